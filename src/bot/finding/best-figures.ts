import type { Entry } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { sliceOf } from '../../text/span.ts';
import { type Scored, scoreOf } from './figure-score.ts';
import { hasSense, isChange } from './kin.ts';
import type { Measure } from './measure.ts';
import { sentenceStems, stemsIn } from './sentence-stems.ts';
import { stemsOf } from './topic.ts';
import { stem } from './words.ts';

/** Entries that have most of some words, and how near they are to them, as `ChosenFigures` says. */
export interface Chosen {
  readonly how: 'counted' | 'beside' | 'partly' | 'none';
  readonly entries: readonly Entry[];
}

/** Those among some figures that have most of the words. */
export function best(
  read: Read,
  entries: readonly Entry[],
  stems: readonly string[],
  measure: Measure | undefined,
): Chosen {
  const scored = entries.map((entry) => scoreOf(read, entry, stems, measure));
  const all = stems.length;
  const itself = Math.max(0, ...scored.map((one) => one.itself));
  const around = Math.max(0, ...scored.map((one) => one.around));
  if (around === 0) return { how: 'none', entries: [] };
  const countsNone = measure?.called === 'count' && !measure.ofAnybody && itself === 0;
  if (around < all && countsNone) {
    const ofSort = scored.filter((one) => one.isOfSort).map(({ entry }) => entry);
    const others = ofSort.length > 0 ? ofSort : doneTo(read, entries, stems, measure.rest);
    if (others.length > 0) return { how: 'partly', entries: others };
  }
  // So many who were killed in a land are no count of who live there.
  const isOfPlace = (one: Scored): boolean => one.around < around || isByNames(read, one, stems);
  if (around < all && measure?.ofAnybody && scored.every(isOfPlace))
    return { how: 'none', entries: [] };
  // A part of the words somewhere in the sentence is no count of anything like it.
  const isFar = around < all && scored.every((one) => one.around < around || one.near === 0);
  if (measure?.kinds.includes('count') && isFar) return { how: 'none', entries: [] };
  if (around < all) {
    // A thing that does not come up has no rise, and other things that rose are none of it.
    const things = stems.filter((one) => !isChange(one));
    if (measure && things.length > 0 && things.length < all) {
      const found = best(read, entries, things, measure);
      return found.how === 'none' ? found : { ...found, how: 'partly' };
    }
    if (countsNone && !stems.includes(TIMES)) return { how: 'none', entries: [] };
  }
  const told = scored.filter((one) => one.isTold);
  const byMeaning = byTelling(stems);
  if (measure && told.length > 0) {
    return { how: 'counted', entries: told.toSorted(byMeaning).map(({ entry }) => entry) };
  }
  const counts = measure?.called === 'count';
  const byItself = itself === all || (itself > 0 && (around < all || counts));
  const alike = scored.filter((one) => (byItself ? one.itself === itself : one.around === around));
  // Of what 'how many' asks for comes before what only comes up with it.
  const heads = counts ? alike.filter((one) => one.isHead) : [];
  const chosen = (heads.length > 0 && around < all ? heads : alike).toSorted(
    (a, b) =>
      Number(b.isTold) - Number(a.isTold) ||
      b.itself - a.itself ||
      (counts ? b.near - a.near : b.around - a.around) ||
      (measure ? b.near - a.near : 0) ||
      byMeaning(a, b) ||
      b.around - a.around,
  );
  const near = measure
    ? chosen.filter((one) =>
        around < all ? isAsked(read, one, stems) : !isAside(read, one, stems),
      )
    : chosen;
  if (near.length === 0) return { how: 'none', entries: [] };
  return {
    how:
      around < all
        ? 'partly'
        : // Whose the number is has to stand with it: 'Reed won 40 seats, the Greens 31' counts no 40 for the Greens.
          chosen.some((one) => one.isTold || (!measure && one.itself > 0))
          ? 'counted'
          : 'beside',
    entries: near.map(({ entry }) => entry),
  };
}

/** What is asked about stands in another clause of its sentence: 'repaid £900 and sold the boat' tells no sum of the boat. */
function isAside(
  read: Read,
  { entry: { figure }, near }: Scored,
  stems: readonly string[],
): boolean {
  const { text } = read.article;
  const own = stemsOf(sliceOf(text, figure.sentence));
  if (!stems.some((one) => own.has(one))) return false;
  const front = text.slice(figure.sentence.start, figure.end);
  if (near === 0) return !isParted(front, stems) && !isShared(front, stems);
  if (figure.kind !== 'money') return false;
  const [clause = ''] = text.slice(figure.sentence.start, figure.end).split(AND_DID).slice(-1);
  const [behind = ''] = text.slice(figure.end, figure.sentence.end).split(AND_DID);
  const around = stemsOf(`${clause}${behind}`);
  return !stems.some((one) => hasSense(one, around));
}

/** 'Tenants, who had waited, get £60': what stands between commas parts nothing. */
function isParted(front: string, stems: readonly string[]): boolean {
  const whole = front.replace(BETWEEN_COMMAS, ' ');
  const [clause = ''] = whole.split(/[,;:]/).slice(-1);
  const own = stemsOf(clause);
  return whole !== front && stems.every((one) => hasSense(one, own));
}

/** 'Moss has a cold and will be out for six weeks': of the same one. */
function isShared(front: string, stems: readonly string[]): boolean {
  const at = front.search(AND_WILL);
  const [clause = ''] = front.slice(0, Math.max(at, 0)).split(/[,;:]/).slice(-1);
  const own = stemsOf(clause);
  return at > 0 && stems.every((one) => hasSense(one, own));
}

const AND_WILL =
  / and (?:will|would|has|have|had|is|are|was|were|could|may|might|must|can) [^,;:]*$/u;

const BETWEEN_COMMAS = /, [^,;:“”]{1,80}, (?=\p{Ll})/gu;

/** Where another deed of the same one begins. */
const AND_DID =
  / (?:and|but|before|after) (?=(?:\p{L}+ed|put|sold|bought|gave|left|took|spent|went|made|lost|had|kept)\b)/u;

/** What has only a part of the words in its sentence is near what is asked when the sentence before has the rest. */
function isAsked(read: Read, { entry: { figure } }: Scored, stems: readonly string[]): boolean {
  const { sentences } = read.analysis;
  const before = sentences[sentences.findIndex(({ start }) => start === figure.sentence.start) - 1];
  const own = stemsIn(read, figure.sentence);
  const ahead = before ? stemsIn(read, before) : new Set<string>();
  const needed = stems.filter((one) => !LASTS.has(one));
  const told = needed.filter((one) => hasSense(one, own) || hasSense(one, ahead)).length;
  return told === needed.length || (told >= SEVERAL && told >= ENOUGH * needed.length);
}

/** Of a longer question so much is enough. */
const SEVERAL = 3;
const ENOUGH = 0.7;

/** What lasts, and is of last year, need not be said so. */
const LASTS: ReadonlySet<string> = new Set(
  [
    'last',
    'take',
    'year',
    'yr',
    'month',
    'week',
    'day',
    'part',
    'affect',
    'involve',
    'risk',
    'threaten',
  ].map(stem),
);

/** Whether a figure's sentence has nothing of what is asked but names. */
function isByNames(read: Read, { entry: { figure } }: Scored, stems: readonly string[]): boolean {
  const { text } = read.article;
  const own = stemsIn(read, figure.sentence);
  const isName = (one: string): boolean =>
    !new RegExp(`(?<![\\p{L}])${one.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(text);
  return stems.filter((one) => own.has(one)).every(isName);
}

/** What was done to so many of what the article calls otherwise: '14 services were cancelled' for trains. */
function doneTo(
  read: Read,
  entries: readonly Entry[],
  stems: readonly string[],
  asked: string,
): readonly Entry[] {
  const verb = stem(DONE.exec(asked)?.[1] ?? '');
  const things = stems.filter((one) => one !== verb);
  const isKnown = sentenceStems(read).some((has) => things.some((one) => has.has(one)));
  if (things.length === stems.length || things.length === 0 || isKnown) return [];
  return entries.filter(({ figure }) => {
    const after = sliceOf(read.article.text, {
      start: figure.phrase.end,
      end: figure.sentence.end,
    });
    return figure.kind === 'count' && stem(DONE_TO.exec(after)?.[1] ?? '') === verb;
  });
}

const DONE = /\b(?:were|was|are|is|been|being|be) (\p{L}+)$/iu;
const DONE_TO = /^[^,;:“”]{0,60}? (?:were|was|are|is|been|being|be) (?:\p{L}+ly )?(\p{L}+)/iu;

const TIMES = stem('times');

/**
 * What the article tells more often comes first; a lead over somebody else last ('112 votes ahead of'), what only might
 * be ('may rise by no more than 4%') or is of a part, and where no change is asked for the size of one.
 */
function byTelling(stems: readonly string[]): (a: Scored, b: Scored) => number {
  const asksChange = stems.some(isChange);
  return (a, b) =>
    Number(b.isHad) - Number(a.isHad) ||
    Number(a.isLead) - Number(b.isLead) ||
    Number(a.isElided) - Number(b.isElided) ||
    Number(a.isLimit) - Number(b.isLimit) ||
    Number(a.isElsewhen) - Number(b.isElsewhen) ||
    b.literal - a.literal ||
    Number(a.isCompound) - Number(b.isCompound) ||
    (asksChange ? 0 : Number(a.isStep) - Number(b.isStep)) ||
    b.entry.again.length - a.entry.again.length;
}
