import { type Read, sentenceOf } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import { type Span, sliceOf } from '../../text/span.ts';

interface Named {
  readonly words: string;
  readonly name: string;
}

/** Whom each sentence names, by where it begins. */
const namedIn = remembered(
  (read: Read): ReadonlyMap<number, readonly Named[]> => {
    const all = new Map<number, Named[]>();
    for (const { kind, name, mentions } of read.analysis.people) {
      if (kind !== 'person') continue;
      for (const mention of mentions) {
        const words = sliceOf(read.article.text, mention);
        const sentence = sentenceOf(read, mention);
        if (!sentence || !/^\p{Lu}/u.test(words) || PRONOUN.test(words)) continue;
        const known = all.get(sentence.start);
        if (known) known.push({ words, name });
        else all.set(sentence.start, [{ words, name }]);
      }
    }
    return all;
  },
  ({ analysis }) => analysis,
);

const PRONOUN = /^(?:he|she|they|his|her|their|him|them)$/i;

/**
 * The full names of the persons whom a sentence names in part: 'Ann Velde' where it has 'Velde, 67'.
 * @param words the part of the sentence that is looked at
 */
export function namesWith(read: Read, sentence: Span, words?: string): string {
  const named = namedIn(read).get(sentence.start) ?? [];
  return named
    .filter((one) => words === undefined || words.includes(one.words))
    .map(({ name }) => name)
    .join(' ');
}
