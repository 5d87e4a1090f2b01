import type { Read } from '../../reply/place.ts';
import type { Quote } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** A shorter word rarely names a topic. */
const SHORTEST = 4;

/** Of a text as long as a book the sentences are not looked through for what only orders words. */
const MOST_SENTENCES = 2000;

/**
 * The words of matter in some quotations of an article, those in most of them first, and of these the ones in most of
 * its sentences. Of related words ('troop', 'troops') one.
 * @param least in how many of the quotations a word must come up
 */
export function topicsOf(
  { article, analysis }: Read,
  quotes: readonly Quote[],
  least = 1,
): readonly string[] {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const quote of quotes) {
    const words = wordsOf(sliceOf(article.text, quote)).filter(
      (word) => word.length >= SHORTEST && !/\d|['’]/.test(word) && !EMPTY_WORDS.has(folded(word)),
    );
    const byStem = new Map(words.map((word) => [stem(word), word]));
    for (const [root, word] of byStem) {
      const known = counts.get(root);
      if (known) known.count += 1;
      else counts.set(root, { word, count: 1 });
    }
  }
  const { sentences } = analysis;
  const looked = sentences.length <= MOST_SENTENCES ? sentences : [];
  const stems = looked.map((sentence) => stemsOf(sliceOf(article.text, sentence)));
  return [...counts]
    .filter(([, { count }]) => count >= least)
    .map(([root, { word, count }]) => ({
      word,
      weight: count + stems.filter((all) => all.has(root)).length / Math.max(stems.length, 1),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word);
}
