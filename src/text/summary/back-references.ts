import type { Mention } from '../people/cast.ts';
import type { Span } from '../span.ts';
import { anaphoricNouns, definers } from '../words/anaphora.ts';
import { commonVerbs, functionWords, sayingVerbs } from '../words/narration.ts';
import { stemOf } from './salience.ts';

/** So many first letters of two stems agree when one thing is meant: 'crucifying', 'the crucifixions'. */
const KEY = 6;

/** What a stem is compared by across sentences. */
export const keyOf = (stem: string): string => stem.slice(0, KEY);

/**
 * What a reader must have been told before: keys of the nouns that the sentence takes for known with 'the' ('The
 * crossings …', '… of the agreement') and that an earlier sentence of the article has told.
 * @param narration the sentence without what stands between quotation marks
 * @param told keys of all earlier sentences
 */
export function needsOf(
  narration: string,
  sentence: Span,
  mentions: readonly Mention[],
  told: ReadonlySet<string>,
): ReadonlySet<string> {
  const needs = new Set<string>();
  const words = narration.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[.,;:]/gu) ?? [];
  words.forEach((word, at) => {
    if (word !== 'the' && word !== 'The') return;
    const opens = at === 0;
    if (opens && mentions.some(({ start }) => start <= sentence.start + 4)) return;
    const head = headAfter(words, at + 1);
    const noun = words[head]?.toLowerCase() ?? '';
    if (head < 0 || definers.has(words[head + 1]?.toLowerCase() ?? '')) return;
    if (!opens && !anaphoricNouns.has(noun)) return;
    const key = keyOf(stemOf(noun));
    if (key.length > 3 && told.has(key)) needs.add(key);
  });
  return needs;
}

/** The last of up to three words that can be one noun phrase; -1 for a name or nothing. */
function headAfter(words: readonly string[], from: number): number {
  let at = from;
  while (at < from + 3 && isNoun(words[at])) at += 1;
  return at - 1 < from ? -1 : at - 1;
}

const isNoun = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}/u.test(word) &&
  !functionWords.has(word) &&
  !commonVerbs.has(word) &&
  !sayingVerbs.has(word) &&
  !/(?:ed|ly)$/.test(word);
