import { speechVerbs } from '../words/narration.ts';
import { speaks } from './clauses.ts';
import type { Token } from './tokens.ts';

/** Words by which a phrase or clause of its own opens a sentence: whoever is named there may be who says the rest. */
const OPENS =
  /^(?:when|while|after|before|as|although|though|since|if|because|once|until|ever|in|on|at|by|for|from|during|despite|with|like|asked|speaking|writing)$/;
/** What may follow the verb of a tag, when it reports what stands before it. */
const CLOSES =
  /^(?:[,.;!?)]|on|in|at|of|during|last|this|yesterday|today|tonight|later|afterwards|recently|when|after|before|while|through|via|as|to|reporters|adding)$/;

/**
 * Where the clause begins that a tag reports: 'Reed had been “late”, **he** said', 'Reed, **he** added, had been late'; `from` where what
 * stands before the subject at `[from, to)` is not what it says. Nobody tells of himself by his name in it.
 */
export function reportedFrom(tokens: readonly Token[], from: number, to: number): number {
  const sentence = tokens[from]?.sentence;
  const before = tokens[from - 1];
  if (before?.shape !== 'mark' || before.sentence !== sentence || !speaks(tokens, from, to))
    return from;
  const verb = speechVerbs.has(tokens[to]?.key ?? '') ? to : to + 1;
  const next = tokens[verb + 1];
  if (next && next.sentence === sentence && !CLOSES.test(next.key)) return from;
  // 'When I wrote to Reed, he replied, “No.”', against 'Reed, he added, “was late”'
  const leads = next?.key === ',' && (tokens[verb + 2]?.quoted || tokens[verb + 3]?.quoted);
  if (leads) return from - 2;
  let start = from - 1;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) {
    const [left, token] = [tokens[start - 1], tokens[start]];
    if (left && !left.quoted && (left.key === ':' || speechVerbs.has(left.key))) return from;
    // 'Reed rose, “late”, he said'
    if (token?.quoted && left && !left.quoted && opensSpeech(tokens, start - 1)) return from;
    start -= 1;
  }
  return OPENS.test(tokens[start]?.key ?? '') || tokens[start]?.quoted ? from : start;
}

/** True when nothing but marks stands between a quotation behind `at` and a comma or colon. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 3; i -= 1) {
    const token = tokens[i];
    if (token?.shape !== 'mark') return false;
    if (token.key === ',' || token.key === ':') return true;
  }
  return false;
}
