import { NOT_MEASURED, SIZE_NOUNS } from '../words/measured.ts';
import { ING_NOUNS } from '../words/noun-phrase.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** Verbs that give a size or move one: what is measured stands before them. */
const MEASURING =
  /^(?:is|are|was|were|be|been|reached?|reaches|hit|hits|totall?ed|total|totals|averaged?|averages|came|stands?|stood|remains?|remained|costs?|weighs?|weighed|measures|measured|equals|exceeded|topped|cost)$/;
const HELPERS =
  /^(?:has|have|had|was|were|is|are|will|would|could|may|might|should|also|then|now|already|closed|ended|finished|edged|to|be|by|at|still|since|expected|forecast|estimated|put)$/;
/** Before a direction, these say no more than it: 'had **gone** up by'. */
const WENT = /^(?:go|goes|going|gone|went|shot|crept|come|comes|came)$/;

/**
 * What an amount measures where it does not count the word behind it: 'a [depth] of 10km', '[Rents] rose 12%',
 * '[Turnout] was 63.4%', 'magnitude 6.4'.
 * @param start the first token of the amount with its qualifier
 */
export function subjectOf(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  if (amount.kind === 'score' || amount.kind === 'ratio' || amount.kind === 'age') return undefined;
  return measureBefore(tokens, amount, start) ?? clauseSubject(tokens, amount, start);
}

/** 'a depth of', 'a fine of', 'magnitude'. */
function measureBefore(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  const of = tokens[start - 1]?.low === 'of';
  const at = of ? start - 2 : start - 1;
  const low = tokens[at]?.low ?? '';
  if (!of && low !== 'magnitude') return undefined;
  if (!isNounLike(tokens, at) || NOT_MEASURED.has(low)) return undefined;
  if (amount.unit === undefined && !SIZE_NOUNS.has(low)) return undefined;
  return { from: isAdjoined(tokens, at) ? at - 1 : at, to: at + 1 };
}

/** 'death toll', 'tuition fee': a word before that belongs to the noun. */
const isAdjoined = (tokens: readonly Token[], at: number): boolean =>
  isNounLike(tokens, at - 1) &&
  !NOT_MEASURED.has(tokens[at - 1]?.low ?? '') &&
  !/(?:ed|ly|ing|s)$/.test(tokens[at - 1]?.low ?? '');

function clauseSubject(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  let to = start;
  let moved = DIRECTIONS.has(tokens[start]?.low ?? '');
  let told = moved;
  while (to > 0 && start - to < 5) {
    const low = tokens[to - 1]?.low ?? '';
    const tells = DIRECTIONS.has(low) || MEASURING.test(low);
    if (!tells && !HELPERS.test(low) && !/ly$/.test(low) && !(moved && WENT.test(low))) break;
    told ||= tells;
    moved ||= DIRECTIONS.has(low);
    to -= 1;
  }
  const bare =
    amount.unit === undefined &&
    !(amount.kind === 'share' && moved) &&
    !SIZE_NOUNS.has(tokens[to - 1]?.low ?? '');
  if (!told || bare) return undefined;
  // 'a budget **that** had been cut by a third'
  const whose = moved && tokens[to - 1]?.low === 'that' && HAS.test(tokens[to]?.low ?? '');
  return whose ? antecedent(tokens, to - 1) : headed(tokens, to);
}

const HAS = /^(?:had|has|have|was|were|is|are)$/;

/** The one or two words behind an article that end at a token: '[repair budget]'. */
function antecedent(tokens: readonly Token[], to: number): Phrase | undefined {
  for (let from = to - 1; from >= to - 2 && isNounLike(tokens, from); from -= 1)
    if (/^(?:an?|the|its|their|his|her)$/.test(tokens[from - 1]?.low ?? '')) return { from, to };
  return undefined;
}

/** The noun phrase that ends at a token, from its head on: '[yield on 10-year gilts] rose'. */
function headed(tokens: readonly Token[], end: number): Phrase | undefined {
  const to = isOfYear(tokens, end) ? end - 2 : end;
  let from = runBack(tokens, to);
  if (from === to) return undefined;
  for (let turn = 0; turn < 3; turn += 1) {
    const link = linkBefore(tokens, from);
    if (link < 0) {
      if (isMeasured(tokens, from)) return undefined;
      break;
    }
    const head = runBack(tokens, link);
    if (head === link) return turn === 0 ? undefined : { from, to };
    from = head;
  }
  return AFTER_SUBJECT.test(tokens[from - 1]?.low ?? '') ? undefined : { from, to };
}

/** 'Net profit **for 2025** rose' */
const isOfYear = (tokens: readonly Token[], end: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[end - 1]?.raw ?? '') &&
  /^(?:for|in)$/.test(tokens[end - 2]?.low ?? '');

/** Words behind which a run of words is a verb with its object: '(it) bought last year', '(could) cause sea levels'. */
const AFTER_SUBJECT =
  /^(?:i|he|she|it|we|they|you|who|which|to|not|could|would|can|will|may|might|should|must|did|does|do)$/;

/** 'more than 18 [weeks] fell': the run belongs to the number before it, which is no part of a name. */
const isMeasured = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.kind === 'digits' &&
  from > 1 &&
  !isCapital(tokens[from - 2]) &&
  tokens[from - 2]?.raw !== '-' &&
  !/^(?:the|its|their|his|her)$/.test(tokens[from - 2]?.low ?? '');

/** The preposition before a run of words, over a determiner and digits; -1 for none. */
function linkBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (let turn = 0; turn < 3; turn += 1) {
    const token = tokens[at];
    const passed =
      token?.kind === 'digits' ||
      token?.raw === '-' ||
      /^(?:the|a|an|its|their|his|her|this)$/.test(token?.low ?? '');
    if (passed) at -= 1;
  }
  return /^(?:of|in|on|for|at|from|to|with|between|by|among|per|and|or|beneath|under|underneath|below|above|beside|behind|around|near|outside|inside|across|along|over|within|beyond|off|through|throughout|against)$/.test(
    tokens[at]?.low ?? '',
  )
    ? at
    : -1;
}

/** Where the run of at most four words that ends before a token begins. */
function runBack(tokens: readonly Token[], to: number): number {
  let from = to;
  while (
    from > to - 4 &&
    isNounLike(tokens, from - 1) &&
    (!/(?:ly|ing|ed)$/.test(tokens[from - 1]?.low ?? '') ||
      (from < to && ING_NOUNS.has(tokens[from - 1]?.low ?? '')))
  )
    from -= 1;
  // 'two-year-olds'
  const aged = isHyphen(tokens, from - 1) && isHyphen(tokens, from - 3);
  return aged && tokens[from]?.low === 'olds' ? from - 4 : from;
}
