import { YEAR_LEADS } from '../words/not-figures.ts';
import { MONTHS } from '../words/numbers.ts';
import type { Amount } from './amounts.ts';
import { countedPhrase } from './nouns.ts';
import { isCapital, isDigitsAt, lowAt, rawAt, type Token } from './tokens.ts';

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
    if (/^(?:[-–,.]|and|to|or)$/.test(lowAt(tokens, at)) && isDigitsAt(tokens, at - 1)) at -= 2;
  }
  if (lowAt(tokens, at) === '.') at -= 1;
  return isMonth(tokens, at);
}

function monthAfter(tokens: readonly Token[], to: number): boolean {
  let at = to;
  for (let turn = 0; turn < 2; turn += 1) {
    if (/^(?:[-–,]|and|to|or)$/.test(lowAt(tokens, at)) && isDigitsAt(tokens, at + 1)) at += 2;
  }
  if (lowAt(tokens, at) === 'of') at += 1;
  return isMonth(tokens, at);
}

/** Lower case is taken for a month as well, but for 'may' and 'march'. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(lowAt(tokens, at)) &&
  (isCapital(tokens[at]) || !/^mar?(?:y|ch)?$/.test(lowAt(tokens, at)));

/** Four digits without a comma that read as a year. */
export function isYear(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  const raw = rawAt(tokens, numeral.from);
  // 'until June 2419'
  if (/^[2-9]\d{3}$/.test(raw) && isMonth(tokens, from - 1) && !countedPhrase(tokens, to, false))
    return true;
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
  if (rawAt(tokens, from - 1) === ',' && isDigitsAt(tokens, from - 2) && isMonth(tokens, from - 3))
    return true;
  if (!isYearLike(raw)) return false;
  return !phrase || phrase.to - phrase.from > 3 || Number(raw) % 50 !== 0;
}
