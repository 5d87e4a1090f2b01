import { roleNouns } from '../words/roles.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, PREPOSITION } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** How many words a comma may stand before 'who', and how many such asides are passed. */
const LONGEST_ASIDE = 8;

/**
 * Where a name ends that asides between commas follow, of which `last` ends one: 'Ana Ruiz, **41, from Leeds**, who',
 * 'Ana Ruiz, **chief executive of Orr**, who'. -1 without one.
 */
export function asideBefore(tokens: readonly Token[], last: number): number {
  let comma = last;
  while (comma > 0 && last - comma < LONGEST_ASIDE && tokens[comma]?.kind === 'word') comma -= 1;
  if (tokens[comma]?.kind !== 'comma') return -1;
  const [first, before] = [tokens[comma + 1], tokens[comma - 1]];
  const isAge = comma === last - 1 && /^\d\d?$/.test(first?.lower ?? '');
  const isFrom = /^(?:from|of|at)$/.test(first?.lower ?? '');
  const isName = before !== undefined && isNamePart(before);
  if (isAge || isFrom) return isName || /^\d\d?$/.test(before?.lower ?? '') ? comma - 1 : -1;
  return isName && isBareRole(tokens, comma + 1, last) ? comma - 1 : -1;
}

/** 'chief executive of Orr': a role without an article, and what it is of. */
function isBareRole(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isA(token, DETERMINER | PREPOSITION)) return false;
    if (roleNouns.has(token.lower) && /^(?:of|at|for)$/.test(tokens[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}
