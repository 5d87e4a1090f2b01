import { type Read, sentencesWith } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isSaying, verbsOf } from './doer.ts';
import { sentenceStems } from './sentence-stems.ts';
import { isSpeltHere } from './spelt-here.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** So many sentences stand for somebody whom the article does not name so. */
const SENTENCES = 3;

/**
 * The sentences that have all of some words which mean nobody ('police', 'the captain'); where an office is asked for
 * that is not told in full ('the new chairman'), those that have its last word, and what is said of who holds it.
 */
export function saidOfWords(read: Read, words: string, near: readonly Person[]): readonly Span[] {
  const stems = matterOf(words);
  const last = stems.at(-1);
  if (last === undefined || !isSpeltHere(wordsOf(words).at(-1) ?? '', read)) return [];
  // As the sentence has the words: 'her coach' is no other's whom 'her' may mean.
  const whole = read.analysis.sentences.filter((one) => {
    const own = stemsOf(sliceOf(read.article.text, one));
    return stems.every((word) => own.has(word));
  });
  if (whole.length > 0 || stems.length === 1)
    return withSpokesman(read, saidFirst(read, whole, last).slice(0, SENTENCES));
  if (
    !wordsOf(words)
      .slice(0, -1)
      .every((word) => ANY_HOLDER.test(word))
  )
    return [];
  const holders = near.filter(({ role = '', name }) => matterOf(`${role} ${name}`).includes(last));
  const mentions = holders.flatMap((person) => person.mentions);
  const said = new Set([
    ...sentencesOf(read, (has) => has.has(last)).slice(0, SENTENCES),
    ...sentencesWith(
      read,
      mentions.toSorted((a, b) => a.start - b.start),
      SENTENCES,
    ),
  ]);
  return read.analysis.sentences.filter((one) => said.has(one)).slice(0, SENTENCES);
}

/** Some sentences, first those in which what is meant by a word says something: 'The clinic, however, argued that …'. */
function saidFirst(read: Read, found: readonly Span[], last: string): readonly Span[] {
  const { text } = read.article;
  const says = (one: Span): boolean =>
    [...sliceOf(text, one).matchAll(/[\p{L}'’-]+/gu)].some(({ 0: word, index }) => {
      const start = one.start + index;
      const mention = { start, end: start + word.length };
      return stem(word) === last && verbsOf(text, mention, one, []).some(isSaying);
    });
  const said = found.filter(says);
  return [...said, ...found.filter((one) => !said.includes(one))];
}

/** Behind what is told of a body the words of who speaks for it: '“It is too late,” said their spokesman'. */
function withSpokesman({ article, analysis }: Read, found: readonly Span[]): readonly Span[] {
  const { sentences } = analysis;
  return found.flatMap((one) => {
    const next = sentences[sentences.indexOf(one) + 1];
    const speaks = next && !found.includes(next) && SPEAKS_FOR.test(sliceOf(article.text, next));
    return speaks ? [one, next] : [one];
  });
}

const SPEAKS_FOR =
  /\b(?:its|their) (?:(?:general|branch|press|national|regional|acting) )?(?:spokes\p{L}+|secretary|leader|chair\p{L}*|chief executive|president|director|head|boss|coordinator|organiser|organizer)\b/iu;

/** Before an office: whoever holds it, now or soon. */
const ANY_HOLDER =
  /^(?:the|a|an|new|next|former|old|outgoing|incoming|acting|interim|current|present|previous|last|future|first)$/i;

const matterOf = (words: string): readonly string[] =>
  wordsOf(words)
    .filter((word) => !EMPTY_WORDS.has(folded(word)))
    .map(stem);

function sentencesOf(
  read: Read,
  isRight: (stems: ReadonlySet<string>) => boolean,
): readonly Span[] {
  const stems = sentenceStems(read);
  return read.analysis.sentences.filter((_sentence, at) => isRight(stems[at] ?? new Set()));
}
