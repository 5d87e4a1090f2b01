import type { Figure, Quote, Summary } from '../analysis.ts';
import type { Span } from '../span.ts';

/** Placeholder until the real step lands: the lead. */
export function summarise(
  _text: string,
  _paragraphs: readonly Span[],
  sentences: readonly Span[],
  _quotes: readonly Quote[],
  _figures: readonly Figure[],
): Summary {
  return { line: sentences.slice(0, 1), short: sentences.slice(0, 3), long: sentences.slice(0, 7) };
}
