import type { Span } from '../span.ts';

/** For each sentence the spans that overlap it. Both lists are in text order. */
export function overlapping<T extends Span>(
  sentences: readonly Span[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  let from = 0;
  return sentences.map((sentence) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    const found: T[] = [];
    for (let at = from; at < spans.length; at += 1) {
      const span = spans[at];
      if (!span || span.start >= sentence.end) break;
      found.push(span);
    }
    return found;
  });
}
