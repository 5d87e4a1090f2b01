import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { sentenceStems } from './sentence-stems.ts';
import { hasMatter, stem, wordsOf } from './words.ts';

/** The sentences that match a pattern. */
export const matching = (read: Read, pattern: RegExp): readonly Span[] =>
  read.analysis.sentences.filter((one) => pattern.test(sliceOf(read.article.text, one)));

/** The sentences in which some match of a pattern (with the flag `g`) fits. */
export const withMatch = (
  read: Read,
  pattern: RegExp,
  fits: (match: RegExpExecArray) => boolean,
): readonly Span[] =>
  read.analysis.sentences.filter((one) =>
    [...sliceOf(read.article.text, one).matchAll(pattern)].some(fits),
  );

/** The sentences that have all the words and match a pattern. */
export function withAll(read: Read, words: string, pattern: RegExp): readonly Span[] {
  if (!hasMatter(words)) return [];
  const all = wordsOf(words).filter(hasMatter).map(stem);
  const stems = sentenceStems(read);
  return read.analysis.sentences.filter(
    (one, at) =>
      all.every((word) => stems[at]?.has(word)) && pattern.test(sliceOf(read.article.text, one)),
  );
}

/** Some sentences, each with the one behind it where that tells more. */
export function withNext(read: Read, found: readonly Span[], tells: RegExp): readonly Span[] {
  const { sentences } = read.analysis;
  const next = found.flatMap((one) => sentences[sentences.indexOf(one) + 1] ?? []);
  const more = next.filter((one) => tells.test(sliceOf(read.article.text, one)));
  return sentences.filter((one) => found.includes(one) || more.includes(one));
}
