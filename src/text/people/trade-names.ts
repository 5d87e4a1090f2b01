import { demonyms } from '../words/demonyms.ts';
import { places } from '../words/places.ts';
import { roleModifiers } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import type { Token } from './tokens.ts';

/** Trades that many are called by. */
const surnames = wordSet(
  `archer baker barber brewer butcher butler carpenter carver chandler collier cook cooper draper drover dyer falconer farmer fisher fletcher forester fowler gardener glover harper hunter joiner mason miller painter piper porter potter rider sadler sawyer sexton shepherd singer slater smith tailor thatcher turner walker weaver wheeler`,
);

/** 'said **Baker**', 'Teal **Baker**': a trade in capitals, with no article, that no word for a role stands before. */
export function isTradeName(tokens: readonly Token[], from: number, head: number): boolean {
  if (tokens[head]?.shape !== 'capital' || !surnames.has(tokens[head]?.key ?? '')) return false;
  for (let at = from; at < head; at += 1) {
    const token = tokens[at];
    if (token?.shape !== 'capital' || token.noun) return false;
    if (roleModifiers.has(token.key) || demonyms.has(token.key) || places.has(token.key))
      return false;
  }
  return true;
}
