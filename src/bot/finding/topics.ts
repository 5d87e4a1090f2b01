import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { speechVerb } from '../../text/words/speech-verbs.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** A shorter word rarely names a topic. */
const SHORTEST = 4;

/** What there is in every article: time, people, amounts. */
const GENERAL: ReadonlySet<string> = new Set(
  `year month week day hour minute second decade century time moment today yesterday tomorrow night morning people person man men woman
  women company group part place thing way number lot rest percent cent hundred thousand million billion dozen half quarter total`
    .split(/\s+/)
    .map(stem),
);

/** A word that tells one article from no other: 'years', or the 'asked' of what somebody asked for. */
function isOfAnyArticle(word: string): boolean {
  const { verb, form } = speechVerb(folded(word)) ?? {};
  return GENERAL.has(stem(word)) || (verb === 'say' && (form === 'past' || form === 'participle'));
}

/** Of a text as long as a book the sentences are not looked through for what only orders words. */
const MOST_SENTENCES = 2000;

/**
 * The words of matter in some spans of an article (quotations, say), those in most of them first, and of these the ones
 * in most of its sentences. Of related words ('troop', 'troops') one.
 * @param least in how many of the spans a word must come up
 */
export function topicsOf(
  { article, analysis }: Read,
  spans: readonly Span[],
  least = 1,
): readonly string[] {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const span of spans) {
    const words = wordsOf(sliceOf(article.text, span)).filter(
      (word) =>
        word.length >= SHORTEST &&
        !/\d|['’]/.test(word) &&
        !EMPTY_WORDS.has(folded(word)) &&
        !isOfAnyArticle(word),
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

/**
 * Whether a word names something in a text, as 'troops' does and 'diplomatic', 'Russian' and 'want' do not: mostly it
 * ends its phrase, and some time it has in front what stands before a noun. A name ends its phrase less often: 'NATO
 * allies'.
 */
export function standsAlone(text: string): (word: string) => boolean {
  return (word) => {
    const places = firstOf(text.matchAll(new RegExp(`${APART}${word}${END}`, 'giu')), ENOUGH);
    const ending = places.filter(({ index }) => {
      const from = index + word.length;
      return ENDS.test(text.slice(from, from + REACH));
    }).length;
    const named = places.some(({ 0: as }) => /^\p{Lu}/u.test(as));
    const preceded = places.some(({ index }) =>
      BEGINS.test(text.slice(Math.max(index - REACH, 0), index)),
    );
    return ending * (named ? 4 : 2) > places.length && (named || preceded);
  };
}

/** So many places of a word show how it stands, however long the text. */
const ENOUGH = 100;

/** The first so many; no more is looked at than that takes. */
function firstOf<T>(
  all: Iterable<T>,
  most: number,
  wanted: (one: T) => boolean = () => true,
): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (wanted(one) && first.push(one) === most) break;
  return first;
}

/** How many topics are offered. */
const OFFERED = 4;

/**
 * Suggestions to see only what is about one of these words, those that name something.
 * @param requestFor the request that shows what is about a word
 */
export function onlyAbout(
  read: Read,
  words: readonly string[],
  requestFor: (topic: string) => string,
): readonly Block[] {
  const { text } = read.article;
  const about = firstOf(words, OFFERED, standsAlone(text)).map(
    (topic) => [topic, requestFor(topic), `Only about ${topic}`] as const,
  );
  return suggest('Only about', goOn(read, about));
}

const APART = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const REACH = 24;
const ENDS =
  /^(?:[,.;:?!’”"')]|\s+(?:of|in|on|from|at|for|with|against|by|and|or|is|are|was|were|has|have|had|will|would|could|can|must|should)\b)/i;
const BEGINS =
  /(?:^|[^\p{L}])(?:the|an?|its|their|his|her|our|your|my|this|these|those|that|of|in|on|against|with|for|from|by|about|more|any|no|some|all|two|three|[\d,.]+)\s+$/iu;
