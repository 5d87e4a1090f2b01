import type { Asks, Wish } from './asked.ts';

/** What the first word asks for. */
export function asksOf(text: string): Pick<Wish, 'asks'> {
  // 'who was sent off' and 'who did not sign' are told by what else would tell nobody.
  const word =
    /^(when|where|who(?! (?:is|was|are|were|has|have|had|got|gets)\b|.*\b(?:not|never|no)\b|.*n't\b)|why|will)\b/i
      .exec(text)?.[1]
      ?.toLowerCase();
  if (word === 'when' && /^when (?:does|do|will|is|are|can) /i.test(text)) return { asks: 'due' };
  if (word) return { asks: word as Asks };
  if (/^how (?:did|does|do|was|were|is|are|has|have|had|will|can|could) /i.test(text))
    return { asks: 'how' };
  return /^(?:do|does|did|has|have|had|is|are|was|were|can|could) /i.test(text)
    ? { asks: 'whether' }
    : {};
}
