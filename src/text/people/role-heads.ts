import { isA } from '../words/classes.ts';
import type { Noun } from './nouns.ts';
import { isVerb } from './token-tests.ts';
import { isNameWord, type Token } from './tokens.ts';
import { AGE, DEMONYM, FIRST_NAME, PLAIN_TITLE } from './word-classes.ts';

/** 'Gov.', 'Sgt': a title that stands for the role. */
export const titleNoun = (token: Token): Noun | undefined =>
  token.shape !== 'lower' && isA(token, PLAIN_TITLE)
    ? { head: token.key, kind: 'person', plural: false, gender: null }
    : undefined;

/** 'the coast guard', 'the Italian coast guard', which is a body; 'a coast guard' is a person. */
export function guardAt(tokens: readonly Token[], at: number): Noun | undefined {
  if (!/^(?:coast|home|national|revolutionary)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  const [before, beyond, after] = [tokens[at - 2], tokens[at - 3], tokens[at + 1]];
  const isThe = before?.key === 'the' || (before?.shape !== 'lower' && beyond?.key === 'the');
  const isApposed = after?.key === ',' && tokens[at + 2]?.shape === 'capital';
  if (!isThe || isApposed) return undefined;
  return { head: 'coastguard', kind: 'organisation', plural: false, gender: null };
}

/** 'the Labour benches', 'the French prices': these name nobody alone. */
const OF_MANY = /^(?:labour|french|dutch|welsh|english)$|[^f]ish$/;

/** 'the 24-year-old', 'the Dane': an age or an origin that stands for a person, before what follows a person. */
export function traitNoun(tokens: readonly Token[], at: number): Noun | undefined {
  const article = tokens[at - 1]?.key;
  if (article !== 'the' && article !== 'a' && article !== 'an') return undefined;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return undefined;
  const isTrait =
    isA(token, AGE) ||
    (token.shape === 'capital' && isA(token, DEMONYM) && !OF_MANY.test(token.key));
  // 'the Danish fisheries minister'
  const isOrigin = next.key.endsWith('s') && tokens[at + 2]?.noun?.kind === 'person';
  const goesOn = next.shape === 'lower' && (isOrigin || !isVerb(next)) && next.key !== 'who';
  if (!isTrait || goesOn || isNameWord(next) || token.possessive) return undefined;
  return { head: token.key, kind: 'person', plural: false, gender: null };
}

/** '**Chief** Press Secretary' in capitals: a word that another noun heads. */
export function isOfOffice(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  if (key !== 'chief' && key !== 'deputy') return false;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'capital' || isA(token, FIRST_NAME)) return false;
    if (i > at + 1 && token.noun?.kind === 'person' && !token.noun.plural) return true;
  }
  return false;
}
