import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { frontOf } from './around-figure.ts';
import { hasSense } from './kin.ts';
import { isOvertaken } from './tolls.ts';
import { stemsOf } from './topic.ts';

/** 'put the number of cancellations at no more than', 'the number is nearer': what is of this number is said in front. */
const NUMBER_OF =
  /\bthe (?:true |real |actual )?(?:number|figure|total|tally|cost|bill)(?: (?:of|for) (.{1,80}?))? (?:is|was|were|at|to be|as|stands at)(?: (?:nearer|closer to|nearer to|more like|in fact|actually|only))? ?$/u;
/** Values further apart than this, as a ratio, are hardly two counts of one thing. */
const APART = 3;
/** What is told right behind as the same number may be. */
const APART_NEXT = 10;

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
  const known = new Set(entries);
  const against = entriesOf(read).filter(
    (other) =>
      !known.has(other) &&
      // What somebody said at first contradicts nothing that is told now.
      !isOvertaken(frontOf(read.article.text, other.figure)) &&
      isByAnother(read, first.figure, other.figure) &&
      isOfTheSame(read, first.figure, other.figure, stems),
  );
  if (against.length === 0) return entries;
  const rivals = [...first.rivals, ...against.map(({ figure }) => figure)];
  const told = against.map((other) => ({ ...other, rivals: [...other.rivals, first.figure] }));
  return [{ ...first, rivals }, ...told, ...rest];
}

/** So many times is one value of a sort the other; `undefined` where they are no two values of it. */
function ratioOf(one: Figure, other: Figure): number | undefined {
  if (one.kind !== other.kind || !/^(?:count|money)$/.test(one.kind)) return undefined;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return undefined;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  return ratio > 1 ? ratio : undefined;
}

function isByAnother({ article: { text } }: Read, one: Figure, other: Figure): boolean {
  const { source: first } = one;
  if (first === undefined) return false;
  const { source: second } = other;
  // 'The clinic gave the number as 12' names who tells it, if not as one who says so.
  if (second === undefined) return GIVES.test(text.slice(other.sentence.start, other.start));
  return (
    (first.person === null || first.person !== second.person) &&
    first.words?.start !== second.words?.start
  );
}

const GIVES = /^(?:The|Its|Their|A|\p{Lu}\p{L}+)\b[^,;:“”"]{1,80} (?:gave|gives|put|puts) the /u;

function isOfTheSame(
  { article: { text }, analysis }: Read,
  first: Figure,
  other: Figure,
  stems: readonly string[],
): boolean {
  const found = NUMBER_OF.exec(frontOf(text, other));
  if (!found) return false;
  const { 1: thing } = found;
  const ratio = ratioOf(first, other);
  if (ratio === undefined || ratio > (thing === undefined ? APART_NEXT : APART)) return false;
  if (thing !== undefined) return stems.some((one) => hasSense(one, stemsOf(thing)));
  const at = analysis.sentences.findIndex(({ start }) => start === other.sentence.start);
  return analysis.sentences[at - 1]?.start === first.sentence.start;
}
