import type { Figure } from '../analysis.ts';
import { findFigures } from './figures.ts';
import { headOf, PEOPLE } from './repeats.ts';

/** The same quantity where a title rounds it: '$2bn' for $1.96bn. */
const ROUNDED = 0.025;
/** Below this, a count is told by its noun as well; above it no two meet by chance. */
const SMALL = 10;

/** 'a ten-**year low**': how far back, which the text may tell in other words. */
const EXTREME = /^[- ]\w+[- ](?:low|high|record|peak|best|worst)s?\b/;
const LONGEST_EXTREME = 20;

/** The figures that a title tells, in its order: what the editor chose. The best placed of those that fit. */
export function titledFigures(
  title: string,
  text: string,
  figures: readonly Figure[],
): readonly Figure[] {
  const told = findFigures(title, [{ start: 0, end: title.length }]);
  if (told.length === 0) return [];
  const ranked = figures.toSorted((a, b) => a.rank - b.rank);
  const found = new Set<Figure>();
  for (const one of told) {
    if (EXTREME.test(title.slice(one.end, one.end + LONGEST_EXTREME))) continue;
    const fits = ranked.filter((figure) => isSame(title, one, text, figure));
    const exact = fits.find((figure) => apart(one, figure) === 0);
    const figure = exact ?? fits[0];
    if (figure) found.add(figure);
  }
  return [...found];
}

function isSame(title: string, told: Figure, text: string, figure: Figure): boolean {
  if (measureOf(told) !== measureOf(figure)) return false;
  const off = apart(told, figure);
  if (told.kind !== 'count') return off <= ROUNDED;
  const size = Math.max(...valuesOf(told));
  if (off > (size < 1000 ? 0 : ROUNDED)) return false;
  const [one, other] = [headOf(title, told), headOf(text, figure)];
  const isLike =
    one === '' || other === '' || one === other || (PEOPLE.test(one) && PEOPLE.test(other));
  return isLike || size >= SMALL;
}

/** A share is so many per cent, unless so many times; a percentage point is a hundred basis points. */
function valuesOf(figure: Figure): readonly number[] {
  const { value, unit } = figure;
  const all = typeof value === 'number' ? [value] : [...value].sort((a, b) => a - b);
  const by = isPart(figure) || unit === 'percentage point' ? 100 : 1;
  return all.map((one) => one * by);
}

function measureOf(figure: Figure): string {
  if (isPart(figure)) return 'percent';
  return figure.unit === 'percentage point' ? 'basis point' : (figure.unit ?? figure.kind);
}

const isPart = ({ kind, unit }: Figure): boolean => kind === 'share' && unit !== 'times';

/** How far two values are apart, as a share of the larger. */
function apart(a: Figure, b: Figure): number {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left.length !== right.length) return 1;
  return Math.max(
    ...left.map((one, index) => {
      const other = right[index] ?? 0;
      return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
    }),
  );
}
