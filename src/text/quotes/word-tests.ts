import type { Token } from './tokens.ts';
import {
  ADVERB,
  CONJUNCTION,
  DAY,
  DETERMINER,
  IN_LY,
  isA,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
} from './word-classes.ts';

export const isAdverb = (token: Token): boolean =>
  token.kind === 'word' && (isA(token, ADVERB) || (isA(token, IN_LY) && !token.capital));

export const isPronoun = (token: Token): boolean =>
  token.kind === 'word' && isA(token, PRONOUN) && !token.possessive;

/** A word that can belong to a name: capitalised, and no function word at the head of a sentence. */
export const isNamePart = (token: Token): boolean =>
  token.kind === 'word' &&
  token.capital &&
  !isPronoun(token) &&
  !isA(token, DETERMINER | PREPOSITION) &&
  !isA(token, SUBORDINATOR | CONJUNCTION) &&
  !isA(token, ADVERB | DAY);

/** A verb of saying, calling or thinking in the past or the present, and no participle. */
export const isFiniteVerb = ({ verb }: Token): boolean =>
  verb?.form === 'past' || verb?.form === 'present';

export const isBoundary = (token: Token): boolean =>
  token.kind !== 'word' ||
  (!token.capital &&
    (isA(token, CONJUNCTION) || token.lower === 'if' || token.lower === 'because')) ||
  isA(token, RELATIVE_PRONOUN | QUESTION_WORD);

/** 'denied', 'denying' */
export const isDenial = (token: Token | undefined): boolean =>
  /^den(?:y|ies|ied|ying)$/.test(token?.lower ?? '');
