import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';

/** Gives every figure its place: by text order for now, what is told again last. */
export function ranked(
  _text: string,
  _sentences: readonly Span[],
  figures: readonly Omit<Figure, 'rank'>[],
): readonly Figure[] {
  const scored = figures.map((figure, index) => ({
    index,
    score: (figure.repeats ? 1e6 : 0) + index,
  }));
  const places = new Map(
    scored.toSorted((a, b) => a.score - b.score).map(({ index }, place) => [index, place + 1]),
  );
  return figures.map((figure, index) => ({ ...figure, rank: places.get(index) ?? 0 }));
}
