/*
 * node dist/test/eval/fit-summary-risk.js GOLD.jsonl … [--table TSV]
 *
 * Fits the weights of src/text/summary/risk.ts on the sentences of the table of blind readings that do not follow the one
 * before them in their article: a logistic regression on whether the reader found them wanting, with an L2 penalty.
 * Prints the area under the curve of weights that were fitted on the other articles (ten parts), then the weights.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findFigures } from '../../src/text/figures/figures.ts';
import { withRivals } from '../../src/text/figures/rivals.ts';
import { withoutFurniture } from '../../src/text/furniture.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { findCast } from '../../src/text/people/cast.ts';
import { attribute } from '../../src/text/quotes/attribute.ts';
import { stretches } from '../../src/text/quotes/stretches.ts';
import { sentences } from '../../src/text/sentences.ts';
import { adriftIn, RISK_WEIGHTS } from '../../src/text/summary/risk.ts';
import { groundsOf } from '../../src/text/summary/summary.ts';
import { tellingOf } from '../../src/text/summary/telling.ts';
import { verdictsOf } from './reading.ts';

const PENALTY = 5;
const TURNS = 400;
const PARTS = 10;
const NAMES = Object.keys(RISK_WEIGHTS) as readonly (keyof typeof RISK_WEIGHTS)[];

/** A sentence that was read: its features in the order of `NAMES`, and whether it was found wanting. */
interface Read {
  readonly part: number;
  readonly row: readonly number[];
  readonly isBad: boolean;
}

/** A line of the table: where the sentence stands, and after which others it was read. */
interface Verdict {
  readonly start: number;
  readonly after: readonly number[];
  readonly isBad: boolean;
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { table: { type: 'string', default: 'test/eval/blind-reading.tsv' } },
});

/** The verdicts of each article; doubtful ones are left out. */
function verdictsByArticle(): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const [key, verdict] of verdictsOf(options.table)) {
    const [corpus = '', id = '', start = '', , after = ''] = key.split('\t');
    if (verdict.startsWith('doubt')) continue;
    const own = found.get(`${corpus} ${id}`) ?? [];
    own.push({
      start: Number(start),
      after: after === '' ? [] : after.split(',').map(Number),
      isBad: verdict !== 'stands alone',
    });
    found.set(`${corpus} ${id}`, own);
  }
  return found;
}

/** The sentences of one article that were read, the bot could choose, and do not follow their neighbour. */
function readIn(text: string, verdicts: readonly Verdict[], part: number): readonly Read[] {
  const body = withoutFurniture(text, paragraphs(text));
  const spoken = stretches(text, body);
  const told = sentences(text, body, spoken);
  const cast = findCast(text, body, told, spoken, []);
  const { quotes } = attribute(text, body, told, spoken, cast);
  const figures = withRivals(text, findFigures(text, told));
  const { window, matters, candidateAt } = groundsOf(text, told, spoken, cast, quotes, figures);
  const indexAt = new Map(window.map(({ start }, i) => [start, i]));
  const lead = window.findIndex((_, i) => candidateAt(i).standing !== 'unfit');
  return verdicts.flatMap(({ start, after, isBad }) => {
    const index = indexAt.get(start);
    const chosen = after.map((at) => indexAt.get(at) ?? -1);
    if (index === undefined || chosen.includes(-1) || chosen.includes(index - 1)) return [];
    const candidate = candidateAt(index);
    if (candidate.standing !== 'whole') return [];
    const telling = tellingOf(matters);
    for (const at of chosen) telling.tell(at);
    const named = new Set(chosen.flatMap((at) => candidateAt(at).introduces));
    const place = telling.placeOf(index, candidate, chosen, lead, (id) => named.has(id));
    const wording = candidate.wording();
    const risks = { usual: 1, adrift: adriftIn(wording, place), ...wording, ...place };
    return [{ part, isBad, row: NAMES.map((name) => risks[name]) }];
  });
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0);

/** Gradient ascent with a step of its own for every weight (AdaGrad), on features of one spread. */
function weightsOf(reads: readonly Read[]): readonly number[] {
  const spreads = NAMES.map(
    (_, k) =>
      Math.sqrt(reads.reduce((sum, { row }) => sum + (row[k] ?? 0) ** 2, 0) / reads.length) || 1,
  );
  let weights: readonly number[] = NAMES.map(() => 0);
  let squares: readonly number[] = NAMES.map(() => 1e-8);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const slopes = weights.map((w, k) => (k === 0 ? 0 : -PENALTY * w));
    for (const { row, isBad } of reads) {
      const odds = row.reduce((sum, x, k) => sum + ((weights[k] ?? 0) * x) / (spreads[k] ?? 1), 0);
      const miss = Number(isBad) - 1 / (1 + Math.exp(-odds));
      row.forEach((x, k) => {
        slopes[k] = (slopes[k] ?? 0) + (miss * x) / (spreads[k] ?? 1);
      });
    }
    squares = squares.map((s, k) => s + (slopes[k] ?? 0) ** 2);
    weights = weights.map((w, k) => w + (0.5 * (slopes[k] ?? 0)) / Math.sqrt(squares[k] ?? 1));
  }
  return weights.map((w, k) => w / (spreads[k] ?? 1));
}

/** The chance that a sentence found wanting is rated above one that was not. */
function areaOf(rated: readonly { readonly odds: number; readonly isBad: boolean }[]): number {
  const order = rated.toSorted((a, b) => a.odds - b.odds);
  let below = 0;
  let pairs = 0;
  for (const { isBad } of order) {
    if (isBad) pairs += below;
    else below += 1;
  }
  return pairs / (below * (order.length - below));
}

const verdicts = verdictsByArticle();
const reads = files.flatMap((file) => {
  const corpus = path.basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, i) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return readIn(text, verdicts.get(`${corpus} ${id}`) ?? [], i % PARTS);
    });
});
const bad = reads.filter(({ isBad }) => isBad).length;
console.log(`${reads.length} sentences, ${bad} of them found wanting`);
const rated = Array.from({ length: PARTS }, (_, part) => {
  const weights = weightsOf(reads.filter((read) => read.part !== part));
  return reads
    .filter((read) => read.part === part)
    .map(({ row, isBad }) => ({ odds: dot(row, weights), isBad }));
}).flat();
console.log(`area under the curve, cross-validated: ${areaOf(rated).toFixed(3)}`);
const weights = weightsOf(reads);
console.log(NAMES.map((name, k) => `${name}: ${(weights[k] ?? 0).toFixed(2)},`).join('\n'));
