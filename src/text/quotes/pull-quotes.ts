import type { Quote } from '../analysis.ts';

/** Fewer words than these are said by more than one. */
const SAME = 6;

/** The first words of a quotation, in small letters and without marks; null for a short one. */
function openingOf(text: string, { start, end }: Quote): string | null {
  const words = text
    .slice(start, Math.min(end, start + 160))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu);
  return words && words.length >= SAME ? words.slice(0, SAME).join(' ') : null;
}

/**
 * Gives a quotation that nobody is named for to whoever is quoted with the same opening elsewhere: a pull quote, or the
 * whole of what the story quotes in part. Left open where two are.
 */
export function withPullQuotes(text: string, quotes: readonly Quote[]): readonly Quote[] {
  if (quotes.every(({ speaker }) => speaker !== null)) return quotes;
  const speakers = new Map<string, string | null>();
  for (const quote of quotes) {
    const opening = quote.speaker === null ? null : openingOf(text, quote);
    if (opening === null) continue;
    const known = speakers.get(opening);
    speakers.set(opening, known === undefined || known === quote.speaker ? quote.speaker : null);
  }
  return quotes.map((quote) => {
    const opening = quote.speaker === null ? openingOf(text, quote) : null;
    const speaker = opening === null ? undefined : speakers.get(opening);
    return speaker ? { ...quote, speaker, basis: 'inferred' } : quote;
  });
}
