import { isA } from '../words/classes.ts';
import type { Token } from './tokens.ts';
import { CAPITAL_POST_NOMINAL, PARTY, POST_NOMINAL, VERBAL } from './word-classes.ts';

export const isRole = (token: Token | undefined): boolean =>
  token?.noun?.kind === 'person' && !token.noun.plural;

/** 'KC', 'MP', 'R-Ohio' behind a name. */
export const isPostNominal = (token: Token | undefined): boolean =>
  isA(token, POST_NOMINAL | PARTY | CAPITAL_POST_NOMINAL) &&
  (isA(token, POST_NOMINAL) ||
    (isA(token, PARTY) && token?.shape !== 'lower') ||
    (isA(token, CAPITAL_POST_NOMINAL) && token?.shape === 'caps'));

/** True for a word that reads as a finite verb or stands before one. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && isA(token, VERBAL);
