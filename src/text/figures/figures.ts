import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';

/** Placeholder until the real step lands. */
export function findFigures(_text: string, _sentences: readonly Span[]): readonly Figure[] {
  return [];
}
