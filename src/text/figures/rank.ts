import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';

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
  readonly child: number;
  readonly aged: number;
  /** Twenty years and more. */
  readonly longTime: number;
  /** A count with death or injury in its words. */
  readonly toll: number;
  readonly sentenced: number;
  /** The points that a market moved. */
  readonly points: number;
  readonly index: number;
  /** Stands behind 'after', 'when', 'than' in its clause. */
  readonly subordinate: number;
  /** How often the opening of the text says the word that it counts. */
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
    const around = `${before}${raw}${after}`;
    const head = headOf(text, figure);
    const clause = before.slice(before.lastIndexOf(',') + 1);
    const letters = /^[a-z]/i.test(raw);
    return {
      sentence: Math.log1p(places.get(sentence.start) ?? 0),
      order: Math.log1p(order),
      repeated: repeats.get(start) ?? 0,
      money: +(kind === 'money'),
      mostMoney: +(kind === 'money' && top(figure) === mostMoney),
      ratio: +(kind === 'ratio'),
      share: +(kind === 'share'),
      one: +(top(figure) === 1),
      vague: +(letters && raw.endsWith('s')),
      spelled: +letters,
      digits: letters ? 0 : raw.replace(/\D/g, '').replace(/0+$/, '').length,
      tied: +/^[-‑–]/.test(after),
      apposed: +(kind === 'age' && before.endsWith(', ')),
      child: +(kind === 'age' && top(figure) < 18),
      aged: +(kind === 'age' && top(figure) > 75),
      longTime: +(unit === 'year' && top(figure) >= 20),
      toll: +(kind === 'count' && TOLL.test(around)),
      sentenced: +(kind === 'time' && SENTENCED.test(around)),
      points: +(head === 'points' && qualifier !== undefined),
      index: +INDEX.test(around),
      subordinate: +SUBORDINATE.test(clause),
      topical: Math.log1p(timesIn(opening, head)),
    };
  });
}

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

function timesIn(opening: string, head: string): number {
  if (head.length < 4) return 0;
  const stem = head.replace(/s$/, '');
  let times = 0;
  for (let at = opening.indexOf(stem); at >= 0 && times < 5; at = opening.indexOf(stem, at + 1))
    times += 1;
  return times;
}

/** Fitted by `test/eval/fit-figure-rank.ts` on the numbers that editors of 2,363 short articles put into headlines. */
const WEIGHTS: Features = {
  sentence: -1.35,
  order: -0.6,
  repeated: 0.76,
  money: 0.8,
  mostMoney: 0.45,
  ratio: 0.99,
  share: -0.9,
  one: -0.88,
  vague: -1.9,
  spelled: -0.62,
  digits: -0.11,
  tied: -0.64,
  apposed: -0.99,
  child: 0.82,
  aged: 1.25,
  longTime: 0.68,
  toll: 0.87,
  sentenced: 1,
  points: 1.7,
  index: 0.95,
  subordinate: -0.38,
  topical: 0.16,
};

/** The names of all features, in one fixed order. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** Gives every figure its place; what is told again comes after all that is new. */
export function ranked(
  text: string,
  sentences: readonly Span[],
  figures: readonly Unranked[],
): readonly Figure[] {
  const scores = featuresOf(text, sentences, figures).map((features) =>
    FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0),
  );
  const order = figures
    .map((figure, index) => ({ index, again: figure.repeats ? 1 : 0, score: scores[index] ?? 0 }))
    .sort((a, b) => a.again - b.again || b.score - a.score || a.index - b.index);
  const places = new Map(order.map(({ index }, place) => [index, place + 1]));
  return figures.map((figure, index) => ({ ...figure, rank: places.get(index) ?? 0 }));
}
