import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { digitsIn } from './digits.ts';

type Unranked = Omit<Figure, 'rank'>;

/** What the place of a figure is judged by; each is 0 or 1, a count, or a logarithm. */
export interface Features {
  /** Sentences and figures before it. */
  readonly sentence: number;
  readonly order: number;
  /** Later places that tell it again. */
  readonly repeated: number;
  readonly money: number;
  readonly mostMoney: number;
  readonly ratio: number;
  readonly share: number;
  /** 'one fire' */
  readonly one: number;
  /** 'Dozens', 'tens of thousands'. */
  readonly vague: number;
  /** Written in letters: small and in passing more often than not. */
  readonly spelled: number;
  /** Digits before the closing zeros. */
  readonly digits: number;
  /** Describes another noun: 'a 12-foot wall'. */
  readonly tied: number;
  /** 'Ada Moss, 52, …' tells the age in passing. */
  readonly apposed: number;
  /** The age of a child, or of somebody old, early and not in passing. */
  readonly child: number;
  readonly aged: number;
  /** Twenty years and more. */
  readonly longTime: number;
  /** A count with death or injury in its words. */
  readonly toll: number;
  /** Such a count in letters: 'two died' is small, but not in passing. */
  readonly spelledToll: number;
  readonly sentenced: number;
  /** The points that a market moved. */
  readonly points: number;
  readonly index: number;
  /** Stands behind 'after', 'when', 'than' in its clause. */
  readonly subordinate: number;
  /** The result of a vote or a match. */
  readonly score: number;
  /** Of a time before the news: 'ten years ago', 'in 1956'. */
  readonly past: number;
  readonly bracketed: number;
  /** Beside one that was told: 'another 20', '20 others'. */
  readonly further: number;
  /** How things stand: 'now has', 'bringing the total to'. */
  readonly present: number;
  /** How soon it came again: 'for the second time in six months'. */
  readonly again: number;
  /** The opening of the text says what it counts more than once. */
  readonly topical: number;
}

/** How much of a text is searched for the word that is counted. */
const OPENING = 1500;
/** Characters on either side that count as the words around a figure. */
const AROUND = 60;

const TOLL = /\b(?:kill|dead\b|die[ds]?\b|death|injur|wound|victim)/;
const SENTENCED = /\b(?:sentenced|prison|jail|behind bars)/;
const INDEX = /\b(?:dow|index|ftse|nikkei|nasdaq|dax)\b/;
const SUBORDINATE =
  /\b(?:after|when|while|since|as|who|which|where|because|if|than|from|compared)\b/;

const PAST_BEFORE =
  /\b(?:in (?:1[89]|20)\d\d|last (?:year|month)|previous(?:ly)?|had been|used to)\b/;
const PAST_AFTER = /^[\w -]{0,12} (?:ago|earlier)\b/;
const PRESENT = /\b(?:now|has|have|will|total(?:s|ed|ing)?|bringing|brings)\b/;
const FURTHER_BEFORE = /\b(?:another|other|further|additional|extra) $/;
/** The longest of these words with a space on either side. */
const LONGEST_FURTHER = 12;
const FURTHER_AFTER = /^ (?:more|others?|further|additional)\b/;
const AGAIN =
  /\b(?:second|third|fourth|fifth|[a-z]+th|\d+(?:nd|rd|th)|more than once|twice) (?:\w+ ){0,2}(?:in|within) (?:(?:just|the|last|past|only|under|about|more than|less than|as many) ){0,2}$/;
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
  return figures.map((figure, order): Features => {
    const { kind, start, end, sentence, unit, qualifier } = figure;
    const raw = text.slice(start, end);
    const before = text.slice(Math.max(sentence.start, start - AROUND), start).toLowerCase();
    const after = text.slice(end, Math.min(sentence.end, end + AROUND)).toLowerCase();
    const isAround = (pattern: RegExp): boolean => pattern.test(before) || pattern.test(after);
    const clause = before.slice(before.lastIndexOf(',') + 1);
    const letters = /^[a-z]/i.test(raw);
    const place = places.get(sentence.start) ?? 0;
    const apposed = kind === 'age' && before.endsWith(', ');
    const early = kind === 'age' && !apposed && place < EARLY;
    const toll = kind === 'count' && isAround(TOLL);
    return {
      sentence: Math.log1p(place),
      order: Math.log1p(order),
      repeated: repeats.get(start) ?? 0,
      money: +(kind === 'money'),
      mostMoney: +(kind === 'money' && top(figure) === mostMoney),
      ratio: +(kind === 'ratio'),
      share: +(kind === 'share'),
      one: +(top(figure) === 1),
      vague: +(letters && raw.endsWith('s')),
      spelled: +letters,
      digits: letters ? 0 : digitsIn(raw),
      tied: +/^[-‑–]/.test(after),
      apposed: +apposed,
      child: +(early && top(figure) < 18),
      aged: +(early && top(figure) > 75),
      longTime: +(unit === 'year' && top(figure) >= 20),
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
      again: +(kind === 'time' && AGAIN.test(before)),
      topical: +isRetold(opening, text, figure),
    };
  });
}

const isToldElsewhere = ({ repeats, partOf, converts }: Unranked): boolean =>
  repeats !== undefined || partOf !== undefined || converts !== undefined;

const top = ({ value }: Unranked): number => (typeof value === 'number' ? value : value[1]);

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

/**
 * Fitted by `test/eval/fit-figure-rank.ts` on the numbers that editors of 2,363 short articles put into headlines; but
 * for `apposed`, set below its -0.78: in long articles everybody's age is told, and the hits are the same; and for
 * `again`, which is too rare there to be fitted.
 */
const WEIGHTS: Features = {
  sentence: -1.36,
  order: -0.57,
  repeated: 0.83,
  money: 0.71,
  mostMoney: 0.44,
  ratio: 0.97,
  share: -0.86,
  one: -0.89,
  vague: -1.94,
  spelled: -0.7,
  digits: -0.12,
  tied: -0.54,
  apposed: -1.6,
  child: 0.64,
  aged: 1.19,
  longTime: 0.69,
  toll: 0.58,
  spelledToll: 0.5,
  sentenced: 0.89,
  points: 1.61,
  index: 0.92,
  subordinate: -0.36,
  score: 0.58,
  past: -0.36,
  bracketed: -0.75,
  further: -0.69,
  present: 0.42,
  again: -1,
  topical: 0.35,
};

/** The names of all features, in one fixed order. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

const PARTS = FEATURES.map((name) => [name, WEIGHTS[name]] as const);

function scoreOf(features: Features): number {
  let sum = 0;
  for (const [name, weight] of PARTS) sum += weight * features[name];
  return sum;
}

/** Gives every figure its place; what is told again, and what another figure's phrase tells, comes after all that is new. */
export function ranked(
  text: string,
  sentences: readonly Span[],
  figures: readonly Unranked[],
): readonly Figure[] {
  const scores = featuresOf(text, sentences, figures).map(scoreOf);
  const order = figures
    .map((figure, index) => ({ index, again: +isToldElsewhere(figure), score: scores[index] ?? 0 }))
    .sort((a, b) => a.again - b.again || b.score - a.score || a.index - b.index);
  const places = new Map(order.map(({ index }, place) => [index, place + 1]));
  return figures.map((figure, index) => ({ ...figure, rank: places.get(index) ?? 0 }));
}
