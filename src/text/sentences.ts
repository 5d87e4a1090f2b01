import type { Stretch } from './quotes/stretches.ts';
import type { Span } from './span.ts';

/** Placeholder until the real step lands: breaks at . ! ? before white space and a capital or a quotation mark. */
export function sentences(
  text: string,
  paragraphs: readonly Span[],
  _stretches: readonly Stretch[],
): readonly Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    const end =
      /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|[A-Z]))[.!?]["'”’)]*\s+(?=["'“‘(]?[A-Z])/g;
    end.lastIndex = start;
    for (let m = end.exec(text); m && m.index < paragraph.end; m = end.exec(text)) {
      found.push({ start, end: m.index + m[0].trimEnd().length });
      start = m.index + m[0].length;
    }
    if (start < paragraph.end) found.push({ start, end: paragraph.end });
  }
  return found;
}
