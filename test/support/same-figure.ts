import type { Figure } from '../../src/text/analysis.ts';
import type { ExpectedFigure } from './articles.ts';

type Value = number | readonly number[];

const wordsOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+|[£$€%]/gu) ?? []).map((word) =>
    word.length > 3 ? word.replace(/s$/, '') : word,
  );

/** Whether all words of `want` are among those of `have`, in any order; a plural `s` does not matter. */
export const holdsAll = (have: string, want: string): boolean => {
  const words = new Set(wordsOf(have));
  return wordsOf(want).every((word) => words.has(word));
};

/** Equal but for the noise of floating point. */
export function sameValue(found: Value, wanted: Value): boolean {
  const [have, want] = [[found].flat(), [wanted].flat()];
  return (
    have.length === want.length &&
    have.every((n, i) => Math.abs(n - (want[i] ?? Number.NaN)) <= 1e-9 * Math.abs(n))
  );
}

const UNITS: Readonly<Record<string, readonly string[]>> = {
  '£': ['gbp', 'pound', 'sterling'],
  $: ['usd', 'dollar'],
  '€': ['eur', 'euro'],
  '%': ['percent', 'per cent'],
  'basis points': ['bp', 'bps'],
  foot: ['feet', 'ft'],
  gallon: ['gal'],
  hectare: ['ha'],
  metre: ['meter', 'm'],
  mile: ['mi'],
  tonne: ['t', 'ton'],
  yard: ['yd'],
};

const QUALIFIERS: readonly (readonly string[])[] = [
  ['more than', 'over', 'above', '>'],
  ['at least', 'no fewer than', '>='],
  ['fewer than', 'less than', 'under', 'below', '<'],
  ['up to', 'as much as', 'as many as', 'at most', '<='],
  ['about', 'around', 'roughly', 'approximately', 'some', 'estimated', 'an estimated', '~'],
  ['only', 'just', 'as little as'],
];

function sameQualifier(found: string | undefined, wanted: string | null | undefined): boolean {
  if (wanted === undefined) return true;
  const have = (found ?? '').toLowerCase();
  if (wanted === null) return have === '';
  return (
    have.includes(wanted) || QUALIFIERS.some((same) => same.includes(have) && same.includes(wanted))
  );
}

/** Whether a figure has the wanted value, every word of the wanted noun, the unit by any of its names, and the qualifier or one of its kind. */
export function sameFigure(text: string, figure: Figure, wanted: ExpectedFigure): boolean {
  const noun = figure.noun ? text.slice(figure.noun.start, figure.noun.end) : '';
  const counted = `${noun} ${figure.unit ?? ''}`;
  const measured = `${counted} ${text.slice(figure.start, figure.end)}`;
  const units = wanted.unit === undefined ? [''] : [wanted.unit, ...(UNITS[wanted.unit] ?? [])];
  return (
    sameValue(figure.value, wanted.value) &&
    holdsAll(counted, wanted.noun ?? '') &&
    units.some((unit) => holdsAll(measured, unit)) &&
    sameQualifier(figure.qualifier, wanted.qualifier)
  );
}
