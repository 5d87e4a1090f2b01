import { commonVerbs, irregularPasts } from '../words/narration.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, DETERMINER, IN_ING_OR_ED, isA, PARTICLE, PREPOSITION } from './word-classes.ts';
import { isAdverb, isBoundary, isNamePart, isPronoun } from './word-tests.ts';

/** 'Labour party chair Ann Hale': small words inside a title, and a name after them. */
export function nameGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive) return false;
    if (token.capital) return at > from && isNamePart(token);
    // 'Ana Ruiz **met** Max Orr'
    if (isPast(token.lower)) return false;
    if (isA(token, PREPOSITION | AUXILIARY) || isAdverb(token)) return false;
    if (isBoundary(token) || isA(token, DETERMINER) || token.verb) return false;
  }
  return false;
}

/** '**Cost estimates**, he said', '**Ruiz aides** said': the noun that the first word of a sentence tells more of, and no verb of which it is the subject. */
export function isNounBehind(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 1 || token?.kind !== 'word' || token.verb || token.possessive) return false;
  if (token.lower.length < 4 || isPast(token.lower) || isAdverb(token) || isBoundary(token))
    return false;
  if (isA(token, PREPOSITION | AUXILIARY | DETERMINER | IN_ING_OR_ED) || isPronoun(token))
    return false;
  if (!/[^s]s$/.test(token.lower))
    return !/^(?:himself|herself|itself|themselves)$/.test(token.lower);
  // 'Hale heads the fund' against 'Cost estimates were'
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isA(next, AUXILIARY) ||
    isPast(next.lower) ||
    next.verb?.form === 'past'
  );
}

export const isPlainPast = (word: string): boolean =>
  commonVerbs.has(word) || irregularPasts.has(word);
const isPast = (word: string): boolean => isPlainPast(word) || /[a-z]{3}ed$/.test(word);

export const allNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || !(isNamePart(token) || isA(token, PARTICLE))) return false;
  }
  return true;
};
