import { analyze } from '../../src/text/analyze.ts';
import { type Span, sliceOf } from '../../src/text/span.ts';
import type { GoldArticle, Predicted, Table } from './tables.ts';

const wordsOf = (words: string): readonly string[] =>
  words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each run of `size` words comes. */
function gramsOf(words: readonly string[], size: number): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

const total = (grams: ReadonlyMap<string, number>): number =>
  [...grams.values()].reduce((sum, count) => sum + count, 0);

/** ROUGE-N F1 in percent, words as they are (no stemming), of the best reference. */
function rouge(words: readonly string[], references: readonly string[], size: number): number {
  const have = gramsOf(words, size);
  return Math.max(
    ...references.map((reference) => {
      const want = gramsOf(wordsOf(reference), size);
      let shared = 0;
      for (const [gram, count] of want) shared += Math.min(count, have.get(gram) ?? 0);
      return (200 * shared) / Math.max(1, total(have) + total(want));
    }),
  );
}

/** Our three sentences beside the first three of the text, by the words that they share with summaries by people. */
export function summaryTable(golds: readonly GoldArticle[], lines: readonly Predicted[]): Table {
  const row = (summaries: readonly string[]): string => {
    const words = summaries.map(wordsOf);
    const mean = (of: (index: number) => number): number =>
      golds.reduce((sum, _, index) => sum + of(index), 0) / golds.length;
    const scored = (size: number): string =>
      mean((i) => rouge(words[i] ?? [], [golds[i]?.reference ?? ''].flat(), size)).toFixed(1);
    return `ROUGE-1 ${scored(1)}  ROUGE-2 ${scored(2)}  (unstemmed; ${mean((i) => words[i]?.length ?? 0).toFixed(0)} words)`;
  };
  const cut = (text: string, spans: readonly Span[]): string =>
    spans.map((span) => sliceOf(text, span)).join('\n');
  return {
    'our three sentences': row(golds.map(({ text }, i) => cut(text, lines[i]?.summary ?? []))),
    'the first three': row(golds.map(({ text }) => cut(text, analyze(text).sentences.slice(0, 3)))),
  };
}
