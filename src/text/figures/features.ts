import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { digitsIn } from './digits.ts';
import type { Features } from './feature-set.ts';
import {
  AGAIN,
  AMONG,
  DISTANCE,
  ERROR,
  FURTHER_AFTER,
  FURTHER_BEFORE,
  GIVEN,
  INDEX,
  LEVEL,
  LIMIT,
  LONGEST_FURTHER,
  LONGEST_LEVEL,
  OF_THEM,
  OVERTAKEN_AFTER,
  OVERTAKEN_BEFORE,
  PARENT,
  PART_OF,
  PARTWAY,
  PAST_AFTER,
  PAST_BEFORE,
  PRESENT,
  SENTENCED,
  SPAN,
  SUBORDINATE,
  TOLL,
} from './feature-words.ts';

export type Unranked = Omit<Figure, 'rank'>;

/** How much of a text is searched for the word that is counted. */
const OPENING = 1500;
/** Characters on either side that count as the words around a figure. */
const AROUND = 60;

/** An article with so many figures fills a fact box with better ones than times and ratios. */
const MANY = 16;
export const areMany = (figures: readonly Unranked[]): boolean => figures.length >= MANY;
/** '19,000 hours' tell how much there was, not when. */
const LONG = 1000;
/** An age later than this many sentences is that of somebody in passing. */
const EARLY = 3;

/** The features of each figure, in order; figures in text order. */
export function featuresOf(
  text: string,
  sentences: readonly Span[],
  figures: readonly Unranked[],
): readonly Features[] {
  const places = new Map(sentences.map(({ start }, place) => [start, place]));
  const repeats = new Map<number, number>();
  for (const { repeats: first } of figures)
    if (first) repeats.set(first.start, (repeats.get(first.start) ?? 0) + 1);
  const mostMoney = figures.reduce(
    (most, f) => (f.kind === 'money' ? Math.max(most, top(f)) : most),
    0,
  );
  const opening = text.slice(0, OPENING).toLowerCase();
  const isCrowded = areMany(figures);
  return figures.map((figure, order): Features => {
    const { kind, start, end, sentence, unit, qualifier, change } = figure;
    const raw = text.slice(start, end);
    const before = text.slice(Math.max(sentence.start, start - AROUND), start).toLowerCase();
    const after = text.slice(end, Math.min(sentence.end, end + AROUND)).toLowerCase();
    const isAround = (pattern: RegExp): boolean => pattern.test(before) || pattern.test(after);
    const clause = before.slice(before.lastIndexOf(',') + 1);
    const letters = /^[a-z]/i.test(raw);
    const place = places.get(sentence.start) ?? 0;
    const apposed =
      (kind === 'age' && (before.endsWith(', ') || LIMIT.test(before))) || PARENT.test(before);
    const early = kind === 'age' && !apposed && place < EARLY;
    const among =
      place > 0 &&
      ((kind === 'count' && (letters ? AMONG : OF_THEM).test(after)) ||
        (PART_OF.test(before) && kind === 'count'));
    const toll = kind === 'count' && !among && isAround(TOLL);
    const level =
      kind === 'score' ? PARTWAY.test(before) : !change && LEVEL.test(before.slice(-LONGEST_LEVEL));
    const span = kind === 'time' && top(figure) < LONG && SPAN.test(before) && !isAround(SENTENCED);
    return {
      sentence: Math.log1p(place),
      order: Math.log1p(order),
      repeated: repeats.get(start) ?? 0,
      money: +(kind === 'money'),
      mostMoney: +(kind === 'money' && top(figure) === mostMoney),
      ratio: +(kind === 'ratio'),
      share: +(kind === 'share'),
      one: +(top(figure) === 1),
      given: +(kind === 'count' && letters && top(figure) < 4 && !toll && GIVEN.test(before)),
      vague: +(letters && raw.endsWith('s')),
      spelled: +letters,
      digits: letters ? 0 : digitsIn(raw),
      tied: +/^[-‑–]/.test(after),
      apposed: +apposed,
      child: +(early && top(figure) < 18),
      aged: +(early && top(figure) > 75),
      longTime: +(unit === 'year' && top(figure) >= 20 && top(figure) < LONG),
      toll: +toll,
      spelledToll: +(toll && letters),
      sentenced: +(kind === 'time' && isAround(SENTENCED)),
      points: +(qualifier !== undefined && headOf(text, figure) === 'points'),
      index: +isAround(INDEX),
      subordinate: +SUBORDINATE.test(clause),
      score: +(kind === 'score'),
      past: +(PAST_BEFORE.test(before) || PAST_AFTER.test(after)),
      bracketed: +(before.lastIndexOf('(') > before.lastIndexOf(')')),
      further: +(FURTHER_BEFORE.test(before.slice(-LONGEST_FURTHER)) || FURTHER_AFTER.test(after)),
      present: +PRESENT.test(clause),
      among: +among,
      overtaken: +(OVERTAKEN_BEFORE.test(before) || OVERTAKEN_AFTER.test(after)),
      again: +(kind === 'time' && AGAIN.test(before)),
      topical: +isRetold(opening, text, figure),
      span: +span,
      crowdedSpan: +(span && isCrowded),
      crowdedRatio: +(kind === 'ratio' && isCrowded),
      crowdedLevel: +(level && isCrowded),
      crowdedSmall: +(kind === 'count' && !toll && top(figure) < 10 && isCrowded),
      crowdedBare: +(!figure.noun && !/^(?:money|score)$/.test(kind) && isCrowded),
      crowdedMove: +(isCrowded && (change !== undefined || isMoved(qualifier))),
      change: +(change !== undefined),
      error: +isAround(ERROR),
      level: +level,
      distance: +(kind === 'measure' && DISTANCE.test(after)),
    };
  });
}

const top = ({ value }: Unranked): number => (typeof value === 'number' ? value : value[1]);

const isMoved = (qualifier = ''): boolean =>
  qualifier
    .toLowerCase()
    .split(' ')
    .some((word) => DIRECTIONS.has(word));

/** The last word of the noun, in lower case. */
const headOf = (text: string, { noun }: Unranked): string =>
  noun
    ? (text
        .slice(noun.start, noun.end)
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? '')
    : '';

/** True when the opening says the noun at least twice. */
function isRetold(opening: string, text: string, { noun }: Unranked): boolean {
  if (!noun) return false;
  const words = text.slice(noun.start, noun.end).toLowerCase();
  const first = opening.indexOf(words);
  return first >= 0 && opening.includes(words, first + words.length);
}
