import type { Span } from './span.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text that hold more than white space, trimmed at both ends, in order. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const { 0: line, index } = match;
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start < end) found.push({ start, end });
  }
  return found;
}
