import type { Amount } from './amounts.ts';
import { countedPhrase, type Phrase } from './nouns.ts';
import { isCapital, type Token } from './tokens.ts';

/** A list goes on so many times at most. */
const MOST = 6;
/** Between a name and the number before it stand so many tokens at most. */
const REACH = 7;

/** What a bare number behind a second name counts, from the number before: '[flights]' for 41 in 'Tolva Air cancelled 68 flights, Marn Jet 41'. */
export function gappedThing(
  tokens: readonly Token[],
  { from, to, kind, numeral }: Amount,
): Phrase | undefined {
  if (kind !== 'count' || numeral.form !== 'digits' || !endsThere(tokens, to)) return undefined;
  let number = from;
  for (let turn = 0; turn < MOST; turn += 1) {
    const comma = commaBefore(tokens, number);
    if (comma === undefined) return undefined;
    const phrase = countedBefore(tokens, comma);
    if (phrase) return phrase;
    if (tokens[comma - 1]?.kind !== 'digits') return undefined;
    number = comma - 1;
  }
  return undefined;
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
