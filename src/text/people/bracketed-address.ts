import { plainTitles } from '../words/titles.ts';

/** What stands before a form of address in brackets. */
const TITLED =
  /^(?:hon|dr|prof|engr|barr|chief|justice|sen|senator|rev|alhaji|alhaja|comrade|pastor|deacon|lady|rt)$/;
const ADDRESS = /\((?:mrs?|ms|miss|dr|engr|barr)\.?\)/iy;

/**
 * Where the form of address closes that opens at `at`, in brackets behind another: the last bracket of 'Hon. (Mrs)', as
 * papers write in Nigeria, Ghana and India. -1 where none does.
 * @param before the word before the bracket, in small letters
 */
export function addressEnd(text: string, at: number, before: string): number {
  if (!TITLED.test(before)) return -1;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex - 1 : -1;
}

const CHARGE = /\((?:\p{L}[\p{L}.&-]*(?: |(?=\)))){1,4}\)(?= \p{Lu})/uy;

/**
 * Where the bracket ends that opens at `at` between a title and a name: behind '(Rural)' of 'SP (Rural) Ana Ruiz', as papers
 * in India tell what somebody has charge of. -1 where none does.
 * @param before the word before the bracket, in small letters
 */
export function chargeEnd(text: string, at: number, before: string): number {
  if (!plainTitles.has(before)) return -1;
  CHARGE.lastIndex = at;
  return CHARGE.test(text) ? CHARGE.lastIndex : -1;
}

/** Words without half a bracket: 'Mrs) Ana Ruiz' without its form of address, 'Chief (Engr.' without it. */
export const withoutHalfBracket = (words: string): string =>
  words.includes('(') || words.includes(')')
    ? words.replace(/^[^()]*\) /, '').replace(/ \([^()]*$/, '')
    : words;
