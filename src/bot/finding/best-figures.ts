import { type Entry, figureLine } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { FigureKind } from '../../text/analysis.ts';
import { clauseOf } from './figure-clause.ts';
import { hasSense } from './kin.ts';
import type { Measure } from './measure.ts';
import { sentenceStems } from './sentence-stems.ts';
import { stemsOf } from './topic.ts';
import { folded, wordsOf } from './words.ts';

/** What people call each sort of figure when they ask for it. */
const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  count: '',
  money: 'money cost price worth spend pay',
  percent: 'percent percentage share proportion rate',
  time: 'time long',
  age: 'age old',
  measure: 'distance far length height weight heavy size',
  share: 'share proportion percentage',
  ratio: 'ratio odds proportion',
  score: 'score result',
};

const KINDS = Object.keys(KIND_WORDS) as readonly FigureKind[];

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
  const scored = entries.map((entry) => score(read, entry, stems, measure));
  const all = stems.length;
  const itself = Math.max(0, ...scored.map((one) => one.itself));
  const around = Math.max(0, ...scored.map((one) => one.around));
  if (around === 0) return { how: 'none', entries: [] };
  // A part of the words somewhere in the sentence is no count of anything like it.
  const isFar = around < all && scored.every((one) => one.around < around || one.near === 0);
  if (measure?.kinds.includes('count') && isFar) return { how: 'none', entries: [] };
  const told = scored.filter((one) => one.isTold);
  if (measure && told.length > 0) {
    return { how: 'counted', entries: told.toSorted(byTelling).map(({ entry }) => entry) };
  }
  const counts = measure?.called === 'count';
  const byItself = itself === all || (itself > 0 && (around < all || counts));
  const chosen = scored
    .filter((one) => (byItself ? one.itself === itself : one.around === around))
    .toSorted(
      (a, b) =>
        Number(b.isTold) - Number(a.isTold) ||
        b.itself - a.itself ||
        (counts ? b.near - a.near : b.around - a.around) ||
        byTelling(a, b) ||
        b.around - a.around,
    );
  return {
    how:
      around < all
        ? 'partly'
        : // Whose the number is has to stand with it: 'Reed won 40 seats, the Greens 31' counts no 40 for the Greens.
          chosen.some((one) => one.isTold || (!measure && one.itself > 0))
          ? 'counted'
          : 'beside',
    entries: chosen.map(({ entry }) => entry),
  };
}

/** What the article tells more often comes first, a lead over somebody else last: '112 votes ahead of'. */
const byTelling = (a: Scored, b: Scored): number =>
  Number(a.isLead) - Number(b.isLead) || b.entry.again.length - a.entry.again.length;

interface Scored {
  readonly entry: Entry;
  /** How many words of the topic the figure itself has: its number, unit, noun and sort. */
  readonly itself: number;
  /** How many it has with its sentence and source. */
  readonly around: number;
  /** How many it has itself or in its own clause. */
  readonly near: number;
  /** It is by how much one is before another. */
  readonly isLead: boolean;
  /** It has all of them itself, or with its own clause. */
  readonly isTold: boolean;
}

function score(
  read: Read,
  entry: Entry,
  stems: readonly string[],
  measure: Measure | undefined,
): Scored {
  const { figure } = entry;
  const line = figureLine(read, entry);
  // That it is of the sort asked for is known; only a topic without a measure may name the sort.
  const sort = measure ? '' : KIND_WORDS[figure.kind];
  const short = shortFor(read, line.noun ?? '', stems);
  const own = [line.noun, line.headline, figure.unit, sort, ...short].join(' ');
  const { before, after } = clauseOf(read, figure, measure?.kinds ?? KINDS);
  const count = (text: string): number => met(stems, text);
  const all = stems.length;
  const itself = count(own);
  // 'Two streets of the village' are no count of villages.
  const countsOther =
    measure?.called === 'count' && !measure.ofAnybody && itself === 0 && line.noun !== undefined;
  const isSort = itself > 0 || figure.kind === 'score' || (measure && figure.kind !== 'count');
  return {
    entry,
    itself,
    near: count(`${before} ${own} ${after}`),
    isLead:
      measure !== undefined &&
      LEAD.test(read.article.text.slice(figure.phrase.end, figure.sentence.end)),
    around: count(`${own} ${line.sentence.text} ${line.saidBy ?? ''}`),
    isTold:
      all > 0 &&
      (itself === all ||
        (!countsOther &&
          !isRate(read, figure) &&
          (count(`${own} ${after}`) === all ||
            (isSort === true && count(`${before} ${own} ${after}`) === all)))),
  };
}

const LEAD = /^ (?:ahead of|behind|(?:more|fewer|less) than|clear of|short of)\b/;

/** 'Every week costs the town £40,000' does not tell what a thing costs. */
const isRate = ({ article }: Read, { kind, sentence, phrase }: Entry['figure']): boolean =>
  kind === 'money' &&
  /\b(?:every|each|per)\b/i.test(article.text.slice(sentence.start, phrase.start));

/** How many of the words a text has, in whatever sense. */
const met = (stems: readonly string[], text: string): number => {
  const has = stemsOf(text);
  return stems.filter((one) => hasSense(one, has)).length;
};

/** Shorter beginnings of a word are no word: 'bumble' of 'bumblebees'. */
const SHORTEST = 4;

/** The article's own short words for what it counts: it calls 'bumblebees' bees as well. */
function shortFor(read: Read, noun: string, stems: readonly string[]): readonly string[] {
  const nouns = wordsOf(noun).map((word) => folded(word).replace(/s$/, ''));
  return stems.filter(
    (one) =>
      nouns.some(
        (word) =>
          word.length >= one.length + SHORTEST &&
          (word.endsWith(one) || word.endsWith(`${one}e`) || word.endsWith(`${one}y`)),
      ) && sentenceStems(read).some((has) => has.has(one)),
  );
}
