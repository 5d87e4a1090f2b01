import { demonyms } from '../words/demonyms.ts';
import { commonEpithets, epithets } from '../words/roles.ts';
import { mayBeAged } from './aged.ts';
import { tagsQuotation } from './antecedent-clauses.ts';
import type { Antecedent } from './antecedents.ts';
import { speaks } from './clauses.ts';
import { descriptorOf, fitness } from './descriptors.ts';
import type { Entity } from './entities.ts';
import { isChildOf } from './kin.ts';
import { wasSubject } from './pronoun-weights.ts';
import { readings } from './pronouns.ts';
import { reportedFrom } from './reported-clause.ts';
import type { RolePhrase } from './role-phrases.ts';
import { anybody } from './role-words.ts';
import type { Token } from './tokens.ts';
import { yearsOld } from './word-classes.ts';

/** True for a head that hardly names a role: it varies the wording for whoever is being written about. */
export const isEpithet = ({ head, words }: RolePhrase): boolean =>
  epithets.has(head) || isTrait(head) || words.some((word) => yearsOld.test(word));

/** 'the 24-year-old', 'the Dane'. */
const isTrait = (head: string): boolean => yearsOld.test(head) || demonyms.has(head);

/** True for a phrase that means somebody known even where it does not speak: 'The Dane was shown', 'The former England defender won'. */
export const isTelling = (
  tokens: readonly Token[],
  { head, words, from, kind }: RolePhrase,
): boolean =>
  isTrait(head) ||
  // 'It found that the 54-year-old presenter had left'
  (kind === 'person' && words.some((word) => yearsOld.test(word))) ||
  (kind === 'person' &&
    epithets.has(head) &&
    !commonEpithets.has(head) &&
    words.length > 1 &&
    tokens[from]?.opens === true);

/**
 * Whom a definite phrase without a bearer of its own varies: whoever a pronoun there would mean, as far as age and gender agree.
 * A person with a role is meant only by an epithet: 'the minister' after 'the mayor, Ana Reed,' can be another.
 */
export function varied(
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): Entity | null {
  const newcomer = broughtIn(phrase, tokens, seen);
  if (newcomer) return newcomer;
  const isTag = reportedFrom(tokens, phrase.from, phrase.to) < phrase.from;
  const beside = yearsOld.test(phrase.head) && !isTag ? besideIn(phrase, tokens, seen) : null;
  if (beside) return beside;
  const able = readings(tokens, phrase.from, phrase.gender, seen, null, phrase.to).filter(
    ({ entity, values }) =>
      entity.kind === 'person' &&
      mayBeAged(entity, phrase) &&
      !isChildOf(entity, phrase.head) &&
      wasSubject(values),
  );
  const [first, second] = able;
  if (!first || (second && first.score - second.score < CLEAR)) return null;
  const { entity } = first;
  const isFree =
    (isEpithet(phrase) && !(OFFICES.test(phrase.head) && entity.descriptors.length > 0)) ||
    phrase.words[0] === 'former';
  if (isOther(entity, phrase, tokens)) return null;
  if (isOfTrade(phrase) && isBesideAnother(entity, phrase, tokens, seen)) return null;
  // 'The author, reached at home, said' after 'the mayor, Ana Reed'
  if (isOfTrade(phrase) && tokens[phrase.to]?.key === ',' && isKnownAsOther(entity, phrase))
    return null;
  // 'the plumber' of a mayor would be one too many, and 'the bouncer' is hardly the man who was stabbed
  const isFitting = phrase.words.length > 1;
  return isFree || (isFitting && isAlone(entity, phrase, tokens, seen)) ? entity : null;
}

/** 'The seamer', unlike 'the 31-year-old' and 'the woman': what not everybody is. */
const isOfTrade = ({ head }: RolePhrase): boolean =>
  epithets.has(head) && !isTrait(head) && !commonEpithets.has(head) && !anybody.has(head);

/** True for somebody with a role, and none of that name. */
const isKnownAsOther = ({ descriptors }: Entity, { head }: RolePhrase): boolean =>
  descriptors.length > 0 && descriptors.every((held) => held.head !== head);

/** 'Reed was caught by **Orr**. The bowler said': two whom the sentence before names, and either may be meant. */
function isBesideAnother(
  entity: Entity,
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): boolean {
  const at = tokens[phrase.from];
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || place.entity === entity || start.paragraph !== at?.paragraph)
      return false;
    if (!start.quoted && !place.possessive && place.entity.kind === 'person') return true;
  }
  return false;
}

/** Epithets that are offices: 'the mayor' is not 'Ana Reed, the clerk'. */
const OFFICES = /^(?:president|governor|mayor)$/;

/** 'the deputy mayor' after 'Mayor Ana Reed', and the other way round. */
function isOther(entity: Entity, phrase: RolePhrase, tokens: readonly Token[]): boolean {
  const said = descriptorOf(tokens, phrase);
  return entity.descriptors.some((held) => held.head === said.head && fitness(said, held) < HELD);
}

/** The least fit of a role that somebody holds. */
const HELD = 0.6;

/** 'A teacher from Leeds said her roof had gone. “…,” said the woman': the unnamed one whom this paragraph has just brought in. */
function broughtIn(
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): Entity | null {
  if (!anybody.has(phrase.head)) return null;
  const at = tokens[phrase.from];
  // 'A juror spoke. “…,” said the woman.'
  const isTag =
    speaks(tokens, phrase.from, phrase.to) && tagsQuotation(tokens, phrase.from, phrase.to);
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || start.paragraph !== at?.paragraph) return null;
    const { entity } = place;
    if (start.quoted || place.possessive || !place.subject || place.kind === 'pronoun') continue;
    const isOther = entity.gender && phrase.gender && entity.gender !== phrase.gender;
    const role = entity.roles[0]?.head ?? '';
    return entity.kind === 'role' && !isOther && (isTag || !besideOthers.test(role))
      ? entity
      : null;
  }
  return null;
}

/** Nouns for those who stand beside others in an article: 'the judge' is hardly the witness who was just named. */
const besideOthers =
  /^(?:spokes|judge|justice|prosecutor|minister|president|mayor|governor|king|queen|pope|lawyer|attorney|barrister|solicitor|coroner|officer|official|source|police|referee|secretary|chairman|chair|boss|manager|interviewer|reporter|host|doctor|victim|witness|juror|defendant|suspect)/;

/** True when nobody else has been named in this paragraph, or in the one before that it takes up: 'Ana Reed, 54, won. ¶ The plumber said'. */
function isAlone(
  entity: Entity,
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): boolean {
  const token = tokens[phrase.from];
  if (!token || besideOthers.test(phrase.head)) return false;
  let found = 0;
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || token.paragraph - start.paragraph > 1) break;
    if (found > 0 && start.paragraph !== found - 1) break;
    if (start.quoted) continue;
    if (place.entity !== entity) return false;
    found = start.paragraph + 1;
  }
  return found > 0;
}

/** 'praise for Reed after the 21-year-old won': somebody other than the subject of the sentence, whom a pronoun would have meant. */
function besideIn(
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): Entity | null {
  const last = seen[seen.length - 1];
  if (!last || tokens[last.from]?.sentence !== tokens[phrase.from]?.sentence) return null;
  const { entity } = last;
  return entity.kind === 'person' && !last.subject && !last.possessive && mayBeAged(entity, phrase)
    ? entity
    : null;
}

/** By how much the best reading of a phrase must be ahead. */
const CLEAR = 0.3;
