import { YEAR_LEADS } from '../words/not-figures.ts';
import { MONTHS } from '../words/numbers.ts';
import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike } from './nouns.ts';
import { isCapital, type Token } from './tokens.ts';

const rawAt = (tokens: readonly Token[], at: number): string => tokens[at]?.raw ?? '';
const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';
const isDigits = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'digits';

/** Four digits that are more likely a year than a count. */
export const isYearLike = (raw: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(raw);

/** A day of a month: 'July 4', '4 July', '4 and 5 July', 'Sept. 4-6'. */
export function isDate(tokens: readonly Token[], { from, to, numeral, kind }: Amount): boolean {
  if (kind !== 'count' || numeral.scale !== 1) return false;
  const value = Number(rawAt(tokens, numeral.from));
  if (!(value >= 1 && value <= 31)) return false;
  return monthBefore(tokens, from) || monthAfter(tokens, to);
}

function monthBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  for (let turn = 0; turn < 2; turn += 1) {
    if (/^(?:[-–,.]|and|to|or)$/.test(lowAt(tokens, at)) && isDigits(tokens, at - 1)) at -= 2;
  }
  if (lowAt(tokens, at) === '.') at -= 1;
  return isMonth(tokens, at);
}

function monthAfter(tokens: readonly Token[], to: number): boolean {
  let at = to;
  for (let turn = 0; turn < 2; turn += 1) {
    if (/^(?:[-–,]|and|to|or)$/.test(lowAt(tokens, at)) && isDigits(tokens, at + 1)) at += 2;
  }
  if (lowAt(tokens, at) === 'of') at += 1;
  return isMonth(tokens, at);
}

/** Lower case is taken for a month as well, but for 'may' and 'march'. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(lowAt(tokens, at)) &&
  (isCapital(tokens[at]) || !/^mar?(?:y|ch)?$/.test(lowAt(tokens, at)));

/** '6pm', '10:27' (its halves are stuck), '7.30 a.m.', '5 to 7 p.m.', '0900 GMT', 'at 7.30', 'ten past three'. */
export function isClock(tokens: readonly Token[], amount: Amount): boolean {
  const { from, to, kind, numeral } = amount;
  if (isHalfOfDay(tokens, to) || isPastHour(tokens, amount)) return true;
  if (kind !== 'count') return false;
  if (isHourOf(tokens, amount)) return true;
  const raw = rawAt(tokens, numeral.from);
  if (/^(?:to|and|or|-|–)$/.test(lowAt(tokens, to)) && isDigits(tokens, to + 1)) {
    const later =
      isDigits(tokens, to + 3) && /^[:.]$/.test(rawAt(tokens, to + 2)) ? to + 4 : to + 2;
    if (isHalfOfDay(tokens, later)) return true;
  }
  if (
    /^(?:gmt|bst|est|edt|cst|cdt|mst|pst|pdt|utc|cet|hours)$/.test(lowAt(tokens, to)) &&
    /^\d{4}$/.test(raw)
  )
    return true;
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(raw) &&
    /^(?:at|by|until|from|around|before|after)$/.test(lowAt(tokens, from - 1)) &&
    !isNounLike(tokens, to)
  );
}

const HOUR =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]|midnight|noon)$/;

/** 'up at three in the morning', 'It is 7 in the morning', 'up since two.' */
const isHourOf = (tokens: readonly Token[], { from, to, numeral, kind }: Amount): boolean =>
  kind === 'count' &&
  HOUR.test(lowAt(tokens, numeral.from)) &&
  (((/^(?:at|since|until|till|by|before|after)$/.test(lowAt(tokens, from - 1)) ||
    (/^(?:is|was)$/.test(lowAt(tokens, from - 1)) && lowAt(tokens, from - 2) === 'it')) &&
    /^(?:in the (?:morning|afternoon|evening)|at night)/.test(wordsFrom(tokens, to))) ||
    (lowAt(tokens, from - 1) === 'since' && tokens[to]?.kind !== 'word'));

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ low }) => low)
    .join(' ');

/** Either number of 'ten past three', 'half past eight' and 'a quarter to nine'; 'ten to three' may be a vote. */
function isPastHour(tokens: readonly Token[], { numeral }: Amount): boolean {
  const joins = (at: number): boolean => {
    const word =
      lowAt(tokens, at - 1) === 'minutes' ? lowAt(tokens, at - 2) : lowAt(tokens, at - 1);
    const link = lowAt(tokens, at);
    if (!HOUR.test(lowAt(tokens, at + 1)) || isNounLike(tokens, at + 2)) return false;
    if (link === 'to') return word === 'quarter';
    return link === 'past' && /^(?:half|quarter|five|ten|twenty|twenty-five|\d\d?)$/.test(word);
  };
  const behind = lowAt(tokens, numeral.to) === 'minutes' ? numeral.to + 1 : numeral.to;
  return joins(behind) || joins(numeral.from - 1);
}

const isHalfOfDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[ap]\.?m\.?|o'clock|noon|midnight)$/.test(lowAt(tokens, at));

/** Four digits without a comma that read as a year. */
export function isYear(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  const raw = rawAt(tokens, numeral.from);
  if (!/^[12]\d{3}$/.test(raw) || Number(raw) > 2199) return false;
  const before = lowAt(tokens, from - 1);
  const phrase = countedPhrase(tokens, to, false);
  if (
    /^(?:than|about|least|nearly|almost|some|over|roughly|approximately|only|just|exactly|estimated|additional|another)$/.test(
      before,
    ) &&
    phrase
  )
    return false;
  if (YEAR_LEADS.has(before) || isMonth(tokens, from - 1)) return true;
  if (rawAt(tokens, from - 1) === ',' && isDigits(tokens, from - 2) && isMonth(tokens, from - 3))
    return true;
  if (!isYearLike(raw)) return false;
  return !phrase || phrase.to - phrase.from > 3 || Number(raw) % 50 !== 0;
}
