import { f1, type GoldArticle, type Predicted, percent, type Table, type Value } from './tables.ts';

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

/** The ends of a range in either order. */
const sameValue = (a: Value, b: Value): boolean => {
  const [x, y] = [[a].flat(), [b].flat()].map((ends) => ends.toSorted((m, n) => m - n));
  return x?.length === y?.length && (x ?? []).every((end, i) => close(end, y?.[i] ?? Number.NaN));
};

/** How many values of a gold file were found. */
export interface FigureScore {
  readonly file: string;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Values matched one to one, in order. */
export function scoreFigures(
  file: string,
  golds: readonly GoldArticle[],
  lines: readonly Predicted[],
): FigureScore {
  let [gold, found, right] = [0, 0, 0];
  golds.forEach(({ figures = [] }, index) => {
    const left = [...(lines[index]?.figures ?? [])];
    gold += figures.length;
    found += left.length;
    for (const { value } of figures) {
      const at = value === null ? -1 : left.findIndex((f) => sameValue(value, f.value));
      if (at < 0) continue;
      right += 1;
      left.splice(at, 1);
    }
  });
  return { file, right, found, gold };
}

export const figureTable = ({ right, found, gold }: FigureScore): Table => ({
  value: f1(right, found, gold),
});

/**
 * The values of several files and their mean. Files that hold one sort of quantity only ('recognizers' in the name)
 * say nothing on precision, so their recall is averaged by itself; ordinals, which are no figures here, stay out of it.
 */
export function figureMeans(scores: readonly FigureScore[]): Table {
  const f1Of = ({ right, found, gold }: FigureScore): number => (200 * right) / (found + gold);
  const recallOf = ({ right, gold }: FigureScore): number => (100 * right) / gold;
  const one = scores.filter(
    ({ file }) => file.includes('recognizers') && !file.includes('ordinal'),
  );
  const all = scores.filter(({ file }) => file.includes('cqe'));
  const mean = (of: (score: FigureScore) => number, some: readonly FigureScore[]): string =>
    some.length === 0
      ? '–'
      : (some.reduce((sum, score) => sum + of(score), 0) / some.length).toFixed(1);
  return {
    ...Object.fromEntries(
      scores.map((score) => [score.file, f1(score.right, score.found, score.gold)]),
    ),
    'mean F1 where all quantities are marked (cqe)': mean(f1Of, all),
    'mean recall where one sort is (recognizers)': mean(recallOf, one),
  };
}

/** Where the editor's number stands in our ranking; a range counts with either end, equal values once. */
export function salienceTable(golds: readonly GoldArticle[], lines: readonly Predicted[]): Table {
  const ranks = golds.map(({ values = [] }, index) => {
    const ordered = [...(lines[index]?.figures ?? [])].sort((a, b) => a.rank - b.rank);
    const distinct = [...new Map(ordered.map((f) => [String(f.value), [f.value].flat()])).values()];
    return distinct.findIndex((ends) => ends.some((end) => values.some((v) => close(v, end))));
  });
  const within = (n: number): string =>
    percent(ranks.filter((rank) => rank >= 0 && rank < n).length, ranks.length);
  return {
    'hit@1': within(1),
    'hit@3': within(3),
    'hit@5': within(5),
    found: within(Number.POSITIVE_INFINITY),
  };
}
