import type { Span } from './span.ts';

/** The lines of a text that hold more than white space, trimmed at both ends, in order. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (start < end) found.push({ start, end });
    at = lineEnd + 1;
  }
  return found;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
