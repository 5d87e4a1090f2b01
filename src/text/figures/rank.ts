import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import type { Features } from './feature-set.ts';
import { areMany, featuresOf, type Unranked } from './features.ts';

/**
 * Fitted by `test/eval/fit-figure-rank.ts` on the numbers that editors of 2,363 short articles put into headlines; but
 * for what long articles need and short ones leave open, set where the hits are no fewer: `apposed`, as there everybody's
 * age is told; `sentence`, `subordinate`, `span`, `level`, `change`, `error`, `given` and `distance`; those of crowded articles; and `among`, `overtaken` and `again`, which are too rare to be fitted.
 */
const WEIGHTS: Features = {
  sentence: -1.27,
  order: -0.57,
  repeated: 0.83,
  money: 0.71,
  mostMoney: 0.44,
  ratio: 0.97,
  share: -0.61,
  one: -0.79,
  given: -1.8,
  vague: -1.94,
  spelled: -0.63,
  digits: -0.12,
  tied: -0.54,
  apposed: -1.6,
  child: 0.64,
  aged: 1.19,
  longTime: 0.69,
  toll: 0.58,
  spelledToll: 0.5,
  sentenced: 0.89,
  points: 1.61,
  index: 0.92,
  subordinate: -0.5,
  score: 0.58,
  past: -0.45,
  bracketed: -0.75,
  further: -0.69,
  present: 0.42,
  among: -1.2,
  overtaken: -1.5,
  again: -1,
  topical: 0.35,
  span: -0.65,
  crowdedSpan: -1.35,
  crowdedRatio: -1,
  crowdedLevel: -0.5,
  crowdedSmall: -0.4,
  crowdedBare: -0.4,
  crowdedMove: 0.4,
  change: 0.4,
  error: -1.5,
  level: -0.5,
  distance: -0.8,
};

/** The names of all features, in one fixed order. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** The weights in the same order. */
const IN_ORDER = FEATURES.map((name) => WEIGHTS[name]);

function scoreOf(features: Features): number {
  let sum = 0;
  for (let i = 0; i < FEATURES.length; i += 1)
    sum += (IN_ORDER[i] ?? 0) * features[FEATURES[i] as keyof Features];
  return sum;
}

/** What every better figure of its own sentence costs one: a box of five should not come from one sentence. */
const CROWD = 0.2;
/** The same where there are many. */
const CROWD_OF_MANY = 0.3;

/** How many figures of the same sentence are better than each. */
function crowding(figures: readonly Unranked[], scores: readonly number[]): readonly number[] {
  const before = new Array<number>(figures.length).fill(0);
  const told = new Map<number, number>();
  const best = figures
    .map((_, index) => index)
    .filter((index) => !isToldElsewhere(figures[index] as Unranked))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const index of best) {
    const start = figures[index]?.sentence.start ?? 0;
    const better = told.get(start) ?? 0;
    before[index] = better;
    told.set(start, better + 1);
  }
  return before;
}

const isToldElsewhere = ({ repeats, partOf, converts }: Unranked): boolean =>
  repeats !== undefined || partOf !== undefined || converts !== undefined;

/** Gives every figure its place; what is told again, and what another figure's phrase tells, comes after all that is new. */
export function ranked(
  text: string,
  sentences: readonly Span[],
  figures: readonly Unranked[],
): readonly Figure[] {
  const scores = featuresOf(text, sentences, figures).map(scoreOf);
  const crowded = crowding(figures, scores);
  const cost = areMany(figures) ? CROWD_OF_MANY : CROWD;
  const order = figures
    .map((figure, index) => ({
      index,
      again: +isToldElsewhere(figure),
      score: (scores[index] ?? 0) - cost * (crowded[index] ?? 0),
    }))
    .sort((a, b) => a.again - b.again || b.score - a.score || a.index - b.index);
  const places = new Map(order.map(({ index }, place) => [index, place + 1]));
  return figures.map((figure, index) => ({ ...figure, rank: places.get(index) ?? 0 }));
}
