import { riskOf, type Wording } from './risk.ts';
import type { Matter, Matters } from './salience.ts';
import type { Standing } from './stand-alone.ts';
import { tellingOf } from './telling.ts';

/** A sentence of the article as a possible line of its summary. */
export interface Candidate {
  readonly standing: Standing;
  /** A quotation whose speaker the sentence states. */
  readonly hasStatedQuote: boolean;
  /** One of the three figures that the article is about. */
  readonly hasKeyFigure: boolean;
  /** About somebody who saw it or lives nearby. */
  readonly isBystanders: boolean;
  /** Ids of the people whom it names in full. */
  readonly introduces: readonly string[];
  /** Ids of those whom it names in part or by role only, and another sentence in full. */
  readonly presumes: readonly string[];
  /** Of those the ids whom a fit sentence before it names in full. */
  readonly owes: readonly string[];
  /** Keys of what it takes for told ('the agreement'). */
  readonly needs: readonly string[];
  /** Keys of what it takes for known with 'the', told or not. */
  readonly bare: readonly string[];
  /** How its words weigh on the risk that a reader stumbles: worked out when asked. */
  readonly wording: () => Wording;
  /** Begins with a quotation, and is not the first sentence of the story. */
  readonly opensWithQuote: boolean;
}

/** Weights, fitted on summaries that people wrote; densities run from 0 to about 3. The outcome is flat around them. */
const DENSITY = 1;
const LATENESS = 1.25;
const REPETITION = 0.2;
const NEIGHBOUR = 0.07;
const LEANING = 0.1;
const PRESUMING = 0.7;
/** A quotation that opens a sentence goes on from the one before it, which is left out. */
const QUOTE_FIRST = 1;
const LONG_FROM = 26;
const OVERLONG = 0.015;
const SHORT_UNTIL = 9;
const OVERSHORT = 0.07;
const STATED_QUOTE = 0.3;
const KEY_FIGURE = 0.05;
/** Not fitted: summaries by people are the same with and without it. */
const BYSTANDERS = 0.6;

/** For each unit of log-odds by which a reader is likelier to stumble over it than is harmless. */
const RISK = 1.2;

/** A candidate whose standing is known. */
interface Runner {
  readonly index: number;
  readonly candidate: Candidate;
  /** What it is worth whatever else is chosen: its own worth, less for coming late. */
  readonly base: number;
}

/** What a choice may leave untold, the strictest first: nothing; full names; things taken for known as well. */
type Leniency = 0 | 1 | 2;

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-6;

/**
 * Indices of up to `count` sentences, the best first. Each is the best after those before it: a leaning one only when
 * the sentence right before it is chosen, one that takes a name or a thing for known only when a chosen one before it tells
 * that, and one that repeats what is told less gladly. Where too few are left, the last two rules are dropped in turn.
 * Later sentences are judged only while one of them could still be better than the best of the earlier ones.
 * @param candidateAt judges the sentence of an index
 * @param given what is chosen already, and counts among them
 */
export function choose(
  matters: Matters,
  candidateAt: (index: number) => Candidate,
  count: number,
  given: readonly number[] = [],
): readonly number[] {
  const { each } = matters;
  const ceilings = ceilingsOf(each);
  const telling = tellingOf(matters);
  let lead = -1;
  const running: Runner[] = [];
  let judged = 0;
  const isAnother = (highest: number): boolean =>
    judged < each.length &&
    (ceilings[judged] ?? 0) - LATENESS * Math.log(1 + running.length) + ROUNDING > highest;
  const chosen: number[] = [];
  const introduced = new Map<string, number>();
  let leniency: Leniency = 0;
  for (const index of given) {
    chosen.push(index);
    telling.tell(index);
    for (const person of candidateAt(index).introduces)
      introduced.set(person, Math.min(index, introduced.get(person) ?? index));
  }
  const riskApart = ({ index, candidate }: Runner): number => {
    const isNamed = (person: string): boolean => (introduced.get(person) ?? index) < index;
    const place = telling.placeOf(index, candidate, chosen, lead, isNamed);
    return riskOf(candidate.wording(), place);
  };
  while (chosen.length < count) {
    let best: Runner | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < running.length || isAnother(highest); ) {
      const runner = running[at];
      if (!runner) {
        const [candidate, matter] = [candidateAt(judged), each[judged]];
        if (candidate.standing !== 'unfit' && matter) {
          const late = LATENESS * Math.log(1 + running.length);
          const base = ownWorth(candidate, matter) - late;
          running.push({ index: judged, candidate, base });
          if (lead < 0) lead = judged;
        }
        judged += 1;
        continue;
      }
      at += 1;
      const { index, candidate, base } = runner;
      if (base <= highest || telling.isOut(index)) continue;
      const follows = chosen.includes(index - 1);
      if (candidate.standing === 'leaning' && !follows) continue;
      if (leniency < 1 && !follows && leavesUnnamed(candidate.owes, index, introduced)) continue;
      if (leniency < 2 && !follows && lacks(runner, matters, chosen)) continue;
      const worth =
        base -
        (follows ? NEIGHBOUR : RISK * riskApart(runner)) -
        REPETITION * telling.shareTold(index) -
        (!follows && candidate.opensWithQuote ? QUOTE_FIRST : 0) -
        (leavesUnnamed(candidate.presumes, index, introduced) ? PRESUMING : 0);
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
    chosen.push(index);
    if (chosen.length < count) telling.tell(index);
    for (const person of candidate.introduces) {
      introduced.set(person, Math.min(index, introduced.get(person) ?? index));
    }
  }
  return chosen;
}

/** For each index the most that it or a later sentence can be worth, whatever its standing and however late it comes. */
function ceilingsOf(each: readonly Matter[]): Float64Array {
  const ceilings = new Float64Array(each.length);
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = each.length - 1; at >= 0; at -= 1) {
    const matter = each[at];
    if (matter) highest = Math.max(highest, weightOf(matter) + STATED_QUOTE + KEY_FIGURE);
    ceilings[at] = highest;
  }
  return ceilings;
}

/** True when it takes something for told that no chosen sentence before it tells. */
function lacks(
  { index, candidate }: Runner,
  { each, keys }: Matters,
  chosen: readonly number[],
): boolean {
  const tells = (at: number, need: string): boolean =>
    each[at]?.stems.some((stem) => keys[stem] === need) ?? false;
  return candidate.needs.some((need) => !chosen.some((at) => at < index && tells(at, need)));
}

/** True when no chosen sentence before it names one of these people in full. */
const leavesUnnamed = (
  people: readonly string[],
  index: number,
  introduced: ReadonlyMap<string, number>,
): boolean => people.some((person) => (introduced.get(person) ?? index) >= index);

/** What a sentence is worth for what it is about and its length. */
const weightOf = ({ density, length }: Matter): number =>
  DENSITY * density -
  OVERLONG * Math.max(0, length - LONG_FROM) -
  OVERSHORT * Math.max(0, SHORT_UNTIL - length);

const ownWorth = (
  { standing, hasStatedQuote, hasKeyFigure, isBystanders }: Candidate,
  matter: Matter,
): number =>
  weightOf(matter) -
  (standing === 'leaning' ? LEANING : 0) -
  (isBystanders ? BYSTANDERS : 0) +
  (hasStatedQuote ? STATED_QUOTE : 0) +
  (hasKeyFigure ? KEY_FIGURE : 0);
