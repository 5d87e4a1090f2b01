import type { Stretch } from '../quotes/stretches.ts';
import type { Span } from '../span.ts';

/** More lines than this between two parts of a quotation are the story, and a closing mark was forgotten. No first sentence is one. */
const MOST = 1;

/**
 * Starts of the sentences that are captions between two paragraphs of one quotation, which the first of them leaves open
 * and the second opens again: paragraphs of one sentence each. All lists are in text order.
 */
export function interruptions(
  text: string,
  sentences: readonly Span[],
  stretches: readonly Stretch[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  const told = sentences[0]?.end ?? 0;
  for (const [place, { start, end, closed }] of stretches.entries()) {
    const next = stretches[place + 1];
    if (
      closed ||
      !next ||
      start < told ||
      !/\n["“'‘]{1,2}$/.test(text.slice(next.start - 3, next.start))
    )
      continue;
    while ((sentences[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const between: Span[] = [];
    for (let i = at; i < at + MOST + 1; i += 1) {
      const sentence = sentences[i];
      if (sentence && sentence.end < next.start) between.push(sentence);
    }
    const isParagraph = ({ start: first, end: last }: Span): boolean =>
      text.charAt(first - 1) === '\n' && text.charAt(last) === '\n';
    if (between.length <= MOST && between.every(isParagraph))
      for (const line of between) found.add(line.start);
  }
  return found;
}
