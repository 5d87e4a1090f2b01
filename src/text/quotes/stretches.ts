import type { Span } from '../span.ts';

/** What stands between one pair of quotation marks inside one paragraph; the span leaves the marks out. */
export interface Stretch extends Span {
  /** False when the paragraph ends before a closing mark comes. */
  readonly closed: boolean;
}

/** Placeholder until the real step lands: curly and straight double marks only. */
export function stretches(text: string, paragraphs: readonly Span[]): readonly Stretch[] {
  return paragraphs.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(/[“"]([^“”"]+)([”"]|$)/g)].map((m) => ({
      start: p.start + m.index + 1,
      end: p.start + m.index + 1 + (m[1] ?? '').length,
      closed: m[2] !== '',
    })),
  );
}
