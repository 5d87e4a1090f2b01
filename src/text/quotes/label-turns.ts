import type { Span } from '../span.ts';

/** Which paragraph a turn of a transcript begins, and where its words do. */
export type Place = readonly [index: number, speech: number];

/** The turns of each label that begins a paragraph. */
export type Labels = ReadonlyMap<string, readonly Place[]>;

/** A question, or words of somebody about himself or to another: what a result, a rating or a forecast never has. */
const SPOKEN = /\?\s*$|\b(?:I(?:['’]| \p{Ll})|[Mm][ey]\b|[Ww]e\b|[Oo]ur\b|us\b|[Yy]our?\b)/u;

/** True when half of these turns are plain speech. */
export function mostlySpeak(
  text: string,
  paragraphs: readonly Span[],
  turns: readonly Place[],
): boolean {
  const speech = turns.filter(([index, from]) =>
    SPOKEN.test(text.slice(from, paragraphs[index]?.end)),
  );
  return speech.length * 2 >= turns.length;
}
