import { NUMBERED_THINGS } from '../words/not-figures.ts';
import { SCALES } from '../words/numbers.ts';
import type { Amount } from './amounts.ts';
import { isBranded } from './brands.ts';
import { isDate, isYear, isYearLike } from './calendar.ts';
import { isClock } from './clock.ts';
import { isFormat } from './formats.ts';
import { isName, isSpelledName } from './labels.ts';
import { countedPhrase, isNounLike } from './nouns.ts';
import { isNoCount } from './one.ts';
import { isPhone } from './phones.ts';
import { isShape } from './shapes.ts';
import { gluedAt, isCapital, isDigitsAt, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/**
 * True for a number that states no quantity: a date, year, clock time, ordinal, number of a thing (page 4, Route 66,
 * iPhone 14), address, phone number, item of a list, or 'one' as a pronoun.
 */
export function isNoFigure(tokens: readonly Token[], amount: Amount): boolean {
  const { numeral, kind } = amount;
  if (numeral.form === 'plural' || numeral.form === 'share') return false;
  if (isClock(tokens, amount) || isTop(tokens, amount) || isExchange(tokens, amount)) return true;
  if (isFormat(tokens, amount) || isBranded(tokens, amount)) return true;
  if (isOnceOld(tokens, amount) || isCohort(tokens, amount)) return true;
  if (isShape(tokens, amount) || isEdition(tokens, amount)) return true;
  if (isCertainty(tokens, amount) || isRateBase(tokens, amount)) return true;
  if (numeral.form === 'words')
    return (
      isNone(tokens, amount) ||
      isNoCount(tokens, amount) ||
      isNothing(tokens, amount) ||
      isSpelledName(tokens, amount)
    );
  if (isStuck(tokens, amount) || isPhone(tokens, amount) || isDate(tokens, amount)) return true;
  if (isListMark(tokens, amount)) return true;
  if (kind === 'count' && numeral.letter && isLettered(tokens, amount)) return true;
  // 'the Model 7 meter'
  if (kind === 'measure' && lowAt(tokens, amount.from - 1) === 'model') return true;
  if (kind !== 'count' || numeral.scale !== 1) return false;
  return isYear(tokens, amount) || isName(tokens, amount);
}

/** 'UPDATE 2-Orr lifts forecast', 'WRAPUP 3-': the number of a wire report. */
const isEdition = (tokens: readonly Token[], { from, to }: Amount): boolean =>
  /^(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|EXCLUSIVE)$/.test(rawAt(tokens, from - 1)) &&
  isHyphen(tokens, to);

/** 'in the top four': a place in a table; 'reached the last eight': a round. */
const isTop = (tokens: readonly Token[], { from, to, kind, value }: Amount): boolean =>
  kind === 'count' &&
  (lowAt(tokens, from - 1) === 'top' ||
    (lowAt(tokens, from - 2) === 'the' &&
      /^(?:last|final)$/.test(lowAt(tokens, from - 1)) &&
      /^(?:4|8|16|32|64)$/.test(String(value)) &&
      (lowAt(tokens, to) !== 'of' || isCapital(tokens[to + 2])))) &&
  !isNounLike(tokens, to);

/** The '$100' of '68 cents per $100'. */
const isRateBase = (tokens: readonly Token[], { from, numeral, kind }: Amount): boolean =>
  kind === 'money' &&
  lowAt(tokens, from - 1) === 'per' &&
  /^10+(?:,0+)*$/.test(rawAt(tokens, numeral.from));

/** 'P = 0.03', 'p<0.001', 'a 95% confidence interval': how sure a study is. */
const isCertainty = (tokens: readonly Token[], { from, to, unitTo, kind }: Amount): boolean =>
  (kind === 'percent' && /^(?:confidence|credible|ci)$/.test(lowAt(tokens, unitTo))) ||
  (kind === 'count' &&
    lowAt(tokens, from - 2) === 'p' &&
    /^[=<>≤≥]$/.test(rawAt(tokens, from - 1))) ||
  (/^(?:count|percent)$/.test(kind) && isInterval(tokens, from)) ||
  isTimesOutOf(tokens, from, to);

/** '19 times out of 20' of a poll. */
const isTimesOutOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  [from, from - 4].some(
    (at) =>
      rawAt(tokens, at) === '19' &&
      lowAt(tokens, at + 1) === 'times' &&
      lowAt(tokens, at + 2) === 'out' &&
      rawAt(tokens, at + 4) === '20' &&
      to <= at + 5,
  );

/** '0.4 to 0.6' behind 'confidence interval' */
function isInterval(tokens: readonly Token[], from: number): boolean {
  const isSecond =
    /^(?:to|and|[-–,])$/.test(lowAt(tokens, from - 1)) && isDigitsAt(tokens, from - 2);
  let at = isSecond ? from - 3 : from - 1;
  while (/^(?:[,:=([]|of|was|from|between)$/.test(lowAt(tokens, at))) at -= 1;
  return /^(?:interval|ci)$/.test(lowAt(tokens, at));
}

/** Either side of '$1 = 0.86 euros': the rate by which sums were converted. */
const isExchange = (
  tokens: readonly Token[],
  { from, unitTo, kind, unit, value }: Amount,
): boolean =>
  (kind === 'money' || unit === 'pound') &&
  ((rawAt(tokens, unitTo) === '=' && (value === 1 || value === 100)) ||
    (rawAt(tokens, from - 1) === '=' &&
      [2, 3, 4].some((back) => /^(?:1|1\.0+|100)$/.test(rawAt(tokens, from - back)))));

/** 'since I was six' tells a time. */
const isOnceOld = (tokens: readonly Token[], { from, kind }: Amount): boolean =>
  kind === 'count' &&
  /^(?:was|were)$/.test(lowAt(tokens, from - 1)) &&
  /^(?:i|we)$/.test(lowAt(tokens, from - 2)) &&
  lowAt(tokens, from - 3) === 'since';

/** 'rates among two-year-olds', '62% of two-year-olds': a name for those whose rate is told. */
const isCohort = (tokens: readonly Token[], { from, unitTo, kind }: Amount): boolean =>
  kind === 'age' &&
  lowAt(tokens, unitTo - 1) === 'olds' &&
  (lowAt(tokens, from - 1) === 'among' ||
    (lowAt(tokens, from - 1) === 'of' && /^(?:%|percent|cent)$/.test(lowAt(tokens, from - 2))));

/** 'There are no two Marns' */
const isNone = (tokens: readonly Token[], { from, kind }: Amount): boolean =>
  lowAt(tokens, from - 1) === 'no' && (kind === 'count' || kind === 'time');

/** 'Courtroom 4B', 'Gate 12B': the letter is part of a name. */
const isLettered = (tokens: readonly Token[], { from, to, numeral }: Amount): boolean =>
  /^[BMT]$/.test(numeral.letter ?? '') &&
  isCapital(tokens[from - 1]) &&
  (from > 1 || NUMBERED_THINGS.has(lowAt(tokens, from - 1))) &&
  !countedPhrase(tokens, to, false);

/** Part of a longer string: A380, COVID-19, 4:39, 9/11, 555-1234, 21st, 1990s, 3D, 747's. */
function isStuck(tokens: readonly Token[], { from, to, unitTo, kind }: Amount): boolean {
  const before = tokens[from - 1];
  if (gluedAt(tokens, from) && before) {
    if (before.kind === 'word' || before.kind === 'digits' || before.kind === 'link') return true;
    if (/^[:/.,_#+=\\]$/.test(before.raw) && before.glued && tokens[from - 2]?.kind !== 'mark')
      return true;
    if (
      before.raw === '#' ||
      /^['’‘]$/.test(before.raw) ||
      (before.raw === '+' && !before.glued && kind === 'count')
    )
      return true;
    // 'a 1-in-500 chance'
    const isRatio =
      lowAt(tokens, from - 2) === 'in' &&
      (isDigitsAt(tokens, from - 4) || lowAt(tokens, from - 4) === 'one');
    if (
      isHyphen(tokens, from - 1) &&
      tokens[from - 2]?.kind === 'word' &&
      !isRatio &&
      !isMeasureAt(tokens, from - 2)
    )
      return true;
    if (isHyphen(tokens, from - 1) && isDigitsAt(tokens, from - 2) && isJoined(tokens, from - 1))
      return true;
  }
  if (isDisease(tokens, from) || isNamedBehind(tokens, to)) return true;
  const next = tokens[to];
  // '14(3)': a number of a journal
  if (
    /^[()]$/.test(before?.raw ?? '') &&
    before?.glued &&
    isDigitsAt(tokens, from - 2) &&
    next?.raw === ')'
  )
    return true;
  if (!next?.glued || unitTo > to) return false;
  if (next.kind === 'word' || next.kind === 'digits') return true;
  if (/^[:/\\_]$/.test(next.raw) && gluedAt(tokens, to + 1)) return true;
  if (/^['’]$/.test(next.raw) && gluedAt(tokens, to + 1)) return true;
  return isHyphen(tokens, to) && isDigitsAt(tokens, to + 1) && isJoined(tokens, to);
}

/** 'Covid - 19' */
const isDisease = (tokens: readonly Token[], from: number): boolean =>
  /^[-–‑]$/.test(rawAt(tokens, from - 1)) &&
  /^covid$/.test(lowAt(tokens, from - 2)) &&
  rawAt(tokens, from) === '19';

/** 'the 3-I mantra', 'a 4-H club', '7-Eleven': a capital letter or number word hung on digits. */
const isNamedBehind = (tokens: readonly Token[], to: number): boolean =>
  isHyphen(tokens, to) &&
  isCapital(tokens[to + 1]) &&
  (/^[A-Z]$/.test(rawAt(tokens, to + 1)) || lowAt(tokens, to + 1) === 'eleven');

/** '$3**m**-$4m', '3 **million**-4 million', '5**cm**-7cm': a range, and no code such as 'COVID-19'. */
const isMeasureAt = (tokens: readonly Token[], at: number): boolean =>
  isDigitsAt(tokens, at - 1) &&
  (SCALES.has(lowAt(tokens, at)) || (gluedAt(tokens, at) && !isCapital(tokens[at])));

/** True for a hyphen inside a phone number, a date or a span of years, between two runs of digits. */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const [left, right] = [rawAt(tokens, hyphen - 1), rawAt(tokens, hyphen + 1)];
  if (isHyphen(tokens, hyphen + 2) && isDigitsAt(tokens, hyphen + 3)) return true;
  if (isHyphen(tokens, hyphen - 2) && isDigitsAt(tokens, hyphen - 3)) return true;
  if (/^\d{3}$/.test(left) && /^\d{4}$/.test(right)) return true;
  // A plane, not the result of a match: 'Boeing 737-800', but 'Hawks 112-98'.
  if (/^\d{3}$/.test(left) && /^\d00$/.test(right) && isCapital(tokens[hyphen - 2])) return true;
  return isYearLike(left) && (/^\d{2}$/.test(right) || isYearLike(right));
}

/** '1.' or '(2)' before the words of a list, '(14)' behind a heading's one word. */
const isListMark = (tokens: readonly Token[], { from, to, numeral }: Amount): boolean =>
  numeral.scale === 1 &&
  /^\d{1,2}$/.test(rawAt(tokens, numeral.from)) &&
  ((from === 0 && /^[.):]$/.test(rawAt(tokens, to)) && gluedAt(tokens, to)) ||
    (rawAt(tokens, from - 1) === '(' && rawAt(tokens, to) === ')' && from <= 2));

/** 'zero' that counts nothing: 'starts from zero', 'Zero Waste Week'. */
const isNothing = (tokens: readonly Token[], { numeral, kind, to, tied }: Amount): boolean =>
  numeral.value === 0 &&
  // 'the zero-degree line'
  (tied || (kind === 'count' && !countedPhrase(tokens, to, false)));
