import type { Figure } from '../analysis.ts';
import { type Span, sliceOf } from '../span.ts';
import { isReal, opensClause } from './asserted.ts';
import { LONGEST_LABEL, labelStart } from './label-starts.ts';
import { isNounLike, plainPhrase } from './nouns.ts';
import { predicateEnd } from './predicates.ts';
import { purposeEnd } from './purposes.ts';
import { lowAt, rawAt, type Token, tokensOf } from './tokens.ts';

/** So much more of the sentence is read, to tell whether a label ends where a part of the sentence does. */
const BEYOND = 60;

/**
 * What a fact box calls a figure: its phrase, and the words beside it that say what it is of or what became of it:
 * '**Turnout was** 71.2%', 'more than 40 **were missing**', '$9.6 billion **in the oil field**'.
 */
export function labelOf(text: string, figure: Figure): Span {
  const { sentence } = figure;
  const phrase = { ...figure.phrase, start: labelStart(text, figure) };
  const limit = Math.min(sentence.end, phrase.start + LONGEST_LABEL);
  if (phrase.end >= limit || !mayGrow(figure)) return phrase;
  const end = Math.min(sentence.end, limit + BEYOND);
  const tokens = tokensOf(text, { start: phrase.end, end });
  const last = tokens[endBehind(text, figure, tokens) - 1];
  if (!last && BESIDE.test(lowAt(tokens, 0))) return figure.phrase;
  // What the limit cuts in the middle is no label.
  return last && last.end <= limit ? { start: phrase.start, end: last.end } : phrase;
}

/** What is counted may be told behind its phrase, and of money without a noun what it is for. */
const mayGrow = ({ kind, noun }: Figure): boolean => (kind === 'money' ? !noun : COUNTED.has(kind));

/** How many of the tokens behind a figure's phrase belong to its label. */
function endBehind(text: string, figure: Figure, tokens: readonly Token[]): number {
  const { kind, noun, phrase, sentence, end } = figure;
  if (kind === 'money') return purposeEnd(tokens, text.slice(sentence.start, phrase.start));
  if (noun && noun.end === phrase.end && sliceOf(text, noun) === 'times') return timesEnd(tokens);
  const state = stateEnd(tokens);
  const at = tokens[state - 1]?.end;
  if (at !== undefined && isReal(text, sentence, { start: phrase.start, end: at })) return state;
  const lead = text.slice(Math.max(sentence.start, phrase.start - LONGEST_LEAD), phrase.start);
  const isObject = INSIDE.test(lead) || (noun !== undefined && noun.end <= end);
  if (noun && noun.start >= end)
    return isObject || noun.end < phrase.end ? 0 : toldEnd(text, figure, tokens, 0);
  const among = amongEnd(tokens);
  const rest = restEnd(tokens, among);
  return rest || (isObject ? 0 : toldEnd(text, figure, tokens, among)) || among;
}

/** '114 people **still missing**', 'half a million **in need of food**': how those are that are counted; 0 for none. */
function stateEnd(tokens: readonly Token[]): number {
  const at = lowAt(tokens, 0) === 'still' ? 1 : 0;
  const two = `${lowAt(tokens, at)} ${lowAt(tokens, at + 1)}`;
  if (two === 'unaccounted for' || two === 'in hospital') return at + 2;
  if (two === 'in need' && lowAt(tokens, at + 2) === 'of')
    return plainPhrase(tokens, at + 3)?.to ?? 0;
  if (lowAt(tokens, at) === 'without') return plainPhrase(tokens, at + 1)?.to ?? 0;
  const isState = /^(?:missing|homeless|trapped|stranded)$/.test(lowAt(tokens, at));
  return isState && !isNounLike(tokens, at + 1) ? at + 1 : 0;
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

const COUNTED: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'percent',
  'share',
  'ratio',
  'measure',
]);

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
  // '33% **below their old level**'
  if (/^(?:below|above)$/.test(lowAt(tokens, among))) return besideEnd(tokens, among + 1);
  // 'seven **short of a majority**'
  if (lowAt(tokens, 0) === 'short' && lowAt(tokens, 1) === 'of')
    return plainPhrase(tokens, 2)?.to ?? 0;
  return lowAt(tokens, 0) === 'as' && AS_MUCH.test(lowAt(tokens, 1)) ? 2 : 0;
}

/** 'twice **as likely**' */
const AS_MUCH =
  /^(?:likely|much|many|often|high|big|large|long|fast|far|expensive|common|effective|deadly|dangerous|costly|good|bad|old|strong|heavy|wide|tall|well|quickly)$/;

/** Behind these something is told that the figure alone is not. */
const BESIDE = /^(?:below|above|off|short|behind|ahead|away)$/;

/** What something lies above or below; none where that is not told whole. */
function besideEnd(tokens: readonly Token[], at: number): number {
  // 'their **2005** level'
  const year = [at, at + 1].find((one) => /^(?:19|20)\d\d$/.test(rawAt(tokens, one)));
  const level = plainPhrase(tokens, year === undefined ? at : year + 1);
  const isPlain =
    level && /^(?:[.,;:)]|in|on|at|and|but|for|after|since|)$/.test(lowAt(tokens, level.to));
  return isPlain ? level.to : 0;
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
