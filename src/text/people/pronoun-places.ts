import { isA } from '../words/classes.ts';
import { wordSet } from '../words/word-set.ts';
import type { Antecedent } from './antecedents.ts';
import type { Entity } from './entities.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORD, IN_ING } from './word-classes.ts';

/** True for somebody whom one paragraph names, and no other. */
export const isInOneParagraph = (tokens: readonly Token[], { hits }: Entity): boolean =>
  tokens[hits[0]?.from ?? 0]?.paragraph === tokens[hits.at(-1)?.from ?? 0]?.paragraph;

/** True where `token` stands in the paragraph right behind that of `start`. */
export const isNext = (start: Token, token: Token): boolean =>
  start.paragraph === token.paragraph - 1;

/** True where `token` stands in the sentence of a place. */
export const isInSentence = (
  tokens: readonly Token[],
  { from }: Antecedent,
  token: Token,
): boolean => tokens[from]?.sentence === token.sentence;

const COPULAS = wordSet('is was');

/** '“…,” **he is quoted as** saying' */
export const isCited = (tokens: readonly Token[], at: number): boolean =>
  COPULAS.has(tokens[at + 1]?.key ?? '') &&
  /^(?:quoted|cited|reported)$/.test(tokens[at + 2]?.key ?? '');

/** True for a verb, a participle in -ing among them. */
export const doesTo = (token: Token | undefined): boolean =>
  isVerb(token) || (token?.shape === 'lower' && isA(token, IN_ING));

/** 'It is late, the mayor, **Ana Ruiz**, has said.': nothing but the verb behind the name. */
export function endsAsTag(tokens: readonly Token[], { from, to }: Antecedent): boolean {
  for (let i = to; i < to + 4; i += 1) {
    const token = tokens[i];
    if (token?.sentence !== tokens[from]?.sentence || token?.key === '.') return i > to;
    if (token?.shape !== 'lower' && token?.key !== ',') return false;
  }
  return false;
}

/** A name before the noun that it tells more of: 'a Max Orr **cabinet**'. */
export const modifies = (tokens: readonly Token[], { kind, to }: Antecedent): boolean => {
  const next = tokens[to];
  const isNoun = next?.shape === 'lower' && !isA(next, FUNCTION_WORD) && !isVerb(next);
  return kind === 'name' && isNoun && tokens[to - 1]?.possessive === false;
};

/** True where every name of somebody before `at` stands inside quotation marks, and not in the sentence of `at`. */
export const isNamedInside = (tokens: readonly Token[], { hits }: Entity, at: number): boolean =>
  hits.every(
    ({ from }) =>
      from > at ||
      (tokens[from]?.quoted === true && tokens[from]?.sentence !== tokens[at]?.sentence),
  );
