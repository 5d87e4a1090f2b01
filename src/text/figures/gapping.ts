import type { Amount } from './amounts.ts';
import { countedPhrase, type Phrase } from './nouns.ts';
import { isCapital, type Token } from './tokens.ts';

/** A list goes on so many times at most. */
const MOST = 6;
/** Between a name and the number before it stand so many tokens at most. */
const REACH = 7;

/** What a bare number behind a second name counts, from the number before: '[flights]' for 41 in 'Tolva Air cancelled 68 flights, Marn Jet 41'. */
export const gappedThing = (tokens: readonly Token[], amount: Amount): Phrase | undefined =>
  gapOf(tokens, amount)?.counted;

/** A list of names with numbers of their own, in which a bare number stands. */
interface Gap {
  /** What they count; none where that is not told: 'made 82 from 77 balls and Ruiz 61'. */
  readonly counted?: Phrase;
}

export function gapOf(
  tokens: readonly Token[],
  { from, to, kind, numeral }: Amount,
): Gap | undefined {
  if (kind !== 'count' || numeral.form !== 'digits' || !endsThere(tokens, to)) return undefined;
  if (NUMBERED.test(tokens[from - 1]?.low ?? '')) return undefined;
  let number = from;
  for (let turn = 0; turn < MOST; turn += 1) {
    const comma = commaBefore(tokens, number);
    if (comma === undefined) return undefined;
    const counted = countedBefore(tokens, comma);
    if (counted) {
      if (!isSomebodys(tokens, counted.from)) return undefined;
      return RATED.test(tokens[counted.from - 2]?.low ?? '') ? {} : { counted };
    }
    if (tokens[comma - 1]?.kind !== 'digits') return undefined;
    number = comma - 1;
  }
  return undefined;
}

/** Before a number, these make it one of another sort than that before it. */
const RATED = /^(?:from|off|in|after|of)$/;

/** Names that go with a number of their own: 'Boeing 737', 'Psalm 23'. */
const NUMBERED =
  /^(?:boeing|airbus|psalm|chapter|verse|route|flight|apollo|formula|windows|article|section|page|room|flat|platform|gate|unit|level|size|class|type|mark|model|mach|vision|area|channel|radio|catch|opus|sonnet|symphony)$/;
const PRONOUN = /^(?:they|he|she|it|we|i|you|the|an?|this|that|these|those|there)$/;

/** True where a name stands before the counted things, whose they are: '**Tolva Air** cancelled 68 flights'. */
function isSomebodys(tokens: readonly Token[], counted: number): boolean {
  for (let at = counted - 2; at >= 0 && at > counted - 14; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.!?]$/.test(token.raw)) return false;
    if (isCapital(token) && !PRONOUN.test(token.low)) return true;
  }
  return false;
}

const endsThere = (tokens: readonly Token[], to: number): boolean =>
  to >= tokens.length || /^(?:[.,;!?”"]|and)$/.test(tokens[to]?.low ?? '');

/** The comma or 'and' before the name that ends where a number begins. */
function commaBefore(tokens: readonly Token[], number: number): number | undefined {
  let at = number - 1;
  while (at > number - 5 && isCapital(tokens[at])) at -= 1;
  if (at === number - 1) return undefined;
  if (tokens[at]?.low === 'the') at -= 1;
  const isJoint = tokens[at]?.low === 'and';
  if (isJoint && tokens[at - 1]?.raw === ',') return at - 1;
  return isJoint || /^[,;]$/.test(tokens[at]?.raw ?? '') ? at : undefined;
}

/** The noun of a number in digits that ends at a token: 'flights' of '68 flights,'. */
function countedBefore(tokens: readonly Token[], end: number): Phrase | undefined {
  for (let at = end - 2; at > end - REACH; at -= 1) {
    if (tokens[at]?.kind !== 'digits') continue;
    const phrase = countedPhrase(tokens, at + 1, false);
    return phrase?.to === end ? phrase : undefined;
  }
  return undefined;
}
