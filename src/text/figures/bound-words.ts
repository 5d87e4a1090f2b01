import { CURRENCY_SIGNS } from '../words/currencies.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { TIME_UNITS, UNITS } from '../words/units.ts';
import { wordSet } from '../words/word-set.ts';
import { isNounLike } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** True for the sign of a currency. */
export const isSign = (token: Token | undefined): boolean => CURRENCY_SIGNS.has(token?.raw ?? '');

/** 'hand over $90', 'cut down 212 trees', 'the past six months': these belong to the words before. */
export const isBound = (tokens: readonly Token[], at: number): boolean => {
  const low = tokens[at]?.low;
  if (low === 'to' && tokens[at - 1]?.low === 'up')
    return DIRECTIONS.has(tokens[at - 2]?.low ?? '') && !CUTS.test(tokens[at - 2]?.low ?? '');
  // 'a record of 15 inches' is one, '15 is a record'
  if (low === 'record') return tokens[at + 1]?.low === 'of';
  if (low === 'lost' || low === 'dropped') return isOfRun(tokens, at + 1);
  if (low === 'up' || low === 'down') {
    // 'turned it down within ten minutes'
    const object = /^(?:it|them|him|her|me|us|that|this)$/.test(tokens[at - 1]?.low ?? '');
    if (tokens[at + 1]?.low === 'within') return true;
    if (low === 'down' && /^sho(?:t|ots?|oting)$/.test(tokens[at - 1]?.low ?? '')) return true;
    return PHRASAL.test(tokens[object ? at - 2 : at - 1]?.low ?? '');
  }
  // 'a drama about two brothers'
  if (low === 'about') return TELLS.test(tokens[at - 1]?.low ?? '');
  // '$780 million over four years'
  if (low === 'over') {
    return (
      HANDING.test(tokens[at - 1]?.low ?? '') ||
      isDisputed(tokens, at) ||
      // 'turned the ball over 19 times'
      [2, 3, 4].some((back) =>
        /^(?:turn|hand|flip|knock|push|roll)(?:s|ed|ing)?$/.test(tokens[at - back]?.low ?? ''),
      ) ||
      // 'fined in 2023 over 26 faults'
      (at > 2 && /^(?:19|20)\d\d$/.test(tokens[at - 1]?.raw ?? '')) ||
      // 'jailed for six years over a fraud of £4m'
      (tokens[at - 3]?.low === 'for' && numeralAt(tokens, at - 2)?.to === at - 1) ||
      (at > 0 && isQuantity(tokens, at - 1))
    );
  }
  return low === 'past' && /^(?:the|these|those|this|in)$/.test(tokens[at - 1]?.low ?? '');
};

/** 'lost **four of their last** five', 'lost **four years**': matches and time, nothing that moved. */
function isOfRun(tokens: readonly Token[], at: number): boolean {
  const to = numeralAt(tokens, at)?.to ?? at;
  const of =
    tokens[to]?.low === 'of' &&
    (/^(?:last|past|first|opening)$/.test(tokens[to + 2]?.low ?? '') ||
      numeralAt(tokens, to + 1) !== undefined);
  return of || TIME_UNITS.has(UNITS.get(tokens[to]?.low ?? '') ?? '');
}

/** 'a 22% pay **rise** over two years', '3% price **increase** within weeks': the noun of the number before it. */
export function isNounOfNumber(tokens: readonly Token[], at: number): boolean {
  if (!MOVES.test(tokens[at]?.low ?? '')) return false;
  let first = at - 1;
  while (first > at - 4 && isNounLike(tokens, first) && !isQuantity(tokens, first)) first -= 1;
  return (
    /^(?:%|percent|cent)$/.test(tokens[first]?.low ?? '') ||
    (isQuantity(tokens, first) && /^(?:over|within|in|after)$/.test(tokens[at + 1]?.low ?? ''))
  );
}
const MOVES =
  /^(?:ris|increas|decreas|declin|advanc|surg|plung|eas)es?$|^(?:fall|cut|drop|gain|climb|jump|slump|slide|slip|dip|boost|tumble|crash)s?$/;
/** These have an object: 'cut **up to** 40 jobs', unlike 'went up to 40'. */
const CUTS =
  /^(?:cut(?:s|ting)?|los(?:t|e|es|ing)|shed(?:s|ding)?|reduc(?:e|es|ed|ing)|gain(?:s|ed|ing)?|boost(?:s|ed|ing)?)$/;
const TELLS =
  /^(?:drama|comedy|film|movie|book|novel|story|stories|tale|documentary|play|musical|song)$/;
const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind === 'digits' && isSign(tokens[at - 1])) ||
  /^(?:%|percent|cent|k|m|bn|tn|million|billion|trillion|thousand|hundred|dollars|pounds|euros|rupees|crore|lakh|quarter|third|half|fifth|tenth|times)$/.test(
    tokens[at]?.low ?? '',
  );
/** 'a row **over** £3m', 'a dispute with the council **over** £3m' */
function isDisputed(tokens: readonly Token[], at: number): boolean {
  if (DISPUTED.has(tokens[at - 1]?.low ?? '')) return true;
  for (let link = at - 2; link >= Math.max(1, at - PARTIES); link -= 1)
    if (/^(?:with|between|among|against)$/.test(tokens[link]?.low ?? ''))
      return DISPUTED.has(tokens[link - 1]?.low ?? '');
  return false;
}

/** So many tokens at most tell who is at odds. */
const PARTIES = 7;

/** What people have, and do, over something. */
const DISPUTED = wordSet(`
row rows dispute disputes argument arguments argue argued arguing battle battles fight fights fought feud quarrel clash clashes clashed wrangle wrangling tussle
standoff deadlock impasse lawsuit lawsuits suing sued scandal controversy concern concerns anger fury alarm unease outrage outcry questions doubts fears worries
disagreement disagreed negotiations talks tensions protest protests strike strikes haggling haggled inquiry investigation oversight control power
`);
const HANDING =
  /^(?:(?:hand|fork|turn|sign|carr)(?:s|y|ied|ies|ed|ing)?|giv(?:e|es|ing)|gave|tak(?:e|es|en|ing)|took|spread|spaced|stretch(?:es|ed)?|staggered|phased|shell(?:s|ed)?|all|it's)$/;

const PHRASAL =
  /^(?:(?:back|burn|call|chop|gobble|gun|hand|hunt|knock|line|lock|mow|pick|pull|rack|round|show|sign|snap|track|turn|wrap)(?:s|e?d|p?p?ed|p?p?ing|n?ned|n?ning)?|(?:cut|set|put|shut)(?:s|ting)?|h[eo]ld(?:s|ing)?|br(?:eaks?|oken?|ings?|ought)|ma[kd]es?|making|wr(?:ites?|iting|itten|ote)|t(?:akes?|aken|ook|ears?|ore|orn)|g(?:ives?|iven|ave)|eats?|ate|buys?|bought|digs?|dug|blows?|blew|blown)$/;
