import type { Figure } from '../analysis.ts';
import { type Span, sliceOf } from '../span.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { isReal, opensClause } from './asserted.ts';
import { isNounLike, plainPhrase } from './nouns.ts';
import { predicateEnd } from './predicates.ts';
import { purposeEnd } from './purposes.ts';
import { lowAt, type Token, tokensOf } from './tokens.ts';

/** A label is no longer than this, in characters. */
const LONGEST = 80;
/** So much more of the sentence is read, to tell whether a label ends where a part of the sentence does. */
const BEYOND = 60;

/**
 * What a fact box calls a figure: its phrase, and the words beside it that say what it is of or what became of it:
 * '**Turnout was** 71.2%', 'more than 40 **were missing**', '$9.6 billion **in the oil field**'.
 */
export function labelOf(text: string, figure: Figure): Span {
  const { sentence } = figure;
  const phrase = { ...figure.phrase, start: startOf(text, figure) };
  const limit = Math.min(sentence.end, phrase.start + LONGEST);
  if (phrase.end >= limit || !mayGrow(figure)) return phrase;
  const end = Math.min(sentence.end, limit + BEYOND);
  const tokens = tokensOf(text, { start: phrase.end, end });
  const last = tokens[endBehind(text, figure, tokens) - 1];
  // What the limit cuts in the middle is no label.
  return last && last.end <= limit ? { start: phrase.start, end: last.end } : phrase;
}

/** Between what moved and the verb that moves it: 'Robberies **have** fallen', 'prices **edged** up'. */
const HELPERS =
  /^ (?:(?:(?:has|have|had) )?(?:edged|inched|crept|crawled|ticked|went|gone|shot|nudged|moved|came|come) )?(?:(?:has|have|had|is|are|was|were|will|would|could|may|be|been|also|now|not|never) ){0,3}(?:(?:(?:expected|forecast|projected|predicted|estimated|likely|set|due) to )?(?:be )?(?:stands?|stood|remain(?:s|ed)?|held|fixed|set|capped|priced|valued|put|estimated|start(?:s|ed)?|came in|reach(?:es|ed)?|hits?|averaged?|totall?ed|improved|worsened|costs?) (?:at |to )?)?$/;

/** Helping verbs, or 'at' of 'put output at 40 tons', which plurals that are counted do not bear: 'put evacuees at 40'. */
const isJoined = ({ kind }: Figure, between: string): boolean =>
  HELPERS.test(between) || (between === ' at ' && kind !== 'count');

/** Where the noun begins that only helping verbs part from the phrase: '**police numbers** had fallen by 1,303'. */
function startOf(text: string, figure: Figure): number {
  const { noun, phrase, sentence } = figure;
  const isNear =
    noun !== undefined &&
    noun.end < phrase.start &&
    phrase.end - noun.start < LONGEST &&
    isJoined(figure, text.slice(noun.end, phrase.start));
  if (isNear && isReal(text, sentence, { start: noun.start, end: phrase.end })) return noun.start;
  const verb = movedBy(text, figure);
  if (verb !== undefined && isReal(text, sentence, { start: verb, end: phrase.end })) return verb;
  const [first = ''] = sliceOf(text, phrase).split(' ', 1);
  if (!DIRECTIONS.has(first)) return phrase.start;
  const before = text.slice(Math.max(sentence.start, phrase.start - NEGATED), phrase.start);
  return phrase.start - (NEGATION.exec(before)?.[0].length ?? 0);
}

/** Where the verb of a change stands before its object and 'by': '**cut** the risk of a stroke by'. */
function movedBy(text: string, { noun, phrase, qualifier, sentence }: Figure): number | undefined {
  if (!noun || !qualifier || noun.end >= phrase.start) return undefined;
  const verb = noun.start - (VERB.exec(text.slice(sentence.start, noun.start))?.[0].length ?? 0);
  return verb < noun.start &&
    text.startsWith(qualifier, verb) &&
    OBJECT_END.test(text.slice(noun.end, phrase.start)) &&
    phrase.end - verb < LONGEST
    ? verb
    : undefined;
}
const VERB = /[\p{L}]+ (?:(?:the|its|their|an?|his|her) )?$/u;
const OBJECT_END =
  /^(?: (?:of|for|in|on) (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)? by (?:(?:about|around|nearly|almost|more than|at least|up to|just|over|under|a further|another) )*$/u;

/** 'have **not** fallen by 12%' */
const NEGATION = /(?:\b(?:not|never)|\b[a-z]+n['’]t) $/i;
const NEGATED = 10;

/** What is counted may be told behind its phrase, and of money without a noun what it is for. */
const mayGrow = ({ kind, noun }: Figure): boolean => (kind === 'money' ? !noun : COUNTED.has(kind));

/** How many of the tokens behind a figure's phrase belong to its label. */
function endBehind(text: string, figure: Figure, tokens: readonly Token[]): number {
  const { kind, noun, phrase, sentence, end } = figure;
  if (kind === 'money') return purposeEnd(tokens, text.slice(sentence.start, phrase.start));
  if (noun && noun.end === phrase.end && sliceOf(text, noun) === 'times') return timesEnd(tokens);
  const lead = text.slice(Math.max(sentence.start, phrase.start - LONGEST_LEAD), phrase.start);
  const isObject = INSIDE.test(lead) || (noun !== undefined && noun.end <= end);
  if (noun && noun.start >= end)
    return isObject || noun.end < phrase.end ? 0 : toldEnd(text, figure, tokens, 0);
  const among = amongEnd(tokens);
  const rest = restEnd(tokens, among);
  return rest || (isObject ? 0 : toldEnd(text, figure, tokens, among)) || among;
}

/** 'were missing' behind a number that is the subject of a clause, where the sentence tells that as a fact. */
function toldEnd(text: string, figure: Figure, tokens: readonly Token[], at: number): number {
  const { sentence, phrase } = figure;
  const to = predicateEnd(tokens, at);
  const end = tokens[to - 1]?.end;
  return end !== undefined &&
    opensClause(tokensOf(text, { start: sentence.start, end: phrase.start })) &&
    isReal(text, sentence, { start: phrase.start, end })
    ? to
    : 0;
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'share', 'ratio']);

/** Before a number, these keep what follows it from telling of it: 'a band of 12 was formed'. */
const INSIDE = /\b(?:of|in|to|from|by|at|with|for|on|than) $/i;
const LONGEST_LEAD = 8;

const COMPARED =
  /^(?:more|less|fewer|lower|higher|longer|shorter|faster|slower|bigger|smaller|larger|cheaper|dearer|older|younger|better|worse|stronger|weaker)$/;

/** 'of them' behind a number; 0 for none. */
const amongEnd = (tokens: readonly Token[]): number =>
  lowAt(tokens, 0) === 'of' && /^(?:them|those|these|it|us)$/.test(lowAt(tokens, 1)) ? 2 : 0;

/** 'fewer strokes', 'short of a majority' behind a number; 0 for none. */
function restEnd(tokens: readonly Token[], among: number): number {
  if (COMPARED.test(lowAt(tokens, among))) return comparedEnd(tokens, among + 1);
  // 'seven **short of a majority**'
  if (lowAt(tokens, 0) === 'short' && lowAt(tokens, 1) === 'of')
    return plainPhrase(tokens, 2)?.to ?? 0;
  return lowAt(tokens, 0) === 'as' && tokens[1]?.kind === 'word' ? 2 : 0;
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
