import { DETERMINERS } from '../words/function-words.ts';
import { irregularPasts } from '../words/narration.ts';
import { ING_NOUNS, LY_ED_NOUNS, SUM_ADJECTIVES } from '../words/noun-phrase.ts';
import { isTelling } from './clause-openers.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { isPlural } from './plurals.ts';
import { isCapital, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** The noun phrase right before a token, with what it is 'of'. */
export function nearest(tokens: readonly Token[], to: number): Phrase | undefined {
  let from = runBack(tokens, to);
  while (from > 1 && from < to && lowAt(tokens, linkBefore(tokens, from)) === 'of')
    from = runBack(tokens, linkBefore(tokens, from));
  return from < to ? { from, to } : undefined;
}

/** The one or two words behind an article that end at a token: '[repair budget]'. */
export function antecedent(tokens: readonly Token[], to: number): Phrase | undefined {
  for (let from = to - 1; from >= to - 2 && isNounLike(tokens, from); from -= 1)
    if (/^(?:an?|the|its|their|his|her)$/.test(tokens[from - 1]?.low ?? '')) return { from, to };
  return undefined;
}

/** The noun phrase that ends at a token, from its head on: '[yield on 10-year gilts] rose'. */
export function headed(tokens: readonly Token[], end: number, depth = 0): Phrase | undefined {
  const to = withoutYear(tokens, end);
  let from = runBack(tokens, to);
  if (from === to) return undefined;
  // No deeper, so that a long run of such words costs no more than its length.
  const outer = depth < DEEPEST ? describedBy(tokens, from) : -1;
  if (outer >= 0) return headed(tokens, outer, depth + 1);
  for (let turn = 0; turn < 3; turn += 1) {
    const link = linkBefore(tokens, from);
    if (link < 0) {
      if (isMeasured(tokens, from)) return undefined;
      break;
    }
    // '…, and profit was £1m'
    if (lowAt(tokens, link) === 'and' && ENDS_OTHER.test(rawAt(tokens, link - 1))) break;
    // ', with prices down 3%'
    if (lowAt(tokens, link) === 'with' && link === from - 1 && rawAt(tokens, link - 1) === ',')
      break;
    const head = runBack(tokens, link);
    // '£4m **on** sales up 3%'
    if (head === link && lowAt(tokens, link) === 'on' && isSum(tokens, link)) break;
    if (head === link) return turn === 0 ? behindPlace(tokens, link, from, to) : { from, to };
    from = head;
  }
  return AFTER_SUBJECT.test(tokens[from - 1]?.low ?? '') ? undefined : { from, to };
}

/**
 * The end of the noun that a run of words only describes: 'A [bus] **carrying pilgrims** plunged', 'A [farm] **almost as
 * big as** Wales was sold', 'A [farm] **the size of** Wales'; -1 for none.
 */
function describedBy(tokens: readonly Token[], from: number): number {
  const low = lowAt(tokens, from - 1);
  if (HAVING.test(low))
    return isNounLike(tokens, from - 2) && !/['’]s$/.test(lowAt(tokens, from - 2)) ? from - 1 : -1;
  let at = from;
  if (low === 'as' && lowAt(tokens, from - 3) === 'as') at = from - 3;
  else if (
    low === 'of' &&
    /^(?:size|age|weight|length)$/.test(lowAt(tokens, from - 2)) &&
    lowAt(tokens, from - 3) === 'the'
  )
    at = from - 3;
  if (at === from) return -1;
  while (/^(?:almost|nearly|about|roughly|around|just|half|twice)$/.test(lowAt(tokens, at - 1)))
    at -= 1;
  return isNounLike(tokens, at - 1) ? at : -1;
}

/** Participles with an object, and no adjectives: 'a bus carrying pilgrims', unlike 'rising prices', 'running costs'. */
const HAVING =
  /^(?:carrying|containing|covering|employing|excluding|facing|holding|including|making|offering|owning|producing|representing|seeking|serving|supplying|transporting|using|visiting)$/;

/** 'A bus carrying men holding flags' is described twice. */
const DEEPEST = 2;

/** True where a sum or a share ends at a token. */
const isSum = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.kind === 'digits' ||
  /^(?:%|percent|cent|million|billion|crore|lakh)$/.test(lowAt(tokens, end - 1)) ||
  (tokens[end - 1]?.glued === true && tokens[end - 2]?.kind === 'digits');

/** Before 'and', these end another clause: ', and profit was', 'to average 2% and profit to fall' */
const ENDS_OTHER = /^(?:,|%|percent|cent|\d.*)$/;

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

/** Where 'for 2025', 'in 2025-26' begins that ends at a token; else there. */
function withoutYear(tokens: readonly Token[], end: number): number {
  const isPair = /^\d\d$/.test(tokens[end - 1]?.raw ?? '') && isHyphen(tokens, end - 2);
  const year = isPair ? end - 2 : end;
  return isOfYear(tokens, year) ? year - 2 : end;
}

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

const GAINS = /^(?:profits?|earnings|loss(?:es)?|incomes?|results?|surplus|margins?)$/;

/** The preposition before a run of words, over a determiner and digits; -1 for none. */
function linkBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (let turn = 0; turn < 3; turn += 1) {
    const token = tokens[at];
    const passed =
      token?.kind === 'digits' ||
      token?.raw === '-' ||
      /^(?:the|a|an|its|their|his|her|this|that|these|those|each|both|every)$/.test(
        token?.low ?? '',
      );
    if (passed) at -= 1;
  }
  // 'Profit before tax', 'Earnings before interest and tax', 'Operating profit before adjustments'
  if (lowAt(tokens, at) === 'before' && GAINS.test(lowAt(tokens, at - 1))) return at;
  return /^(?:of|in|on|for|at|from|to|with|between|by|among|per|and|or|beneath|under|underneath|below|above|beside|behind|around|near|outside|inside|across|along|over|within|beyond|off|through|throughout|against)$/.test(
    tokens[at]?.low ?? '',
  )
    ? at
    : -1;
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  tokens[at - 1]?.kind === 'mark' ||
  /^(?:while|but|as)$/.test(lowAt(tokens, at - 1)) ||
  (lowAt(tokens, at - 1) === 'and' && rawAt(tokens, at - 2) === ',');

/** 'has **frozen** book purchases', 'were **given** vouchers': a verb, and what it is done to behind it. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:has|have|had|having|already|also|was|were|been|being)$/.test(lowAt(tokens, at - 1)) &&
  /^(?:frozen|taken|given|driven|written|chosen|broken|stolen|risen|fallen|shaken|beaten|hidden|known|shown|grown|thrown|drawn|withdrawn|sold|built|made|held|paid|bought|sent|left|lost|kept|led|spent|brought|caught|found|won|cut|put|set|met|hit|raised)$/.test(
    lowAt(tokens, at),
  );

/** 'The pair **stole** goods', 'Revenue **beat** forecasts'; not 'the beat officers', 'burst pipes'. */
export const isPastHere = (tokens: readonly Token[], at: number): boolean =>
  irregularPasts.has(lowAt(tokens, at)) &&
  !/^(?:cost|cut|shed|spread|burst|broadcast|quit|bore|wound|stank)$/.test(lowAt(tokens, at)) &&
  at > 0 &&
  tokens[at - 1]?.kind !== 'mark' &&
  !DETERMINERS.has(lowAt(tokens, at - 1));

const SHORTENED = /^(?:i|we|you|they|he|she|it|that|there|who)['’](?:ve|d|s|ll|m|re)$/;

/** Verbs with whoever is told for an object. */
const TELLS_TO =
  /^(?:told|tells?|telling|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e[sd]?|ing))$/;

const DESCRIBED = /^(?:an?|the|its|their|his|her|this|average|median|mean|total|annual|monthly)$/;

const ORDINAL = /^(?:first|second|third|fourth|half|mid|pre|post|non|year|half)$/;

/** Where the run of at most four words that ends before a token begins. */
export function runBack(tokens: readonly Token[], to: number): number {
  let from = to;
  for (let words = 0; words < 4; words += 1) {
    // 'second-quarter profit'
    const hung = from < to && isHyphen(tokens, from - 1);
    const at = hung ? from - 2 : from - 1;
    const low = lowAt(tokens, at);
    // 'a 10**mg** dose'
    if (tokens[at]?.glued && tokens[at - 1]?.kind === 'digits') break;
    // '**I've** lost'
    if (SHORTENED.test(low)) break;
    if (!isNounLike(tokens, at) && !(hung && ORDINAL.test(low))) break;
    if (from < to && !hung && (isTelling(low) || isDone(tokens, at))) break;
    if (from < to && !hung && isPastHere(tokens, at)) break;
    // 'told **members** tax had risen'
    if (from < to && isPlural(low) && TELLS_TO.test(lowAt(tokens, at - 1))) break;
    // 'Shoplifting rose'
    const opens = from === to && low.endsWith('ing') && opensClause(tokens, at);
    // '**Waiting** lists grew'
    const isLed =
      from < to && low.endsWith('ing') && (at === 0 || DESCRIBED.test(lowAt(tokens, at - 1)));
    const isOf = isLed || ING_NOUNS.has(low) || (from < to && SUM_ADJECTIVES.has(low));
    // 'the average **advertised** rent'
    // 'the Munich-**based** company'
    const isAdjective =
      from < to &&
      low.endsWith('ed') &&
      (DESCRIBED.test(lowAt(tokens, at - 1)) || isHyphen(tokens, at - 1));
    if (
      /(?:ly|ing|ed)$/.test(low) &&
      !(hung || opens || isOf || isAdjective) &&
      !LY_ED_NOUNS.has(low)
    )
      break;
    from = at;
  }
  // '**On**-time departures', '**All-in** costs'
  if (from < to && tokens[from - 1]?.kind === 'word' && isWordHung(tokens, from - 2)) from -= 3;
  for (let turn = 0; turn < 3 && from < to && isWordHung(tokens, from - 1); turn += 1) from -= 2;
  // 'two-year-olds'
  const aged = isHyphen(tokens, from - 1) && isHyphen(tokens, from - 3);
  return aged && tokens[from]?.low === 'olds' ? from - 4 : from;
}

const isWordHung = (tokens: readonly Token[], hyphen: number): boolean =>
  isHyphen(tokens, hyphen) && tokens[hyphen - 1]?.kind === 'word';
