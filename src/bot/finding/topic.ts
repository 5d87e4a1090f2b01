import { compoundOf } from './compound.ts';
import { hasSense } from './kin.ts';
import { slipsFor } from './spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** What somebody asks about. */
export interface Topic {
  /** As the reader put it, misspelt words put right. */
  readonly words: string;
  /** Of the words that carry matter; a topic without any is on nothing. */
  readonly stems: readonly string[];
  /** What a misspelt word was taken to mean. */
  readonly slips: readonly { readonly typed: string; readonly meant: string }[];
}

/** A topic as the article at hand would word it: a word that it lacks may be a slip for one that it has. */
export function topicOf(asked: string, article = ''): Topic {
  const words = wordsIn(article);
  const { vocabulary, stems } = words;
  const slips: { typed: string; meant: string }[] = compoundsIn(asked, words);
  const together = slips.reduce((text, { typed, meant }) => text.replace(typed, meant), asked);
  const telling = wordsOf(together).filter((word) => !EMPTY_WORDS.has(folded(word)));
  for (const typed of telling) {
    if (article === '' || typed.length < SHORTEST_SLIP || hasSense(stem(typed), stems)) continue;
    const [meant] = slipsFor(typed.toLowerCase(), vocabulary);
    if (meant !== undefined && !isOtherWord(typed.toLowerCase(), meant))
      slips.push({ typed, meant });
  }
  const right = (word: string): string => slips.find(({ typed }) => typed === word)?.meant ?? word;
  return {
    words: slips.reduce((text, { typed, meant }) => text.replace(typed, meant), asked.trim()),
    stems: [...new Set(telling.map((word) => stem(thousands(right(word)))))],
    slips,
  };
}

/** Pasts that are words of their own as well, so that no stem joins them to their verbs. */
const PASTS: ReadonlyMap<string, string> = new Map([
  [stem('find'), stem('found')],
  [stem('leave'), stem('left')],
]);

/** A topic of what somebody did, which is told by the verb's past: 'found' for 'find'. What is shown stays as it is typed. */
export function asDone(topic: Topic, verb: string): Topic {
  const past = PASTS.get(stem(verb));
  if (past === undefined) return topic;
  return { ...topic, stems: topic.stems.map((one) => (one === stem(verb) ? past : one)) };
}

/** Words that the article writes as one. */
function compoundsIn(
  asked: string,
  { vocabulary, stems }: Words,
): { typed: string; meant: string }[] {
  const words = wordsOf(asked);
  return words.flatMap((word, at) => {
    const typed = `${word} ${words[at + 1] ?? ''}`;
    if (!asked.includes(typed) || EMPTY_WORDS.has(folded(word))) return [];
    const meant = compoundOf(word, words[at + 1] ?? '', stems, vocabulary);
    return meant === undefined ? [] : [{ typed, meant }];
  });
}

interface Words {
  readonly text: string;
  /** In small letters, each once. */
  readonly vocabulary: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** A text as long as a book takes a while, and the next question is most often on the same one. */
let last: Words = { text: '', vocabulary: [], stems: new Set() };

function wordsIn(text: string): Words {
  if (text === last.text) return last;
  const each = [...new Set(wordsOf(text))];
  const vocabulary = [...new Set(each.map((word) => word.toLowerCase()))];
  last = { text, vocabulary, stems: stemsOf(each.join(' ')) };
  return last;
}

/** In shorter words one letter more or less makes another word too often. */
const SHORTEST_SLIP = 5;

/** One letter for another makes too many words of five letters: 'books' is no slip for 'boots'. */
const isOtherWord = (typed: string, meant: string): boolean =>
  typed.length === meant.length &&
  typed.length <= SHORTEST_SLIP &&
  [...typed].sort().join('') !== [...meant].sort().join('');

/** '100k' as an article would write it. */
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

/** Those items that have most of the topic's words, in their order; `all` when none of the words is missing. */
export function onTopic<T>(
  topic: Topic,
  items: readonly T[],
  textOf: (item: T) => string,
): { readonly found: readonly T[]; readonly all: boolean } {
  const scored = items.map((item) => ({ item, score: overlap(topic, stemsOf(textOf(item))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = best === 0 ? [] : scored.filter(({ score }) => score === best);
  return { found: found.map(({ item }) => item), all: best > 0 && best === topic.stems.length };
}
