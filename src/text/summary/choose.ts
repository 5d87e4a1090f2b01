import type { Matter } from './salience.ts';
import type { Standing } from './stand-alone.ts';

/** A sentence of the article as a possible line of its summary. */
export interface Candidate {
  readonly standing: Standing;
  readonly matter: Matter;
  /** A quotation whose speaker the sentence states. */
  readonly hasStatedQuote: boolean;
  /** One of the three figures that the article is about. */
  readonly hasKeyFigure: boolean;
  /** About somebody who saw it or lives nearby. */
  readonly isBystanders: boolean;
  /** Ids of the people whom it names in full. */
  readonly introduces: ReadonlySet<string>;
  /** Ids of the people whom it names in part or by role only. */
  readonly presumes: ReadonlySet<string>;
  /** Keys of what it takes for told ('the agreement'), and of all that it tells itself. */
  readonly needs: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
}

/** Weights, fitted on summaries that people wrote; densities run from 0 to about 3. The outcome is flat around them. */
const DENSITY = 1.4;
const LATENESS = 1.2;
const REPETITION = 0.5;
/** A sentence of which more than this share stands in one chosen sentence is left out. */
const RETELLING = 0.7;
const NEIGHBOUR = 0.15;
const LEANING = 0.2;
const PRESUMING = 0.3;
const LONG_FROM = 21;
const OVERLONG = 0.06;
const SHORT_UNTIL = 12;
const OVERSHORT = 0.05;
const STATED_QUOTE = 0.1;
const KEY_FIGURE = 0.05;
/** Not fitted: summaries by people are the same with and without it. */
const BYSTANDERS = 0.6;

/** A candidate still in the running. */
interface Runner {
  readonly index: number;
  readonly candidate: Candidate;
  /** What it is worth whatever else is chosen: its own worth, less for coming late. */
  readonly base: number;
  /** How many of its stems are told by now. */
  told: number;
}

/** What a choice may leave untold, the strictest first: nothing; things taken for known; names in part as well. */
type Leniency = 0 | 1 | 2;

/**
 * Indices of up to `count` candidates, the best first. Each is the best after those before it: a leaning one only when
 * the sentence right before it is chosen, one that takes a name or a thing for known only when a chosen one before it tells
 * that, and one that repeats what is told less gladly. Where too few are left, the last two rules are dropped in turn.
 * @param overlong what a word too many costs
 */
export function choose(
  candidates: readonly Candidate[],
  count: number,
  overlong = OVERLONG,
): readonly number[] {
  const introducible = new Set(candidates.flatMap(({ introduces }) => [...introduces]));
  let running = candidates
    .map((candidate, index) => ({ candidate, index }))
    .filter(({ candidate }) => candidate.standing !== 'unfit')
    .map(
      (one, rank): Runner => ({
        ...one,
        base: ownWorth(one.candidate, overlong) - LATENESS * Math.log(1 + rank),
        told: 0,
      }),
    );
  const chosen = new Set<number>();
  const told = new Set<string>();
  const introduced = new Map<string, number>();
  let leniency: Leniency = 0;
  while (chosen.size < count) {
    let best: Runner | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (const runner of running) {
      const follows = chosen.has(runner.index - 1);
      if (runner.candidate.standing === 'leaning' && !follows) continue;
      if (leniency < 1 && !follows && lacks(runner, candidates, chosen)) continue;
      const worth =
        runner.base -
        (REPETITION * runner.told) / Math.max(1, runner.candidate.matter.stems.size) -
        (follows ? NEIGHBOUR : 0) -
        (presumes(runner, introducible, introduced) ? PRESUMING : 0);
      if (worth > highest) {
        best = runner;
        highest = worth;
      }
    }
    if (!best) {
      if (leniency === 2) break;
      leniency = leniency === 0 ? 1 : 2;
      continue;
    }
    const { index, candidate } = best;
    chosen.add(index);
    running = running.filter((runner) => runner !== best && !retells(runner, candidate, told));
    for (const stem of candidate.matter.stems) told.add(stem);
    for (const person of candidate.introduces) {
      introduced.set(person, Math.min(index, introduced.get(person) ?? index));
    }
  }
  return [...chosen];
}

/** True when it takes something for told that no chosen sentence before it tells. */
function lacks(
  { index, candidate }: Runner,
  candidates: readonly Candidate[],
  chosen: ReadonlySet<number>,
): boolean {
  for (const key of candidate.needs)
    if (![...chosen].some((at) => at < index && candidates[at]?.tells.has(key))) return true;
  return false;
}

/** True when it names somebody in part whom the article names in full, and no chosen sentence before it does. */
function presumes(
  { index, candidate }: Runner,
  introducible: ReadonlySet<string>,
  introduced: ReadonlyMap<string, number>,
): boolean {
  for (const person of candidate.presumes) {
    if (introducible.has(person) && (introduced.get(person) ?? index) >= index) return true;
  }
  return false;
}

/** Counts the stems that `chosen` is the first to tell. True when it tells nearly all that the runner does. */
function retells(runner: Runner, chosen: Candidate, told: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of runner.candidate.matter.stems) {
    if (!chosen.matter.stems.has(stem)) continue;
    shared += 1;
    if (!told.has(stem)) runner.told += 1;
  }
  return shared > RETELLING * runner.candidate.matter.stems.size;
}

const ownWorth = (
  { matter, standing, hasStatedQuote, hasKeyFigure, isBystanders }: Candidate,
  overlong: number,
): number =>
  DENSITY * matter.density -
  overlong * Math.max(0, matter.length - LONG_FROM) -
  OVERSHORT * Math.max(0, SHORT_UNTIL - matter.length) -
  (standing === 'leaning' ? LEANING : 0) -
  (isBystanders ? BYSTANDERS : 0) +
  (hasStatedQuote ? STATED_QUOTE : 0) +
  (hasKeyFigure ? KEY_FIGURE : 0);
