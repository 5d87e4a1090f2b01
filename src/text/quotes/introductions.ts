import { REACH, skipLeading } from './parentheses.ts';
import { phraseStartingAt, type Source, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DAY, isA, TIME } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** 'In later life **she** campaigned': no comma parts the phrase from the subject. */
export const isPronounAfterTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she|they)$/.test(tokens[at]?.lower ?? '') &&
  (isA(tokens[at - 1], TIME | DAY) ||
    /^(?:life|career|youth|retirement|(?:1[6-9]|20)\d\d)$/.test(tokens[at - 1]?.lower ?? ''));

/** 'Asked by the coroner, **Ann Hale**, whether …, he': a name that belongs to the phrase before it, when a subject with its verb comes later. */
export function isAsker(
  tokens: readonly Token[],
  from: number,
  phrase: Source,
  until: number,
): boolean {
  const start = skipLeading(tokens, from, phrase.first);
  if (!PARTICIPLE.test(tokens[start]?.lower ?? '') || phrase.first - start > 12) return false;
  if (tokens[phrase.first - 1]?.kind !== 'comma' || tokens[phrase.last + 1]?.kind !== 'comma')
    return false;
  // 'Introduced by Ann Hale, **the coroner**, he'
  if (tokens[phrase.first - 2]?.capital !== false && phrase.kind === 'name') return false;
  for (let at = phrase.last + 1; at < until && at - phrase.last < REACH; at += 1) {
    if (tokens[at]?.kind !== 'comma' || !startsPhrase(tokens, at + 1)) continue;
    const subject = phraseStartingAt(tokens, at + 1);
    if (subject && tokens[subject.last + 1]?.kind === 'word') return true;
  }
  return false;
}

const PARTICIPLE = /^(?:asked|told|[a-z]+ed)$/;

/** The dash after a dateline, past an agency in brackets: 'LONDON (Newswire) —'; -1 without one. */
export function dashAfter(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  // 'AMES, Iowa', 'AMES, Dec. 8'
  if (last < 4 && tokens[at]?.kind === 'comma') {
    at += 1;
    while (at < last + 5 && tokens[at] && isOfDateline(tokens[at] as Token)) at += 1;
  }
  if (tokens[at]?.kind === 'bracket') {
    while (at < last + 12 && tokens[at]?.lower !== ')') at += 1;
    at += 1;
  }
  return tokens[at]?.kind === 'dash' ? at : -1;
}

const isOfDateline = (token: Token): boolean =>
  isNamePart(token) || isA(token, DAY) || /^\d\d?$/.test(token.lower);

/** 'LONDON —': the place at the head of a report. */
export const isCapitals = (tokens: readonly Token[], { first, last }: Source): boolean => {
  for (let at = first; at <= last; at += 1) if (tokens[at]?.shouted !== true) return false;
  return true;
};

/** A capitalised word in -ing or -ed that goes on as a name ('Reading Borough'), told from a participle at the head of a sentence. */
export const isNamePartInside = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.capital === true && next !== undefined && isNamePart(next) && at > 0;
};
