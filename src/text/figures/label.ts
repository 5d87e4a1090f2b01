import type { Figure } from '../analysis.ts';
import { type Span, sliceOf } from '../span.ts';
import { irregularPasts } from '../words/narration.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { UNITS } from '../words/units.ts';
import { isNounLike, plainPhrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, lowAt, type Token, tokensOf } from './tokens.ts';

/** A label is no longer than this, in characters. */
const LONGEST = 80;
/** So much of the sentence behind a figure is looked at, in characters. */
const REACH = 90;

/**
 * What a fact box calls a figure: its phrase, and the words beside it that say what it is of or what became of it:
 * '**Turnout was** 71.2%', 'more than 40 **were missing**', '$9.6 billion **in the oil field**'.
 */
export function labelOf(text: string, figure: Figure): Span {
  const { sentence } = figure;
  const phrase = { ...figure.phrase, start: startOf(text, figure) };
  const limit = Math.min(sentence.end, phrase.start + LONGEST, phrase.end + REACH);
  if (phrase.end >= limit) return phrase;
  const tokens = tokensOf(text, { start: phrase.end, end: limit });
  const last = tokens[endBehind(text, figure, tokens) - 1];
  // What the limit cuts in the middle is no label.
  return last && last.end < limit ? { start: phrase.start, end: last.end } : phrase;
}

/** Between what moved and the verb that moves it: 'Robberies **have** fallen'. */
const HELPERS =
  /^ (?:(?:has|have|had|is|are|was|were|will|would|could|may|be|been|also|now) ){0,3}$/;

/** Where the noun begins that only helping verbs part from the phrase: '**police numbers** had fallen by 1,303'. */
function startOf(text: string, { noun, phrase }: Figure): number {
  const isNear =
    noun !== undefined &&
    noun.end < phrase.start &&
    phrase.end - noun.start < LONGEST &&
    HELPERS.test(text.slice(noun.end, phrase.start));
  return isNear ? noun.start : phrase.start;
}

/** How many of the tokens behind a figure's phrase belong to its label. */
function endBehind(text: string, figure: Figure, tokens: readonly Token[]): number {
  const { kind, noun, phrase, sentence, end } = figure;
  if (kind === 'money') return noun ? 0 : purposeEnd(tokens);
  if (!COUNTED.has(kind)) return 0;
  if (noun && noun.end === phrase.end && sliceOf(text, noun) === 'times') return timesEnd(tokens);
  const lead = text.slice(Math.max(sentence.start, phrase.start - LONGEST_LEAD), phrase.start);
  const isObject = INSIDE.test(lead) || (noun !== undefined && noun.end <= end);
  if (noun && noun.start >= end) return isObject || noun.end < phrase.end ? 0 : toldEnd(tokens, 0);
  return restEnd(tokens, isObject);
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'share', 'ratio']);

/** Before a number, these keep what follows it from telling of it: 'a band of 12 was formed'. */
const INSIDE = /\b(?:of|in|to|from|by|at|with|for|on|than) $/i;
const LONGEST_LEAD = 8;

const COMPARED =
  /^(?:more|less|fewer|lower|higher|longer|shorter|faster|slower|bigger|smaller|larger|cheaper|dearer|older|younger|better|worse|stronger|weaker)$/;

/** 'of them', 'fewer strokes', 'were missing', 'died' right behind a number; 0 for nothing. */
function restEnd(tokens: readonly Token[], isObject: boolean): number {
  const among =
    lowAt(tokens, 0) === 'of' && /^(?:them|those|these|it|us)$/.test(lowAt(tokens, 1)) ? 2 : 0;
  if (COMPARED.test(lowAt(tokens, among))) return comparedEnd(tokens, among + 1);
  // 'seven **short of a majority**'
  if (lowAt(tokens, 0) === 'short' && lowAt(tokens, 1) === 'of')
    return plainPhrase(tokens, 2)?.to ?? 0;
  if (lowAt(tokens, 0) === 'as' && tokens[1]?.kind === 'word') return 2;
  return (isObject ? 0 : toldEnd(tokens, among)) || among;
}

/** 'fewer **strokes**', 'more **likely**'; not what it is compared with. */
function comparedEnd(tokens: readonly Token[], at: number): number {
  if (!isNounLike(tokens, at)) return at;
  const noun = plainPhrase(tokens, at);
  return noun && noun.from === at && noun.to - at <= 2 ? noun.to : at;
}

/** 'three times **as many boats**', 'five times **the limit**' */
function timesEnd(tokens: readonly Token[]): number {
  if (lowAt(tokens, 0) === 'as') {
    const what = /^(?:many|much)$/.test(lowAt(tokens, 1)) ? plainPhrase(tokens, 2) : undefined;
    return what?.from === 2 ? what.to : 2;
  }
  if (COMPARED.test(lowAt(tokens, 0))) return comparedEnd(tokens, 1);
  return plainPhrase(tokens, 0)?.to ?? 0;
}

const COPULA = /^(?:was|were|is|are|remain|remains|remained|have|has|had|went)$/;
const BETWEEN = /^(?:been|not|still|also|now|already|all|reported|\w+ly)$/;
/** What a bare number did or underwent: nothing that needs an object. */
const DONE = /^(?:died|survived|escaped|drowned|fled|resigned|voted|abstained|disagreed|agreed)$/;

/** 'were missing', 'were under 18', 'are in hospital', 'died'. */
function toldEnd(tokens: readonly Token[], at: number): number {
  if (DONE.test(lowAt(tokens, at))) return at + 1;
  if (!COPULA.test(lowAt(tokens, at))) return 0;
  let first = at + 1;
  while (first < at + 4 && BETWEEN.test(lowAt(tokens, first))) first += 1;
  const low = lowAt(tokens, first);
  if (/^(?:in|under|over|without|from|on|at|aged)$/.test(low)) {
    const number = numeralAt(tokens, first + 1);
    return number ? number.to : (plainPhrase(tokens, first + 1)?.to ?? 0);
  }
  const isHelped = /^(?:have|has|had)$/.test(lowAt(tokens, at));
  if (isHelped && !/ed$/.test(low) && !irregularPasts.has(low)) return 0;
  const told = isNounLike(tokens, first) ? plainPhrase(tokens, first) : undefined;
  if (!told || told.from !== first || told.to - first > 3) return 0;
  return /ccounted$/.test(low) && lowAt(tokens, told.to) === 'for' ? told.to + 1 : told.to;
}

/** 'in federal aid', 'for the striker': what money is for; not when or where it was. */
function purposeEnd(tokens: readonly Token[]): number {
  const link = lowAt(tokens, 0);
  if (!/^(?:in|on|for|towards?)$/.test(link)) return 0;
  if (numeralAt(tokens, 1) || /^(?:this|that|these|those|all|which|whom)$/.test(lowAt(tokens, 1)))
    return 0;
  const what = plainPhrase(tokens, 1);
  if (!what || numeralAt(tokens, what.to)) return 0;
  const head = lowAt(tokens, what.to - 1);
  if (UNITS.has(head) || MONTHS.has(head) || WEEKDAYS.has(head) || NO_PURPOSE.test(head)) return 0;
  // 'in compensatory and $175m in punitive damages'
  if (lowAt(tokens, what.to) === 'and' && /(?:ory|ive|al|ic|ous)$/.test(head)) return 0;
  // 'in Ghana'
  return link === 'in' && isCapital(tokens[what.from]) && what.from === 1 ? 0 : what.to;
}

const NO_PURPOSE =
  /^(?:quarters?|half|period|season|total|return|exchange|part|addition|example|instance|now|trading|trade|time|times|morning|afternoon|evening|spring|summer|autumn|winter|average|behalf|condition|top|course|day|case|past|future|meantime|moment|account|paper|spite|line|least|comparison|contrast|result|report|statement|interview|nothing|something|anything)$/;
