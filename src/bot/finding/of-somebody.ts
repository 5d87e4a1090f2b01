import type { Entry } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { sliceOf } from '../../text/span.ts';
import { wordsOf } from './words.ts';

const OF_ONE = /^how (?:many|much)\b.*\b(?:did|does|has|had|will|would|can|could) (?:he|she)\b/i;
const PRONOUN = /\b(?:s?he|his|hers?|him|I|my|me)\b/i;

/** Of what is counted of 'him' or 'her' what is told of somebody: 'how many goals has she' is no goal of the league. */
export function ofSomebody(read: Read, words: string, entries: readonly Entry[]): readonly Entry[] {
  if (!OF_ONE.test(words)) return entries;
  return entries.filter(({ figure: { sentence } }) => {
    const text = sliceOf(read.article.text, sentence);
    return (
      PRONOUN.test(text) ||
      wordsOf(text).some((word) => personNounOf(word.toLowerCase()) !== null) ||
      read.analysis.people.some(
        ({ kind, mentions }) =>
          kind === 'person' &&
          mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
      )
    );
  });
}
