import { slip } from './spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** What somebody asks about, as stems. */
export interface Topic {
  readonly words: string;
  readonly stems: readonly string[];
}

/** A topic of which no word carries matter has no stems, and nothing is on it. */
export function topicOf(words: string): Topic {
  const stems = wordsOf(words)
    .filter((word) => !EMPTY_WORDS.has(folded(word)))
    .map(thousands)
    .map(stem);
  return { words: words.trim(), stems: [...new Set(stems)] };
}

/** '100k' as the article would write it. */
const thousands = (word: string): string => word.replace(/^(\d+)k$/i, '$1,000');

/** The stems of a text, with the parts of hyphened words beside the whole. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    stems.add(stem(word));
    if (word.includes('-')) for (const part of word.split('-')) stems.add(stem(part));
  }
  return stems;
}

/** How many of a topic's words a text has. */
export function overlap({ stems }: Topic, text: ReadonlySet<string>): number {
  return stems.filter((word) => text.has(word)).length;
}

/** The topic with each word that a vocabulary lacks replaced by the one it may be a slip for. */
export function corrected(topic: Topic, vocabulary: Iterable<string>): Topic {
  const known = [...vocabulary];
  const has = new Set(known);
  const stems = topic.stems.map((word) =>
    has.has(word) ? word : (known.find((other) => slip(word, other)) ?? word),
  );
  return { ...topic, stems };
}

/** Those items that have most of the topic's words, in their order; none when none has any. */
export function onTopic<T>(
  topic: Topic,
  items: readonly T[],
  textOf: (item: T) => string,
): readonly T[] {
  const scored = items.map((item) => ({ item, score: overlap(topic, stemsOf(textOf(item))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ item }) => item);
}
