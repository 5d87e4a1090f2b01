import type { Figure, Titled } from '../analysis.ts';
import { functionWords } from '../words/narration.ts';
import { NUMBER_STARTS } from '../words/numbers.ts';
import { stemOf } from '../words/stems.ts';
import { digitsIn } from './digits.ts';
import { countsPeople, fateOf } from './fates.ts';
import { findFigures } from './figures.ts';
import { headOf } from './repeats.ts';
import { isCapital, tokensOf } from './tokens.ts';

/** The same quantity where a title rounds it: '$2bn' for $1.96bn. */
const ROUNDED = 0.025;
/** Numbers of so many digits do not meet by chance. */
const DISTINCT = 3;
/** Characters on either side of a figure in which words of the title tell that it is the same. */
const AROUND = 100;

/** 'a ten-**year low**': how far back, which the text may tell in other words. */
const EXTREME = /^[- ]\w+[- ](?:low|high|record|peak|best|worst)s?\b/;
const LONGEST_EXTREME = 20;

/** How a title speaks of the figures of its text. */
export function titledBy(title: string, text: string, figures: readonly Figure[]): Titled {
  const place = new Map(figures.map((figure, index) => [figure, index]));
  return {
    told: titledFigures(title, text, figures).flatMap((figure) => place.get(figure) ?? []),
    fit: figures.map(titleFit(title, text)),
  };
}

/** The figures that a title tells, in its order: what the editor chose. The best placed of those that fit best. */
export function titledFigures(
  title: string,
  text: string,
  figures: readonly Figure[],
): readonly Figure[] {
  const told = findFigures(title, [{ start: 0, end: title.length }]);
  if (told.length === 0) return [];
  const ranked = figures.toSorted((a, b) => a.rank - b.rank);
  const words = wordsOf(title);
  const found = new Set<Figure>();
  for (const one of told) {
    // 'one in eight now aged over **75**'
    if (
      one.kind === 'age' &&
      /\b(?:over|under|aged|above|below) $/i.test(title.slice(0, one.start))
    )
      continue;
    if (EXTREME.test(title.slice(one.end, one.end + LONGEST_EXTREME))) continue;
    const close = ranked.filter((figure) => isClose(one, figure));
    const head = headOf(title, one);
    const fate = one.kind === 'count' ? fateOf(title, one, one.sentence) : undefined;
    const fits = close
      .map((figure) => fitOf({ figure: one, head, fate, words }, text, figure))
      .filter((fit) => isSame(fit, one, close.length === 1))
      .sort((a, b) => b.noun - a.noun || b.plain - a.plain || b.shared - a.shared || a.off - b.off);
    if (fits[0]) found.add(fits[0].figure);
  }
  return [...found];
}

/** The words of meaning of a title by their stems, and whether each is a name; where most are in capitals, none says so. */
function wordsOf(title: string): ReadonlyMap<string, boolean> {
  const stems = stemsOf(title);
  const isHeadlineCase = stems.filter(({ isName }) => isName).length * 2 > stems.length;
  return new Map(stems.map(({ stem, isName }) => [stem, isName && !isHeadlineCase]));
}

/** What a word of the title in the noun of a figure, and one beside the figure, is worth; fitted with the headlines of NumHG, their numbers left out. */
const IN_NOUN = 0.5;
const BESIDE = 0.1;
/** More words beside a figure than this say no more. */
const MOST_BESIDE = 4;

/** How much a title without this number speaks for a figure of the text, by the words that they share. */
function titleFit(title: string, text: string): (figure: Figure) => number {
  const words = wordsOf(title);
  return (figure) => {
    const shared = new Set(
      stemsOf(text, figure).flatMap(({ stem }) => (words.has(stem) ? [stem] : [])),
    );
    const { noun } = figure;
    const isNoun =
      noun !== undefined &&
      tokensOf(text, noun).some(({ kind, low }) => kind === 'word' && words.has(stemOf(low)));
    return IN_NOUN * +isNoun + BESIDE * Math.min(shared.size, MOST_BESIDE);
  };
}

/** How well a figure of the text fits one of the title. */
interface Fit {
  readonly figure: Figure;
  /** How far the values are apart. */
  readonly off: number;
  /** 1 where both count the same thing, -1 where they count different things, 0 where one does not say. */
  readonly noun: number;
  /** How many words of the title stand near it, and how many of those are no names. */
  readonly shared: number;
  readonly plain: number;
  /** Set where the title says what became of people: whether the text says the same. */
  readonly fate?: boolean;
  /** Digits that are no closing zeros. */
  readonly digits: number;
}

/** True for two of one measure and about one value. */
function isClose(told: Figure, figure: Figure): boolean {
  if (measureOf(told) !== measureOf(figure)) return false;
  const isSmall = told.kind === 'count' && Math.max(...valuesOf(told)) < 1000;
  return apart(told, figure) <= (isSmall ? 0 : ROUNDED);
}

/** A figure of a title: the head of its noun, what became of those it counts, and the title's words. */
interface Told {
  readonly figure: Figure;
  readonly head: string;
  readonly fate: ReturnType<typeof fateOf>;
  readonly words: ReadonlyMap<string, boolean>;
}

function fitOf({ figure: told, head: one, fate, words }: Told, text: string, figure: Figure): Fit {
  const other = headOf(text, figure);
  const near = stemsOf(text, figure).filter(({ stem }) => words.has(stem));
  return {
    figure,
    off: apart(told, figure),
    noun: one === '' || other === '' ? 0 : one === other ? 1 : -1,
    shared: new Set(near.map(({ stem }) => stem)).size,
    plain: new Set(
      near.filter(({ stem, isName }) => !isName && !words.get(stem)).map(({ stem }) => stem),
    ).size,
    ...(fate &&
      countsPeople(one) && {
        fate: countsPeople(other) && fate === fateOf(text, figure, figure.sentence),
      }),
    digits: digitsIn(text.slice(figure.start, figure.end)),
  };
}

/** True where noun, fate or the words around say that title and text tell one quantity; where it is money or a measure, the only one of its value will do. */
function isSame(
  { off, noun, shared, plain, fate, digits }: Fit,
  told: Figure,
  isOnly: boolean,
): boolean {
  if (fate !== undefined) return fate;
  if (noun > 0 || told.kind === 'score' || (off === 0 && digits >= DISTINCT)) return true;
  if (told.kind === 'count') return plain > (noun < 0 ? 1 : 0);
  return plain > 0 || ((isOnly || shared > 0) && off === 0);
}

/** The words of meaning of a title, or near a figure, by their stems. */
function stemsOf(text: string, figure?: Figure): readonly { stem: string; isName: boolean }[] {
  const { start, end } = figure?.sentence ?? { start: 0, end: text.length };
  const from = figure ? Math.max(start, figure.start - AROUND) : start;
  const to = figure ? Math.min(end, figure.end + AROUND) : end;
  return tokensOf(text, { start: from, end: to }).flatMap((token) => {
    const isPlain =
      token.kind === 'word' && !NUMBER_STARTS.has(token.low) && !functionWords.has(token.low);
    const stem = isPlain ? stemOf(token.low) : '';
    return stem.length < 3 ? [] : [{ stem, isName: isCapital(token) && token.start > start }];
  });
}

/** A share is so many per cent, unless so many times; a percentage point is a hundred basis points. */
function valuesOf(figure: Figure): readonly number[] {
  const { value, unit } = figure;
  const all = typeof value === 'number' ? [value] : [...value].sort((a, b) => a - b);
  const by = isPart(figure) || unit === 'percentage point' ? 100 : 1;
  return all.map((one) => one * by);
}

function measureOf(figure: Figure): string {
  if (isPart(figure)) return 'percent';
  return figure.unit === 'percentage point' ? 'basis point' : (figure.unit ?? figure.kind);
}

const isPart = ({ kind, unit, value }: Figure): boolean =>
  kind === 'share' && (unit !== 'times' || Number(value) < 1);

/** How far two values are apart, as a share of the larger. */
function apart(a: Figure, b: Figure): number {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left.length !== right.length) return 1;
  return Math.max(
    ...left.map((one, index) => {
      const other = right[index] ?? 0;
      return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
    }),
  );
}
