/** A stretch of a text: half-open `[start, end)` in UTF-16 code units, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when a line ends between two spans, of which `one` stands first: they stand in two paragraphs. */
export const areParted = (text: string, one: Span, next: Span): boolean =>
  text.slice(one.end, next.start).includes('\n');

/** True when both cover the same characters. */
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
