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
  /** Ids of the people whom it names in full. */
  readonly introduces: ReadonlySet<string>;
  /** Ids of the people whom it names in part only. */
  readonly presumes: ReadonlySet<string>;
}

/** Weights, fitted on summaries that people wrote; densities run from 0 to about 3. The outcome is flat around them. */
const LATENESS = 1.1;
const REPETITION = 0.45;
/** A sentence of which more than this share stands in one chosen sentence is left out. */
const RETELLING = 0.7;
const NEIGHBOUR = 0.15;
const LEANING = 0.35;
const PRESUMING = 0.25;
const LONG_FROM = 20;
const OVERLONG = 0.06;
const SHORT_UNTIL = 12;
const OVERSHORT = 0.04;
const STATED_QUOTE = 0.1;
const KEY_FIGURE = 0.05;

/**
 * Indices of up to `count` candidates, the best first. Each is the best after those before it: a leaning one only when
 * the sentence right before it is chosen, one that repeats what is told or takes a name for known less gladly.
 */
export function choose(candidates: readonly Candidate[], count: number): readonly number[] {
  const fit = candidates.flatMap(({ standing }, i) => (standing === 'unfit' ? [] : [i]));
  const introducible = new Set(candidates.flatMap(({ introduces }) => [...introduces]));
  const chosen = new Set<number>();
  const told = new Set<string>();
  const introduced = new Map<string, number>();
  while (chosen.size < count) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    fit.forEach((i, rank) => {
      const candidate = candidates[i];
      if (!candidate || chosen.has(i)) return;
      const follows = chosen.has(i - 1);
      if (candidate.standing === 'leaning' && !follows) return;
      if (retells(candidate, chosen, candidates)) return;
      const presuming = [...candidate.presumes].some(
        (person) => introducible.has(person) && (introduced.get(person) ?? i) >= i,
      );
      const worth =
        ownWorth(candidate) -
        LATENESS * Math.log(1 + rank) -
        REPETITION * shareOf(candidate.matter.stems, told) -
        (follows ? NEIGHBOUR : 0) -
        (presuming ? PRESUMING : 0);
      if (worth > highest) {
        best = i;
        highest = worth;
      }
    });
    const next = candidates[best];
    if (!next) break;
    chosen.add(best);
    for (const stem of next.matter.stems) told.add(stem);
    for (const person of next.introduces) {
      introduced.set(person, Math.min(best, introduced.get(person) ?? best));
    }
  }
  return [...chosen];
}

const ownWorth = ({ matter, standing, hasStatedQuote, hasKeyFigure }: Candidate): number =>
  matter.density -
  OVERLONG * Math.max(0, matter.length - LONG_FROM) -
  OVERSHORT * Math.max(0, SHORT_UNTIL - matter.length) -
  (standing === 'leaning' ? LEANING : 0) +
  (hasStatedQuote ? STATED_QUOTE : 0) +
  (hasKeyFigure ? KEY_FIGURE : 0);

/** True when one chosen sentence has told nearly all of it. */
const retells = (
  { matter }: Candidate,
  chosen: ReadonlySet<number>,
  candidates: readonly Candidate[],
): boolean =>
  [...chosen].some((i) => shareOf(matter.stems, candidates[i]?.matter.stems ?? NONE) > RETELLING);

const NONE: ReadonlySet<string> = new Set();

/** The share of the first set that the second has too. */
function shareOf(stems: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (told.has(stem)) shared += 1;
  return stems.size > 0 ? shared / stems.size : 0;
}
