import { isA } from '../words/classes.ts';
import { calendarWords, ordinaryWords } from '../words/narration.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { nameSuffixes } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import type { Chunk } from './chunks.ts';
import { nameStart, titleLength } from './name-start.ts';
import { isAnyTitle } from './name-words.ts';
import { afterFields, afterPlace } from './office-fields.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import { isPostNominal, isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';
import { FIRST_NAME, IN_ING, SAYING_VERB } from './word-classes.ts';

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
  readonly prefix: Chunk | undefined;
  /** 'jr', 'iii'. */
  readonly suffix: string | undefined;
  /** What stands in quotation marks inside the name: 'Jaz' of 'Ana "Jaz" Ruiz'. */
  readonly nickname: string | undefined;
  /** A name that its bearer had first, and that nobody is called by now. */
  readonly isFormer: boolean;
}

/** A name without a title or anything else beside its own words. */
export const bareHit = (from: number, to: number, words: readonly string[]): NameHit => ({
  from,
  to,
  words,
  nameFrom: from,
  titles: [],
  prefix: undefined,
  suffix: undefined,
  nickname: undefined,
  isFormer: false,
});

/** The hit with other words of its name. Written out, as a spread makes objects of another shape, which slow down what reads hits. */
export const reworded = (
  { titles, prefix, suffix, nickname, isFormer }: NameHit,
  { from, to, words, nameFrom }: Pick<NameHit, 'from' | 'to' | 'words' | 'nameFrom'>,
): NameHit => ({ from, to, words, nameFrom, titles, prefix, suffix, nickname, isFormer });

/** Past 'of Education' in 'Minister of Education Ana Ruiz': where a forename begins; else `start` itself. */
function afterOffice(tokens: readonly Token[], start: number, to: number): number {
  const link = tokens[start]?.key;
  if (link !== 'of' && link !== 'for') return start;
  const name = afterFields(tokens, start + 1, to);
  if (name > start + 1 && name < to) return name;
  const placed = afterPlace(tokens, start + 1);
  if (placed > start + 1 && placed < to) return placed;
  // 'of Foreign Affairs Ana Ruiz'
  for (let i = start + 2; i < to - 1; i += 1) if (isA(tokens[i], FIRST_NAME)) return i;
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
      (token.opens && (isA(token, SAYING_VERB) || ordinaryWords.has(token.key))) ||
      calendarWords.has(token.key);
    const title = titleLength(tokens, start, to);
    // 'Lord Ruiz said'
    if (!isFiller || title > 1 || (title === 1 && start + 1 < to)) break;
    // 'New Hampshire Public Radio', 'American Express'
    const pair = start + 1 < to ? `${token.key} ${next?.key}` : '';
    if (places.has(pair) || knownOrganisations.has(pair)) break;
    if (isA(token, FIRST_NAME) && next && start + 1 < to && !ordinaryWords.has(next.key)) break;
    if (isDayChild(tokens, start, to)) break;
    // 'Young said', 'May, 59,': a surname perhaps, if the article has one
    if (start + 1 === to && (token.possessive || next?.shape === 'mark' || isA(next, SAYING_VERB)))
      break;
    start += 1;
  }
  return start;
}

/** 'A trader, Sunday Ade, said', 'Sunday Ade, a trader, said', '“…,” said Sunday Ade.': a forename after the day. */
function isDayChild(tokens: readonly Token[], at: number, to: number): boolean {
  if (to - at !== 2) return false;
  const [before, after] = [tokens[at - 1], tokens[to]];
  if (before?.key === ',' && after?.shape === 'mark')
    return tokens[at - 2]?.noun?.kind === 'person';
  const isTag = isA(before, SAYING_VERB) && tokens[at - 2]?.shape === 'mark';
  // not 'On Sunday Orr, who'
  const isAtHead =
    tokens[at]?.opens === true && after?.key === ',' && isPlainlySomebody(tokens, to);
  return after?.shape === 'mark' && (isTag || isAtHead);
}

const ADDRESSED =
  /^(?:speaker|president|chairman|chairwoman|chair|mayor|minister|secretary|justice|judge|ambassador|chancellor|governor|senator|vice-president|commissioner|prime)$/;

/** '**Intervening**, Speaker Ana Ruiz said no' */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isA(tokens[at], IN_ING) &&
  tokens[at]?.opens === true &&
  ((tokens[at + 1]?.key === ',' && tokens[at + 2]?.shape === 'capital') || hasObject(tokens, at)) &&
  !isA(tokens[at], FIRST_NAME);

/** '**Choosing** boats over cars, Reed rowed' */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.shape !== 'lower' || isVerb(next) || /ly$|^(?:then|also|has|had)$/.test(next.key))
    return false;
  for (let i = at + 2; i < at + CLAUSE && tokens[i]?.sentence === next.sentence; i += 1)
    if (tokens[i]?.key === ',')
      return (
        tokens[i + 1]?.shape === 'capital' || /^(?:s?he|they|the)$/.test(tokens[i + 1]?.key ?? '')
      );
  return false;
}

/** Titles that are of a field, which stands before them. */
const OF_A_FIELD = /^(?:minister|secretary|commissioner|director|general)$/;

/** So many tokens a clause in front of the subject has. */
const CLAUSE = 20;

/** Stand before the office of whoever is addressed. */
const VOCATIVES = wordSet('mr madam mister madame');

/** Takes a run of capitalised words apart: a name with what stands before it. Null for a title without a name and for mere words. */
export function parseChunk(tokens: readonly Token[], chunk: Chunk): NameHit | null {
  const from = trimmed(tokens, chunk);
  if (from >= chunk.to) return null;
  // 'Ana Ruiz, IAS, said'
  const behindName = tokens[from - 1]?.key === ',' && tokens[from - 2]?.shape === 'capital';
  if (chunk.to - from === 1 && behindName && isPostNominal(tokens[from])) return null;
  if (chunk.to - from === 1 && isParticiple(tokens, from)) return null;
  // 'One Direction are back'
  const isCounted = tokens[from - 1]?.key === 'one' && tokens[from - 1]?.shape === 'capital';
  if (chunk.to - from === 1 && isCounted && !tokens[chunk.to]?.noun) return null;
  // 'the Prime Minister's **Office**'
  const owner = tokens[from - 1];
  const isOwned = owner?.possessive === true && owner.shape === 'capital' && !tokens[from]?.opens;
  if (chunk.to - from === 1 && isOwned && organisationHeads.has(tokens[from]?.key ?? ''))
    return null;
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
    // 'St Mary's Hospital'
    // 'St. Edmund RCMP'
    (!isA(first, FIRST_NAME) ||
      first?.possessive === true ||
      /^(?:st|saint)$/.test(tokens[nameFrom - 1]?.key ?? '')) &&
    !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(tokens[nameFrom - 1]?.key ?? '');
  const start = isBody ? from : nameFrom;
  const words: string[] = [];
  let nickname: string | undefined;
  for (let i = start; i < nameTo; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'mark') continue;
    const isBetween = i > start && i + 1 < nameTo;
    if (isBetween && tokens[i - 1]?.shape === 'mark' && tokens[i + 1]?.shape === 'mark')
      nickname = token.key;
    else words.push(token.key);
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
  if (words.length === 1 && VOCATIVES.has(lastTitle) && ADDRESSED.test(words[0] ?? '')) return null;
  // 'two Chief **Justices**'
  if (words.length === 1 && titles.length > 0 && tokens[start]?.noun?.plural)
    if (!/^(?:mr|mrs|ms|miss|mx|dr)$/.test(lastTitle)) return null;
  // 'St Andrew's': a church, a school, a day
  if (lastTitle === 'st' || lastTitle === 'saint')
    if (words.length === 1 || tokens[start]?.possessive) return null;
  const shortTitle =
    start > from &&
    isAnyTitle(lastTitle) &&
    tokens[start - 1]?.key === lastTitle &&
    // 'Justice **Secretary** Ana Ruiz' is no Secretary Ruiz
    !(OF_A_FIELD.test(lastTitle) && start - from > 1);
  return {
    from: shortTitle ? start - 1 : start,
    to,
    words,
    nameFrom: start,
    titles,
    prefix: start > from ? { from, to: start } : undefined,
    suffix,
    nickname,
    isFormer: false,
  };
}
