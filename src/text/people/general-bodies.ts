import { organisationHeads } from '../words/organisations.ts';
import type { Antecedent } from './antecedents.ts';
import { type Entity, lastOf } from './entities.ts';
import type { Memory } from './memory.ts';
import { nounOf } from './nouns.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Whom a role phrase means. `entity` null: more than one could hold the role. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly sure: boolean;
}

/** Between two who could hold a role: the one who was just the subject, when the other was not near. */
export function recent(
  rivals: readonly Entity[],
  token: Token,
  tokens: readonly Token[],
  seen: readonly Antecedent[],
): Entity | null {
  let found: Entity | null = null;
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - MOST_BACK); i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || token.paragraph - start.paragraph > 1) break;
    if (start.quoted || !rivals.includes(place.entity)) continue;
    if (found && found !== place.entity) return null;
    found = place.entity;
  }
  return found;
}

/**
 * Who was named longer ago than so many mentions is not meant. No article comes near it; one that is a single paragraph
 * of half a megabyte took a minute without it.
 */
const MOST_BACK = 500;

/** Nouns that any body may be called by. */
const generalBodies =
  /^(?:company|firm|group|business|organisation|organization|agency|charity|body)$/;
const TRADES = /^(?:company|firm|business)$/;
/** Last words of names of what trades in nothing. */
const NO_TRADE =
  /^(?:union|party|council|ministry|department|police|court|government|parliament|congress|senate|army|navy|university|school|association|federation|commission|committee|fund|foundation|institute|society)$/;
/** Nouns for bodies whose name hardly tells what they are. */
const namelessBodies =
  /^(?:club|airline|automaker|bank|broadcaster|carmaker|chain|conglomerate|insurer|lender|maker|manufacturer|network|outlet|paper|newspaper|publisher|regulator|retailer|supermarket|team|thinktank|union|utility|watchdog|website|magazine|tabloid|brewer|builder|developer)$/;

/** False for a body whose name says that it is something else: 'the club' is no council. */
const mayBeBody = (head: string, { words, descriptors }: Entity): boolean =>
  (head === 'fund' && INVESTORS.test(lastOf(words))) ||
  (generalBodies.test(head) && !(TRADES.test(head) && tradesNot(words, descriptors))) ||
  (namelessBodies.test(head) &&
    nounOf(lastOf(words))?.kind !== 'organisation' &&
    !(
      APART.test(head) &&
      (organisationHeads.has(lastOf(words)) || descriptors.some((held) => held.head !== head))
    ));

const tradesNot = (words: Entity['words'], descriptors: Entity['descriptors']): boolean =>
  NO_TRADE.test(lastOf(words)) || descriptors.some(({ head }) => NO_TRADE.test(head));

/** Last words of names of those who invest: 'the fund' after 'Reed Partners'. */
const INVESTORS =
  /^(?:partners|capital|management|advisers|advisors|investors|equity|associates|holdings|investments)$/;

/** What is one of these is nothing else: 'the union' is not the maker of pumps, and 'the paper' no firm. */
const APART = /^(?:union|regulator|watchdog|thinktank|paper)$/;

/** The body that a general noun means: the one whose name ends with it, or the last that was named ('the company'). */
export function bodyOf(
  phrase: RolePhrase,
  token: Token,
  tokens: readonly Token[],
  { bodies, seen }: Memory,
): Resolved | null {
  const named = bodies.get(phrase.head) ?? [];
  const [only, second] = named;
  if (only && !second) return { entity: only, sure: true };
  if (second) return { entity: recent(named, token, tokens, seen), sure: false };
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - MOST_BACK); i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || token.paragraph - start.paragraph > 2) return null;
    if (
      place.entity.kind === 'organisation' &&
      place.entity.hits.length > 0 &&
      !start.quoted &&
      (phrase.words.length === 1 || isBased(phrase)) &&
      mayBeBody(phrase.head, place.entity) &&
      (place.subject || place.entity.hits.length > 1)
    )
      return { entity: place.entity, sure: false };
  }
  return null;
}

/** 'the Leeds-based pump firm': where it is and perhaps what it makes, which varies the wording. */
const isBased = ({ words, determiner }: RolePhrase): boolean =>
  determiner === 'the' && words.length <= 3 && words[0]?.endsWith('-based') === true;
