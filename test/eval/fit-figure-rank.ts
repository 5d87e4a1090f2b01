/*
 * node dist/test/eval/fit-figure-rank.js GOLD.jsonl
 *
 * Fits the weights of src/text/figures/rank.ts on articles of which is known what number the editor put into the
 * headline: lines {"text", "values", "op"}. Maximises the share of a soft maximum over an article's figures that falls
 * on the editor's (a conditional logit), with an L2 penalty. Prints the hits of weights that were fitted on the other
 * half of the articles, then the weights fitted on all.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/text/analyze.ts';
import { featuresOf } from '../../src/text/figures/features.ts';
import { FEATURES } from '../../src/text/figures/rank.ts';

interface Line {
  readonly text: string;
  readonly values: readonly number[];
  readonly op: string;
}

/** The features of each figure of an article, a row each, and whether it is the editor's. */
interface Choice {
  readonly half: number;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const IN_TEXT: readonly string[] = ['Copy', 'Trans', 'Paraphrase'];
const PENALTY = 3;
const TURNS = 300;

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node dist/test/eval/fit-figure-rank.js GOLD.jsonl');
  process.exit(2);
}

function choiceOf({ text, values }: Line): Choice {
  const { sentences, figures } = analyze(text);
  const features = featuresOf(text, sentences, figures);
  const seen = new Set<string>();
  const kept = figures.flatMap((figure, i) => {
    const key = String(figure.value);
    if (seen.has(key)) return [];
    seen.add(key);
    const ends = [figure.value].flat();
    const right = ends.some((end) =>
      values.some((v) => Math.abs(v - end) <= 1e-8 + 1e-5 * Math.abs(end)),
    );
    return [{ row: FEATURES.map((name) => features[i]?.[name] ?? 0), right }];
  });
  // By the text, so that two headlines of one article fall into the same half.
  const half = [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % 2;
  return { half, rows: kept.map(({ row }) => row), right: kept.map(({ right }) => right) };
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0);

/** The gradient of the logarithm of the editor's share, for one article. */
function slope({ rows, right }: Choice, weights: readonly number[]): readonly number[] {
  const scores = rows.map((row) => dot(row, weights));
  const most = Math.max(...scores);
  const mass = scores.map((score) => Math.exp(score - most));
  const all = mass.reduce((sum, m) => sum + m, 0);
  const good = mass.reduce((sum, m, i) => sum + (right[i] ? m : 0), 0);
  return weights.map((_, k) =>
    rows.reduce((sum, row, i) => {
      const m = mass[i] ?? 0;
      return sum + ((right[i] ? m / good : 0) - m / all) * (row[k] ?? 0);
    }, 0),
  );
}

/** Gradient ascent with a step of its own for every weight (AdaGrad). */
function weightsOf(choices: readonly Choice[]): readonly number[] {
  const told = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  let weights: readonly number[] = FEATURES.map(() => 0);
  let squares: readonly number[] = FEATURES.map(() => 1e-8);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const slopes = told.map((choice) => slope(choice, weights));
    const total = weights.map((w, k) => slopes.reduce((sum, s) => sum + (s[k] ?? 0), -PENALTY * w));
    squares = squares.map((s, k) => s + (total[k] ?? 0) ** 2);
    weights = weights.map((w, k) => w + (0.5 * (total[k] ?? 0)) / Math.sqrt(squares[k] ?? 1));
  }
  return weights;
}

/** Shares of articles whose number is among the first 1, 3, 5 and among all, in percent. */
function hits(choices: readonly Choice[], weights: readonly number[]): string {
  const places = choices.map(({ rows, right }) =>
    rows
      .map((row, i) => ({ score: dot(row, weights), right: right[i] }))
      .sort((a, b) => b.score - a.score)
      .findIndex((figure) => figure.right),
  );
  return [1, 3, 5, Number.POSITIVE_INFINITY]
    .map((n) => places.filter((place) => place >= 0 && place < n).length / choices.length)
    .map((share) => (share * 100).toFixed(1))
    .join(' ');
}

const choices = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Line => JSON.parse(line))
  .filter(({ op, values }) => IN_TEXT.includes(op) && values.length > 0)
  .map(choiceOf);
const halves = [0, 1].map((half) => choices.filter((choice) => choice.half === half));
const [left = [], right = []] = halves;
const inOrder = FEATURES.map((name) => (name === 'order' ? -1 : 0));
console.log(`order of appearance   ${hits(choices, inOrder)}`);
console.log(`half A, fitted on B   ${hits(left, weightsOf(right))}`);
console.log(`half B, fitted on A   ${hits(right, weightsOf(left))}`);
const weights = weightsOf(choices);
console.log(`all, fitted on all    ${hits(choices, weights)}`);
console.log(FEATURES.map((name, k) => `${name}: ${(weights[k] ?? 0).toFixed(2)},`).join('\n'));
