import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { hasSense } from './kin.ts';
import { stemsOf } from './topic.ts';

/** 'put the number of cancellations at no more than', 'the number is nearer': what is of this number is said in front. */
const NUMBER_OF =
  /\bthe (?:true |real |actual )?(?:number|figure|total|tally|cost|bill)(?: (?:of|for) (.{1,80}?))? (?:is|was|were|at|to be|as|stands at)(?: (?:nearer|closer to|nearer to|more like|in fact|actually|only))? ?$/u;
/** Values further apart than this, as a ratio, are hardly two counts of one thing. */
const APART = 3;

/**
 * Figures on one thing, and behind the first of them those by which others contradict it without naming the thing again:
 * 'the union put the number of cancellations at 700'. The two point to each other.
 */
export function withDisputes(
  read: Read,
  entries: readonly Entry[],
  stems: readonly string[],
): readonly Entry[] {
  const [first, ...rest] = entries;
  if (!first) return entries;
  const against = entriesOf(read).filter(
    (other) =>
      !entries.includes(other) &&
      isApart(first.figure, other.figure) &&
      isOfTheSame(read, first.figure, other.figure, stems),
  );
  if (against.length === 0) return entries;
  const rivals = [...first.rivals, ...against.map(({ figure }) => figure)];
  const told = against.map((other) => ({ ...other, rivals: [...other.rivals, first.figure] }));
  return [{ ...first, rivals }, ...told, ...rest];
}

/** Two values of one sort, by two sources. */
function isApart(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || !/^(?:count|money)$/.test(one.kind)) return false;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  return ratio > 1 && ratio <= APART && isByAnother(one, other);
}

const isByAnother = ({ source: one }: Figure, { source: other }: Figure): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.person === null || one.person !== other.person) &&
  one.words?.start !== other.words?.start;

function isOfTheSame(
  { article: { text }, analysis }: Read,
  first: Figure,
  other: Figure,
  stems: readonly string[],
): boolean {
  const found = NUMBER_OF.exec(text.slice(other.sentence.start, other.phrase.start));
  if (!found) return false;
  const { 1: thing } = found;
  if (thing !== undefined) return stems.some((one) => hasSense(one, stemsOf(thing)));
  const at = analysis.sentences.findIndex(({ start }) => start === other.sentence.start);
  return analysis.sentences[at - 1]?.start === first.sentence.start;
}
