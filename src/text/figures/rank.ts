import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import type { Unranked } from './figures.ts';

/** Gives every figure its place: by text order for now, what is told again last. */
export function ranked(
  _text: string,
  _sentences: readonly Span[],
  figures: readonly Unranked[],
): readonly Figure[] {
  const told = new Set<string>();
  const scored = figures.map((figure, index) => {
    const key = `${String(figure.value)} ${figure.unit ?? ''}`;
    const again = told.has(key);
    told.add(key);
    return { index, score: (again ? 1e6 : 0) + index };
  });
  const places = new Map(
    scored.toSorted((a, b) => a.score - b.score).map(({ index }, place) => [index, place + 1]),
  );
  return figures.map(({ kind: _kind, ...figure }, index) => ({
    ...figure,
    rank: places.get(index) ?? 0,
  }));
}
