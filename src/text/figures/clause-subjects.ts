import { SIZE_NOUNS } from '../words/measured.ts';
import { ING_NOUNS } from '../words/noun-phrase.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { countedIn, isTelling, openerOf } from './clause-openers.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { isCapital, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** Verbs that give a size or move one: what is measured stands before them. */
const MEASURING =
  /^(?:is|are|was|were|be|been|reached?|reaches|hit|hits|totall?ed|total|totals|averaged?|averages|came|stands?|stood|remains?|remained|costs?|weighs?|weighed|measures|measured|equals|exceeded|topped|cost|crested|peaked|crossed|passed|reach|total|exceed|average)$/;
const HELPERS =
  /^(?:has|have|had|was|were|is|are|will|would|could|may|might|should|also|then|now|already|closed|ended|finished|edged|to|be|by|at|still|since|expected|forecast|estimated|put)$/;
/** Before a direction, these say no more than it: 'had **gone** up by'. */
const WENT = /^(?:go|goes|going|gone|went|shot|crept|come|comes|came)$/;

/**
 * What stands before the verb that moves or tells an amount: '[Rents] rose 12%', 'The [number of ships] fell to 40'.
 * @param start the first token of the amount with its qualifier
 */
export function clauseSubject(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  // 'a tax cut of £40'
  if (MOVE_NOUN.test(lowAt(tokens, start)) && lowAt(tokens, start + 1) === 'of')
    return amount.unit === undefined ? undefined : { from: runBack(tokens, start), to: start + 1 };
  let to = start;
  let moved = DIRECTIONS.has(tokens[start]?.low ?? '');
  let told = moved;
  // 'will range **from** £10 to £60'
  if (lowAt(tokens, to - 1) === 'from' && /^rang(?:e|es|ed|ing)$/.test(lowAt(tokens, to - 2))) {
    told = true;
    to -= 2;
  }
  while (to > 0 && start - to < 5) {
    const low = tokens[to - 1]?.low ?? '';
    // 'the **rise** was 8%'
    if (MEASURING.test(lowAt(tokens, to)) && MOVE_NOUN.test(low))
      return amount.unit === undefined ? undefined : { from: runBack(tokens, to - 1), to };
    const tells = DIRECTIONS.has(low) || MEASURING.test(low);
    if (!tells && !HELPERS.test(low) && !/ly$/.test(low) && !(moved && WENT.test(low))) break;
    told ||= tells;
    moved ||= DIRECTIONS.has(low);
    to -= 1;
  }
  if (!told) return undefined;
  if (amount.kind === 'count') {
    const counted = countedIn(tokens, to);
    if (counted) return counted;
  }
  const bare = amount.unit === undefined && !(amount.kind === 'share' && moved);
  if (bare && !isSizeNear(tokens, to)) return undefined;
  const subject = longSubject(tokens, to, moved);
  return subject && bare && !SIZE_NOUNS.has(lowAt(tokens, headAt(tokens, subject)))
    ? undefined
    : subject;
}

/** So far before its verb the head of a subject is looked for, in tokens. */
const REACH = 12;

function isSizeNear(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= 0 && to - at <= REACH; at -= 1)
    if (SIZE_NOUNS.has(lowAt(tokens, at))) return true;
  return false;
}

/** The noun of a move, which no verb follows. */
const MOVE_NOUN =
  /^(?:rise|fall|increase|decrease|drop|decline|gain|jump|cut|climb|surge|slump|slide|dip|advance)s?$/;

function longSubject(tokens: readonly Token[], verb: number, moved: boolean): Phrase | undefined {
  const to = rawAt(tokens, verb - 1) === ',' ? relativeFrom(tokens, verb - 1) : verb;
  if (to === undefined) return undefined;
  // 'a budget **that** had been cut by a third'
  if (moved && lowAt(tokens, to - 1) === 'that' && HAS.test(lowAt(tokens, to)))
    return antecedent(tokens, to - 1);
  return headed(tokens, to) ?? openerOf(tokens, to);
}

/** The head of a phrase: its last word before a preposition. */
function headAt(tokens: readonly Token[], { from, to }: Phrase): number {
  let at = from;
  while (at + 1 < to && (isNounLike(tokens, at + 1) || isHyphen(tokens, at + 1))) at += 1;
  return at;
}

/** A clause set off by commas is no longer than this, in tokens. */
const LONGEST_ASIDE = 30;

/** The comma before 'which strip out new shops,': what it describes stands before it. */
function relativeFrom(tokens: readonly Token[], comma: number): number | undefined {
  for (let at = comma - 2; at > 0 && comma - at < LONGEST_ASIDE; at -= 1)
    if (rawAt(tokens, at) === ',')
      return /^(?:which|who|whose|including|excluding)$/.test(lowAt(tokens, at + 1))
        ? at
        : undefined;
  return undefined;
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
    // '…, and profit was £1m'
    if (lowAt(tokens, link) === 'and' && rawAt(tokens, link - 1) === ',') break;
    const head = runBack(tokens, link);
    if (head === link) return turn === 0 ? behindPlace(tokens, link, from, to) : { from, to };
    from = head;
  }
  return AFTER_SUBJECT.test(tokens[from - 1]?.low ?? '') ? undefined : { from, to };
}

/** '[prices]' of 'In Tolva prices were 5% higher': a name of a place opens the clause with its preposition. */
function behindPlace(tokens: readonly Token[], link: number, from: number, to: number) {
  if (lowAt(tokens, link) !== 'in' || link + 1 !== from) return undefined;
  if (link > 0 && tokens[link - 1]?.kind !== 'mark') return undefined;
  let at = from;
  while (at < to && isCapital(tokens[at])) at += 1;
  return at > from && at < to ? { from: at, to } : undefined;
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

const ORDINAL = /^(?:first|second|third|fourth|half|mid|pre|post|non|year|half)$/;

/** Where the run of at most four words that ends before a token begins. */
function runBack(tokens: readonly Token[], to: number): number {
  let from = to;
  for (let words = 0; words < 4; words += 1) {
    // 'second-quarter profit'
    const hung = from < to && isHyphen(tokens, from - 1);
    const at = hung ? from - 2 : from - 1;
    const low = lowAt(tokens, at);
    if (!isNounLike(tokens, at) && !(hung && ORDINAL.test(low))) break;
    if (from < to && !hung && isTelling(low)) break;
    if (/(?:ly|ing|ed)$/.test(low) && !hung && !(from < to && ING_NOUNS.has(low))) break;
    from = at;
  }
  // 'two-year-olds'
  const aged = isHyphen(tokens, from - 1) && isHyphen(tokens, from - 3);
  return aged && tokens[from]?.low === 'olds' ? from - 4 : from;
}
