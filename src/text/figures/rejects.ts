import { ADDRESS_WORDS, NUMBERED_THINGS, ONE_IDIOMS } from '../words/not-figures.ts';
import { PHRASE_ENDS } from '../words/noun-phrase.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { HEDGES } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { isClock, isDate, isYear, isYearLike } from './calendar.ts';
import { countedPhrase, isNounLike, isPlural } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** 'passed the measure 62-58' is no measure of that number. */
const PUT_TO_VOTE = /^(?:measure|bill|amendment|resolution|proposition|act|order)$/;

/**
 * True for a number that states no quantity: a date, year, clock time, ordinal, number of a thing (page 4, Route 66,
 * iPhone 14), address, phone number, item of a list, or 'one' as a pronoun.
 */
export function isNoFigure(tokens: readonly Token[], amount: Amount): boolean {
  const { numeral, kind } = amount;
  if (numeral.form === 'plural' || numeral.form === 'share') return false;
  if (isClock(tokens, amount) || isTop(tokens, amount)) return true;
  if (numeral.form === 'words')
    return (
      (isOne(tokens, amount) && isPronoun(tokens, amount)) ||
      isNothing(tokens, amount) ||
      isSpelledName(tokens, amount)
    );
  if (isStuck(tokens, amount) || isPhone(tokens, amount) || isDate(tokens, amount)) return true;
  if (isListMark(tokens, amount) || isRace(tokens, amount)) return true;
  if (kind !== 'count' || numeral.scale !== 1) return false;
  return isYear(tokens, amount) || isName(tokens, amount);
}

const rawAt = (tokens: readonly Token[], at: number): string => tokens[at]?.raw ?? '';
const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';
const gluedAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true;
const isDigits = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'digits';

/** 'in the top four': a place in a table. */
const isTop = (tokens: readonly Token[], { from, to, kind }: Amount): boolean =>
  kind === 'count' && lowAt(tokens, from - 1) === 'top' && !isNounLike(tokens, to);

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
    if (isHyphen(tokens, from - 1) && tokens[from - 2]?.kind === 'word') return true;
    if (isHyphen(tokens, from - 1) && isDigits(tokens, from - 2) && isJoined(tokens, from - 1))
      return true;
  }
  const next = tokens[to];
  if (!next?.glued || unitTo > to) return false;
  if (next.kind === 'word' || next.kind === 'digits') return true;
  if (/^[:/\\_]$/.test(next.raw) && gluedAt(tokens, to + 1)) return true;
  if (/^['’]$/.test(next.raw) && gluedAt(tokens, to + 1)) return true;
  return isHyphen(tokens, to) && isDigits(tokens, to + 1) && isJoined(tokens, to);
}

/** True for a hyphen inside a phone number, a date or a span of years, between two runs of digits. */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const [left, right] = [rawAt(tokens, hyphen - 1), rawAt(tokens, hyphen + 1)];
  if (isHyphen(tokens, hyphen + 2) && isDigits(tokens, hyphen + 3)) return true;
  if (isHyphen(tokens, hyphen - 2) && isDigits(tokens, hyphen - 3)) return true;
  if (/^\d{3}$/.test(left) && /^\d{4}$/.test(right)) return true;
  // A plane, not the result of a match: 'Boeing 737-800', but 'Hawks 112-98'.
  if (/^\d{3}$/.test(left) && /^\d00$/.test(right) && isCapital(tokens[hyphen - 2])) return true;
  return isYearLike(left) && (/^\d{2}$/.test(right) || isYearLike(right));
}

/** 'call 101' */
const CALLS = /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phon(?:e|ed|ing)|ring|rang|text)$/;

const EMERGENCY = /^(?:000|1[01]\d|[2-8]11|911|988|999)$/;

/** Runs of digits side by side, nine and more in all, or begun by a zero: '0300 123 4567', '(555) 010 4477'. */
function isPhone(tokens: readonly Token[], { numeral, kind }: Amount): boolean {
  if (kind !== 'count' || numeral.to !== numeral.from + 1) return false;
  const isRun = (at: number): boolean => isDigits(tokens, at) && /^\d+$/.test(rawAt(tokens, at));
  const gap = (at: number): number => (/^[-–)]$/.test(rawAt(tokens, at)) ? 2 : 1);
  let first = numeral.from;
  while (numeral.from - first < 6) {
    const back = /^[-–)]$/.test(rawAt(tokens, first - 1)) ? 2 : 1;
    if (!isRun(first - back)) break;
    first -= back;
  }
  let digits = '';
  let runs = 0;
  for (let at = first; isRun(at) && runs < 6; at += gap(at + 1)) {
    digits += rawAt(tokens, at);
    runs += 1;
  }
  const before = lowAt(tokens, first - 1);
  if (runs === 1)
    return (
      (EMERGENCY.test(digits) && CALLS.test(before)) ||
      (digits.length >= 9 &&
        /^(?:reference|ref|number|no|quoting|account|code|id|isbn)$/.test(before))
    );
  return runs > 1 && (digits.length >= 9 || (digits.startsWith('0') && digits.length >= 7));
}

/** '1.' or '(2)' before the words of a list, '(14)' behind a heading's one word. */
const isListMark = (tokens: readonly Token[], { from, to, numeral }: Amount): boolean =>
  numeral.scale === 1 &&
  /^\d{1,2}$/.test(rawAt(tokens, numeral.from)) &&
  ((from === 0 && /^[.):]$/.test(rawAt(tokens, to)) && gluedAt(tokens, to)) ||
    (rawAt(tokens, from - 1) === '(' && rawAt(tokens, to) === ')' && from <= 2));

/** A race by its length: 'the 100m', 'the men's 200m final'. */
const isRace = (
  tokens: readonly Token[],
  { from, unitTo, unit, value, numeral }: Amount,
): boolean =>
  unit === 'metre' &&
  /^(?:50|60|100|200|400|800|1,?500|3,?000|5,?000|10,?000)$/.test(rawAt(tokens, numeral.from)) &&
  Number(value) >= 50 &&
  (/^(?:final|hurdles|freestyle|relay|butterfly|breaststroke|backstroke|medley|sprint|steeplechase|heats?|title)$/.test(
    lowAt(tokens, unitTo),
  ) ||
    (/^(?:the|(?:wo)?men's|girls'?|boys'?|mixed)$/.test(lowAt(tokens, from - 1)) &&
      !isNounLike(tokens, unitTo) &&
      lowAt(tokens, from - 2) !== 'of'));

/** The number of a thing: 'page 4', 'No. 10', 'Windows 11', '123 Elm Street', '747 jumbo'. */
function isName(tokens: readonly Token[], { from, to, numeral, tied }: Amount): boolean {
  const raw = rawAt(tokens, numeral.from);
  if (/^0\d/.test(raw)) return true;
  if (raw.includes(',')) return false;
  const phrase = countedPhrase(tokens, to, raw === '1');
  const dotted = rawAt(tokens, from - 1) === '.' && gluedAt(tokens, from - 1);
  const before = tokens[dotted ? from - 2 : from - 1];
  if (before?.low === 'of' && isCapital(tokens[from - 2]) && lowAt(tokens, from - 2) === 'group')
    return true;
  if (before?.kind === 'word') {
    const counted = phrase !== undefined && isPlural(lowAt(tokens, phrase.to - 1));
    const voted = PUT_TO_VOTE.test(before.raw) && isOfScore(tokens, to, raw, rawAt(tokens, to + 1));
    if (NUMBERED_THINGS.has(before.low) && (isCapital(before) || !counted) && !voted) return true;
    const name =
      isCapital(before) &&
      !PHRASE_ENDS.has(before.low) &&
      !HEDGES.has(before.low) &&
      !WEEKDAYS.has(before.low) &&
      !MONTHS.has(before.low);
    const first = from - 1 <= 1;
    if (
      name &&
      !dotted &&
      !tied &&
      !(counted && Number(raw) >= 10) &&
      !(first && counted) &&
      !isOfScore(tokens, to, raw, rawAt(tokens, to + 1))
    )
      return true;
  }
  const house = tied && isDigits(tokens, to + 1) ? to + 2 : to;
  for (let at = house; at < house + 5; at += 1) {
    if (!isCapital(tokens[at])) break;
    if (ADDRESS_WORDS.has(lowAt(tokens, at))) return true;
  }
  if (ADDRESS_WORDS.has(lowAt(tokens, from - 1)) && isCapital(tokens[from - 1])) return true;
  // Not 'voted 5-4 Tuesday'.
  if (WEEKDAYS.has(lowAt(tokens, to)) || isOfScore(tokens, from - 1, rawAt(tokens, from - 2), raw))
    return false;
  return isCapital(tokens[to]) && (!phrase || !isPlural(lowAt(tokens, phrase.to - 1)));
}

/** 'Tolva Town 2-1 Marn', 'led Ana Ruiz 49 to 48' */
const isOfScore = (
  tokens: readonly Token[],
  link: number,
  first: string,
  second: string,
): boolean =>
  /^(?:to|[-–])$/.test(rawAt(tokens, link)) &&
  /^\d{1,3}$/.test(second) &&
  /^\d{1,3}$/.test(first) &&
  Number(first) < 200;

const isOne = (tokens: readonly Token[], { numeral }: Amount): boolean =>
  numeral.value === 1 && numeral.to === numeral.from + 1 && lowAt(tokens, numeral.from) === 'one';

/** 'one' that counts nothing: 'no one', 'one of them', 'this one', 'one day', 'one-sided'. */
function isPronoun(tokens: readonly Token[], { from, to, kind, tied }: Amount): boolean {
  const before = lowAt(tokens, from - 1);
  const next = lowAt(tokens, to);
  if (before === '-' && lowAt(tokens, from - 2) === 'no') return true;
  if (kind === 'count' && (isRatio(tokens, to) || next === 'per')) return false;
  if (
    /^(?:no|any|every|each|this|that|which|some|another|the|loved|little|big|good|bad|new|old|last|next|first|latest|lone|at)$/.test(
      before,
    )
  )
    return true;
  if (ONE_IDIOMS.has(next)) return true;
  if (next === 'hand' && /^(?:on|the)$/.test(before)) return true;
  if (kind !== 'count') return false;
  if (tied || !isNounLike(tokens, to)) return true;
  // 'read one aloud', 'bought one recently'; but 'one deadly fire', 'one family'.
  return isAdverb(next) && !isNounLike(tokens, to + 1);
}

const isAdverb = (low: string): boolean =>
  /^(?:aloud|aside|online|outright|upstairs|downstairs|outdoors|indoors|abroad|already)$/.test(
    low,
  ) ||
  (/..ly$/.test(low) &&
    !/^(?:family|assembly|ally|bully|monopoly|(?:\w+)?fly|anomaly|reply|supply|rally|jelly|belly)$/.test(
      low,
    ));

/** 'in five', 'out of 10'. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  const of = lowAt(tokens, at) === 'out' && lowAt(tokens, at + 1) === 'of';
  if (!of && lowAt(tokens, at) !== 'in') return false;
  return numeralAt(tokens, at + (of ? 2 : lowAt(tokens, at + 1) === 'every' ? 2 : 1)) !== undefined;
}

/** 'zero' that counts nothing: 'starts from zero', 'Zero Waste Week'. */
const isNothing = (tokens: readonly Token[], { numeral, kind, to }: Amount): boolean =>
  numeral.value === 0 && kind === 'count' && !countedPhrase(tokens, to, false);

/** 'Big Three', 'Formula One', 'Six Nations', 'chapter two'. */
function isSpelledName(tokens: readonly Token[], { from, to, kind, numeral }: Amount): boolean {
  if (kind !== 'count') return false;
  const before = tokens[from - 1];
  if (
    before?.kind === 'word' &&
    NUMBERED_THINGS.has(before.low) &&
    (isCapital(before) || !isNounLike(tokens, to))
  )
    return true;
  const capital = isCapital(tokens[numeral.from]);
  if (capital && before?.kind === 'word' && numeral.scale === 1) return true;
  return capital && from > 0 && before?.kind !== 'mark' && isCapital(tokens[to]);
}
