import type { Quote } from '../analysis.ts';

/** Fewer words than these are said by more than one. */
const SAME = 6;
/** How many quotations with one opening are kept of one speaker. */
const MOST = 8;
/** Longer quotations are compared up to here. */
const LONGEST = 400;

/** The words of a quotation in small letters and without marks; null for a short one. */
function wordsOf(text: string, { start, end }: Quote): readonly string[] | null {
  const words = text
    .slice(start, Math.min(end, start + LONGEST))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu);
  return words && words.length >= SAME ? words : null;
}

/** Somebody's words, by the first of them. */
interface Said {
  readonly words: readonly string[];
  readonly speaker: string;
}

/** True where one holds the other from the start, or all but the last word of it, which a pull quote may change or cut. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const least = Math.min(one.length, other.length);
  let same = 0;
  while (same < least && one[same] === other[same]) same += 1;
  return same >= SAME && same >= least - 2;
}

/**
 * Gives a quotation that nobody is named for to whoever is quoted with the same words elsewhere: a pull quote, or the whole
 * of what the story quotes in part. Left open where two are.
 */
export function withPullQuotes(text: string, quotes: readonly Quote[]): readonly Quote[] {
  if (quotes.every(({ speaker }) => speaker !== null)) return quotes;
  const said = new Map<string, Said[]>();
  for (const quote of quotes) {
    const words = quote.speaker === null ? null : wordsOf(text, quote);
    if (!words || quote.speaker === null) continue;
    const opening = words.slice(0, SAME).join(' ');
    const known = said.get(opening);
    // more would tell no more, and be looked through for each quotation that is open
    const [one] = known ?? [];
    if (known && known.length >= MOST && (one?.speaker === quote.speaker || known.length > MOST))
      continue;
    if (known) known.push({ words, speaker: quote.speaker });
    else said.set(opening, [{ words, speaker: quote.speaker }]);
  }
  return quotes.map((quote) => {
    const words = quote.speaker === null ? wordsOf(text, quote) : null;
    const known = words && said.get(words.slice(0, SAME).join(' '));
    const [one] = known ?? [];
    if (!words || !known || !one || known.some(({ speaker }) => speaker !== one.speaker))
      return quote;
    return known.some((other) => isSame(words, other.words))
      ? { ...quote, speaker: one.speaker, basis: 'inferred' }
      : quote;
  });
}
