import type { Quote } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import type { Span } from '../span.ts';
import type { Stretch } from './stretches.ts';

/** Placeholder until the real step lands. */
export function attribute(
  _text: string,
  _paragraphs: readonly Span[],
  _sentences: readonly Span[],
  stretches: readonly Stretch[],
  _cast: Cast,
): readonly Quote[] {
  return stretches.map(({ start, end }) => ({
    start,
    end,
    kind: 'direct',
    speaker: null,
    basis: 'unknown',
  }));
}
