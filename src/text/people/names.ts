import { demonyms } from '../words/demonyms.ts';
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import { calendarWords, ordinaryWords, sayingVerbs } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { officeFields } from '../words/roles.ts';
import {
  capitalPostNominals,
  femaleTitles,
  longTitles,
  maleTitles,
  nameSuffixes,
  plainTitles,
  postNominals,
} from '../words/titles.ts';
import type { Chunk } from './chunks.ts';
import { nounOf } from './nouns.ts';
import { isInitials, type Token } from './tokens.ts';

/** One place where a name stands, taken apart. Numbers are token indices; ranges are half-open. */
export interface NameHit {
  /** From the title, if a short one stands before, to the end of the name. */
  readonly from: number;
  readonly to: number;
  /** The name's own words, lower case: no title, no suffix, no nickname. */
  readonly words: readonly string[];
  /** Where the name without its title begins. */
  readonly nameFrom: number;
  /** Titles before the name, lower case: ['sen'], ['foreign minister']. */
  readonly titles: readonly string[];
  /** Capitalised words before the name that tell a role: 'NATO Secretary General', 'Florida Gov.'. */
  readonly prefix?: Chunk;
  /** 'jr', 'iii'. */
  readonly suffix?: string;
}

/** One set: most words are in none of the three. */
const forenames = new Set([...maleFirstNames, ...femaleFirstNames, ...eitherFirstNames]);
const isForename = (key: string): boolean => forenames.has(key);

/** True for a common forename, and for two joined by a hyphen. */
export const isFirstName = (key: string): boolean => {
  if (isForename(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 0 && isForename(key.slice(0, hyphen));
};

const isHonorific = (key: string): boolean => maleTitles.has(key) || femaleTitles.has(key);
export const isAnyTitle = (key: string): boolean => isHonorific(key) || plainTitles.has(key);
const isRole = (key: string): boolean => {
  const noun = nounOf(key);
  return noun?.kind === 'person' && !noun.plural;
};

const longTitleBegins = new Set([...longTitles].map((title) => title.split(' ')[0] ?? ''));

/** Length in tokens of the title at `at`, 0 for none. */
function titleLength(tokens: readonly Token[], at: number, to: number): number {
  const first = tokens[at]?.key ?? '';
  const longest = longTitleBegins.has(first) ? Math.min(4, to - at) : 1;
  for (let length = longest; length > 1; length -= 1) {
    let phrase = '';
    for (let i = at; i < at + length; i += 1)
      phrase += `${i > at ? ' ' : ''}${tokens[i]?.key ?? ''}`;
    if (longTitles.has(phrase)) return length;
  }
  // 'Earl Jones'; an earl without a forename has his title for one
  if (first === 'earl' && at + 2 === to) return 0;
  return isAnyTitle(first) ? 1 : 0;
}

/**
 * Where the name begins in a run such as 'Florida Gov. Rick Scott' or 'Texas Republican Ted Cruz'; `to` when the
 * run is a role and no name. The last title or role word that still leaves a name after it decides.
 */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  // '… of | Police Ana Ruiz', where the run begins behind the link
  const isOffice = tokens[from - 1]?.key === 'of' && officeFields.has(tokens[from]?.key ?? '');
  let start = isOffice && to - from > 2 ? from + 1 : from;
  for (let i = start; i < to; ) {
    const key = tokens[i]?.key ?? '';
    const length = titleLength(tokens, i, to);
    const before = tokens[i - 1];
    // 'Ana Justice', but 'San Diego Mayor Ana Ruiz'
    const afterForename =
      i > start &&
      before !== undefined &&
      isFirstName(before.key) &&
      !places.has(`${tokens[i - 2]?.key} ${before.key}`);
    if (length > 0 && !(afterForename && length === 1)) {
      i += length;
      start = i;
      continue;
    }
    const next = tokens[i + 1];
    const leads =
      next !== undefined &&
      i + 1 < to &&
      (isFirstName(next.key) || (i + 2 < to && next.shape !== 'lower' && isInitials(next)));
    // 'founder and CEO Jax Werner'
    const isCapsRole = tokens[i]?.shape === 'caps' && isRole(key) && i + 1 < to;
    // 'Rocker Brand Rivers', at the head of a sentence
    const isLed = i === from && tokens[i]?.opens === true && to - i > 2 && isRole(key);
    if (isCapsRole || (isLed && !isFirstName(key))) start = i + 1;
    else if (
      !afterForename &&
      (demonyms.has(key) || isRole(key)) &&
      // 'Finn Gallacher' is a Finn by name only
      (leads || (i === from && demonyms.has(key) && !isFirstName(key)))
    ) {
      start = i + 1;
    } else if (
      !afterForename &&
      isRole(key) &&
      i > from &&
      i === to - 1 &&
      !isAnyTitle(before?.key ?? '')
    )
      start = to;
    i += 1;
  }
  // 'Miss Universe Ana Ruiz': the name begins with the forename
  const leading = tokens[start];
  const second = tokens[start + 1];
  // 'ambassador to Tolva K. Ruiz'
  if (
    second &&
    to - start > 2 &&
    start === from &&
    isInitials(second) &&
    !isFirstName(leading?.key ?? '') &&
    ((/^(?:to|for)$/.test(tokens[start - 1]?.key ?? '') && isRole(tokens[start - 2]?.key ?? '')) ||
      // 'leader of the Council K. Ruiz'
      (tokens[start - 1]?.key === 'the' && organisationHeads.has(leading?.key ?? '')))
  )
    return start + 1;
  if (leading && !isFirstName(leading.key) && leading.key.length > 2) {
    for (let i = start + 1; i < to - 1; i += 1) {
      const key = tokens[i]?.key ?? '';
      const before = tokens[i - 1];
      // 'San Diego County'
      if (places.has(`${before?.key} ${key}`)) break;
      if (
        to - start === 3 &&
        !beforeOthers.test(tokens[start - 1]?.key ?? '') &&
        mayBeForename(leading)
      )
        break;
      if (maleFirstNames.has(key) || femaleFirstNames.has(key))
        return i - 1 > start && before && isInitials(before) ? i - 1 : i;
    }
  }
  return start;
}

/** 'Miss **Universe** Ana Ruiz', 'the member for **Tolva** Ana Ruiz' */
const beforeOthers = /^(?:miss|for)$/;

/** 'Zinaida' of 'Zinaida Rose Orr', a name in no list, unlike 'Senators', 'Yesterday' or 'Telling'. */
const mayBeForename = ({ key, shape, opens }: Token): boolean =>
  shape === 'capital' &&
  !opens &&
  !/(?:ing|ly|ians?)$/.test(key) &&
  !ordinaryWords.has(key) &&
  !calendarWords.has(key) &&
  !sayingVerbs.has(key) &&
  nounOf(key) === undefined &&
  !demonyms.has(key);

/** Past 'of Education' in 'Minister of Education Ana Ruiz': where a forename begins; else `start` itself. */
function afterOffice(tokens: readonly Token[], start: number, to: number): number {
  const link = tokens[start]?.key;
  if (link !== 'of' && link !== 'for') return start;
  const office = tokens[start + 1]?.key ?? '';
  if (officeFields.has(office) && start + 2 < to) {
    // 'of Foreign Affairs Ana Ruiz' is found by the forename below
    const next = tokens[start + 2]?.key ?? '';
    if (next !== 'and' && next !== '&' && !officeFields.has(next)) return start + 2;
  }
  for (let i = start + 2; i < to - 1; i += 1) if (isFirstName(tokens[i]?.key ?? '')) return i;
  return start;
}

/** Words that a sentence begins with and that are no part of the run: 'Yesterday Ana Ruiz'. */
function trimmed(tokens: readonly Token[], { from, to }: Chunk): number {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (!token) break;
    const next = tokens[start + 1];
    const isFiller =
      (token.opens &&
        (ordinaryWords.has(token.key) || (sayingVerbs.has(token.key) && start + 1 < to))) ||
      calendarWords.has(token.key);
    if (!isFiller || titleLength(tokens, start, to) > 1) break;
    if (isFirstName(token.key) && next && start + 1 < to && !ordinaryWords.has(next.key)) break;
    if (isDayChild(tokens, start, to)) break;
    // 'Young said', 'May, 59,': a surname perhaps, if the article has one
    if (
      start + 1 === to &&
      (token.possessive || next?.shape === 'mark' || sayingVerbs.has(next?.key ?? ''))
    )
      break;
    start += 1;
  }
  return start;
}

/** 'A trader, Sunday Ade, said': a forename after the day, between commas behind what somebody is. */
const isDayChild = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at === 2 &&
  tokens[at - 1]?.key === ',' &&
  tokens[to]?.key === ',' &&
  nounOf(tokens[at - 2]?.key ?? '')?.kind === 'person';

/** 'KC', 'MP' behind a name. */
export const isPostNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (postNominals.has(token.key) || (token.shape === 'caps' && capitalPostNominals.has(token.key)));

const ADDRESSED =
  /^(?:speaker|president|chairman|chairwoman|chair|mayor|minister|secretary|justice|judge|ambassador|chancellor|governor|senator|vice-president|commissioner|prime)$/;

/** Takes a run of capitalised words apart: a name with what stands before it. Null for a title without a name and for mere words. */
export function parseChunk(tokens: readonly Token[], chunk: Chunk): NameHit | null {
  const from = trimmed(tokens, chunk);
  if (from >= chunk.to) return null;
  // 'Ana Ruiz, IAS, said'
  const behindName = tokens[from - 1]?.key === ',' && tokens[from - 2]?.shape === 'capital';
  if (chunk.to - from === 1 && behindName && isPostNominal(tokens[from])) return null;
  let to = chunk.to;
  while (to - from > 1 && isPostNominal(tokens[to - 1])) to -= 1;
  let suffix: string | undefined;
  const last = tokens[to - 1]?.key ?? '';
  if (to - from > 1 && nameSuffixes.has(last)) suffix = last;
  const nameTo = suffix === undefined ? to : to - 1;
  const nameFrom = afterOffice(tokens, nameStart(tokens, from, nameTo), nameTo);
  const first = tokens[nameFrom];
  if (nameFrom >= nameTo || first?.key === 'of' || first?.key === 'for') return null;
  const isBody =
    organisationHeads.has(tokens[nameTo - 1]?.key ?? '') &&
    !isFirstName(first?.key ?? '') &&
    !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(tokens[nameFrom - 1]?.key ?? '');
  const start = isBody ? from : nameFrom;
  const words: string[] = [];
  for (let i = start; i < nameTo; i += 1) {
    const token = tokens[i];
    if (
      token &&
      token.shape !== 'mark' &&
      !(i > start && tokens[i - 1]?.shape === 'mark' && tokens[i + 1]?.shape === 'mark')
    )
      words.push(token.key);
  }
  const titles: string[] = [];
  for (let i = from; i < start; ) {
    const length = titleLength(tokens, i, start);
    if (length > 0) {
      titles.push(
        tokens
          .slice(i, i + length)
          .map(({ key }) => key)
          .join(' '),
      );
    }
    i += Math.max(1, length);
  }
  const lastTitle = titles[titles.length - 1] ?? '';
  // 'Mr Speaker', 'Madam Chairwoman': whoever is addressed
  if (
    words.length === 1 &&
    /^(?:mr|madam|mister|madame)$/.test(lastTitle) &&
    ADDRESSED.test(words[0] ?? '')
  )
    return null;
  // 'St Andrew's': a church, a school, a day
  if (lastTitle === 'st' || lastTitle === 'saint')
    if (words.length === 1 || tokens[start]?.possessive) return null;
  const shortTitle = start > from && isAnyTitle(lastTitle) && tokens[start - 1]?.key === lastTitle;
  return {
    from: shortTitle ? start - 1 : start,
    to,
    words,
    nameFrom: start,
    titles,
    ...(start > from ? { prefix: { from, to: start } } : {}),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
