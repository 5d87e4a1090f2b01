import { nameAfterComma } from './appositions.ts';
import { phraseStartingAt, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import {
  DETERMINER,
  IN_ING_OR_ED,
  isA,
  POSSESSIVE,
  PREPOSITION,
  QUESTION_WORD,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';
import { isPronoun } from './word-tests.ts';

/** True for a segment between commas that only describes what stands before it. */
export function describes(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  if (!token) return true;
  if (token.kind !== 'word') return true;
  if (isPronoun(token) || isRelativeSubject(tokens, from, to)) return false;
  if (isA(token, DETERMINER | POSSESSIVE)) return true;
  // 'in what Ann Hale, the mayor, called': a clause of its own.
  if (isA(tokens[from + 1], QUESTION_WORD) && from + 1 < to) return false;
  if (!token.capital) return !opensClause(tokens, from, to);
  if (isA(token, PREPOSITION | SUBORDINATOR)) return true;
  return /^(?:jr|sr|ii|iii|iv)$/.test(token.lower) || (from === to && /^[dri]-/.test(token.lower));
}

/** True when one noun phrase reaches from `from` to `to`. */
const isPhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  startsPhrase(tokens, from) && phraseStartingAt(tokens, from)?.last === to;

/** 'a country **that the last nominee**, Ann Hale, called', 'charges **that Hale**, for one, called': a subject of its own ends the segment. */
function isRelativeSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from && to - at <= LONGEST_RELATIVE; at -= 1) {
    if (!/^(?:that|which|whom)$/.test(tokens[at]?.lower ?? '')) continue;
    const isThing = tokens[at - 1]?.kind === 'word' && !isSaying(tokens[at - 1]);
    return isThing && isPhrase(tokens, at + 1, to);
  }
  return false;
}
const LONGEST_RELATIVE = 8;
const isSaying = (token: Token | undefined): boolean =>
  token?.verb !== undefined &&
  /^(?:past|present|gerund)$/.test(token.verb.form) &&
  !/s$/.test(token.lower);

/** 'days after her colleague, Ann Hale,': the subject of a clause of its own, with its name behind a comma. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 4; at += 1) {
    if (!OPENER.test(tokens[at]?.lower ?? '')) continue;
    // 'Hale wept as the foreman, a retired machinist, said': the main clause ends before it
    const joins =
      at > from &&
      tokens[at]?.lower === 'as' &&
      !tokens[at - 1]?.verb &&
      !isA(tokens[at - 1], IN_ING_OR_ED);
    if (joins && isPhrase(tokens, at + 1, to)) return true;
    // 'She feared a repeat, **when Ann Hale**, who had lost, called it'
    const isRelative = at === from && isA(tokens[to + 2], RELATIVE_PRONOUN);
    if (isRelative && isPhrase(tokens, at + 1, to)) return true;
    const isTimed = at === from || isA(tokens[at - 1], TIME);
    const name = isTimed && startsPhrase(tokens, at + 1) ? nameAfterComma(tokens, to + 1) : null;
    return name !== null && tokens[to + 1]?.kind === 'comma';
  }
  return false;
}

const OPENER = /^(?:after|before|since|when|while|as|because|until)$/;
