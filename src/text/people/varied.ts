import { demonyms } from '../words/demonyms.ts';
import { commonEpithets, epithets } from '../words/roles.ts';
import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';
import { type Antecedent, readings, wasSubject } from './pronouns.ts';
import { type RolePhrase, yearsOld } from './role-phrases.ts';
import type { Token } from './tokens.ts';

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
  (kind === 'person' &&
    epithets.has(head) &&
    !commonEpithets.has(head) &&
    words.length > 1 &&
    tokens[from]?.opens === true);

/** The age that a phrase tells: 'the 54-year-old nurse'. */
function ageIn({ words }: RolePhrase): number | null {
  for (const word of words) {
    const age = yearsOld.exec(word)?.[1];
    if (age !== undefined) return Number(age);
  }
  return null;
}

function mayBeAged({ age }: Entity, phrase: RolePhrase): boolean {
  const told = ageIn(phrase);
  return told === null || age === null || age === told;
}

/** The one person named so far whose age the phrase tells. */
export function agedAs(phrase: RolePhrase, { named }: Memory): Entity | null {
  const age = ageIn(phrase);
  if (age === null) return null;
  const found = [...named].filter((entity) => entity.age === age);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Whom a definite phrase without a bearer of its own varies: whoever a pronoun there would mean, as far as age and gender agree.
 * A person with a role is meant only by an epithet: 'the minister' after 'the mayor, Ana Reed,' can be another.
 */
export function varied(
  phrase: RolePhrase,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): Entity | null {
  const beside = yearsOld.test(phrase.head) ? besideIn(phrase, tokens, seen) : null;
  if (beside) return beside;
  const able = readings(tokens, phrase.from, phrase.gender, seen, null).filter(
    ({ entity, values }) =>
      entity.kind === 'person' && mayBeAged(entity, phrase) && wasSubject(values),
  );
  const [first, second] = able;
  if (!first || (second && first.score - second.score < CLEAR)) return null;
  return isEpithet(phrase) || first.entity.descriptors.length === 0 ? first.entity : null;
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
