import { MONTHS } from '../words/numbers.ts';
import type { Token } from './tokens.ts';
import { DAY, isA } from './word-classes.ts';

/** Years of the news: '2024'. */
const YEAR = /^(?:19|20)\d\d$/;
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/**
 * Before a date that ends at `at` and stands between a subject and its verb: 'Orr **on October 1, 2024,** said', 'Orr **on
 * Tuesday, 1 May** said'; -1 for none.
 */
export function beforeDate(tokens: readonly Token[], at: number): number {
  const isClosed = tokens[at]?.kind === 'comma';
  let back = isClosed ? at - 1 : at;
  const skip = (isIt: (token: Token | undefined) => boolean): boolean => {
    const here = tokens[back]?.kind === 'comma' ? back - 1 : back;
    if (!isIt(tokens[here])) return false;
    back = here - 1;
    return true;
  };
  const isMonth = (token: Token | undefined): boolean => MONTHS.has(token?.lower ?? '');
  const isNumber = (token: Token | undefined): boolean => DAY_OF_MONTH.test(token?.lower ?? '');
  const hasYear = skip((token) => YEAR.test(token?.lower ?? ''));
  const isDayFirst = isMonth(tokens[back]);
  if (!(isDayFirst ? skip(isMonth) : skip(isNumber))) return -1;
  const rest = isDayFirst ? skip(isNumber) : skip(isMonth);
  if (!isDayFirst && !rest) return -1;
  const hasDay = skip((token) => isA(token, DAY));
  // 'met Orr on 1 May, said Hale'
  if (isClosed && !hasYear && !hasDay) return -1;
  return /^(?:on|in)$/.test(tokens[back]?.lower ?? '') ? back - 1 : -1;
}
