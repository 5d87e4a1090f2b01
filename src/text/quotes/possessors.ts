import type { Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, DETERMINER, isA, PREPOSITION } from './word-classes.ts';
import { isPronoun } from './word-tests.ts';

export const pronounSource = (token: Token, at: number): Source => ({
  kind: 'pronoun',
  start: token.start,
  end: token.end,
  head: { start: token.start, end: token.end },
  first: at,
  last: at,
});

/** The name or noun phrase whose last word, at `last`, carries the possessive ending; without that ending. */
export function possessor(tokens: readonly Token[], last: number): Source | null {
  const end = tokens[last];
  if (!end) return null;
  let first = last;
  while (first > 0 && last - first < 6) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || before.possessive || isA(before, PREPOSITION)) break;
    if (isA(before, DETERMINER)) {
      first -= 1;
      break;
    }
    if (isA(before, AUXILIARY) || isPronoun(before) || before.verb) break;
    if (end.capital && !before.capital) break;
    first -= 1;
  }
  const start = tokens[first];
  if (!start) return null;
  const until = start.start + (end.end - start.start) - endingLength(end);
  return {
    kind: end.capital ? 'name' : 'nominal',
    start: start.start,
    end: until,
    head: { start: end.start, end: until },
    first,
    last,
  };
}

/** Length of the possessive ending that the token's span still holds. */
const endingLength = (token: Token): number => token.end - token.start - token.lower.length;
