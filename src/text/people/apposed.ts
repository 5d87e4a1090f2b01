import { isA } from '../words/classes.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORD } from './word-classes.ts';

/** How many words may stand between 'the' and a name: 'the young Danish rider Ana Reed'. */
const LONGEST = 3;

/** True for a name at `from` that names whoever stands before a comma: 'Her rival, **Ana Reed**', 'Her rival, the Dane **Ana Reed**'. */
export function isApposedName(tokens: readonly Token[], from: number): boolean {
  if (/^(?:,|as)$/.test(tokens[from - 1]?.key ?? '')) return true;
  if (tokens[from]?.shape !== 'capital') return false;
  for (let i = from - 1; i >= from - LONGEST; i -= 1) {
    const token = tokens[i];
    // not 'the head **of** the League'
    if (!token || token.shape === 'mark' || isA(token, FUNCTION_WORD)) return false;
    if (/^(?:the|an?)$/.test(tokens[i - 1]?.key ?? '')) return tokens[i - 2]?.key === ',';
  }
  return false;
}
