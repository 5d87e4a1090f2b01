import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Person } from '../../text/analysis.ts';
import { compoundOf } from '../finding/compound.ts';
import { isFaint, LIGHT } from '../finding/faint-words.ts';
import { askable } from '../finding/introduced-as.ts';
import { hasSense } from '../finding/kin.ts';
import { sentenceStems } from '../finding/sentence-stems.ts';
import { speakerWords } from '../finding/speaker.ts';
import { slipsFor } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import { isKeyword } from './spelt.ts';

/** What is known of the article at hand when a question is read. */
export interface Known {
  readonly people: readonly Person[];
  /** The stems of the article's words, one set a sentence, with the names of those who are meant by 'he' and 'the minister'. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** The stems of the whole text. */
  readonly stems: ReadonlySet<string>;
  /** Its words in small letters, each once. */
  readonly words: readonly string[];
  /** Its words that stand somewhere in small letters. */
  readonly small: ReadonlySet<string>;
  /** Every word that can stand in a name or an office. */
  readonly speakerWords: ReadonlySet<string>;
}

/**
 * What the reading of questions needs to know of an article. The stems of a long one take some milliseconds, and the
 * next question is most often on the same article.
 */
export const knownOf = remembered(makeKnown, ({ analysis }: Read) => analysis);

function makeKnown(read: Read): Known {
  const { article, analysis } = read;
  const people = askable(read);
  const sentences = sentenceStems({ article, analysis });
  return {
    people,
    sentences,
    stems: new Set(sentences.flatMap((stems) => [...stems])),
    words: [...new Set(wordsOf(article.text).map((word) => word.toLowerCase()))],
    small: new Set(wordsOf(article.text).filter((word) => /^\p{Ll}/u.test(word))),
    speakerWords: speakerWords(people),
  };
}

/** In shorter words one letter more or less makes another word too often. */
const SHORTEST_SLIP = 5;
/** Of a longer phrase so many words are looked for: more say nothing new. */
const LONGEST_PHRASE = 30;

function contentOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase)
    .filter((word) => !EMPTY_WORDS.has(folded(word)))
    .slice(0, LONGEST_PHRASE);
  // 'who came third' is told by who was third.
  const telling = words.filter((word) => !LIGHT.test(word));
  return telling.length > 0 ? telling : words;
}

/** How many words of matter a phrase has, and how many of them stand together in one sentence of the article. */
export function together(
  phrase: string,
  known: Known,
): { readonly words: number; readonly found: number } {
  const stems = compounded(contentOf(phrase), known).map((word) => stemHere(word, known));
  const here = stems.filter((one) => known.stems.has(one));
  if (here.length === 0) return { words: stems.length, found: 0 };
  const found = Math.max(
    0,
    ...known.sentences.map((has) => here.filter((one) => has.has(one)).length),
  );
  return { words: stems.length, found };
}

/** Words of which the article writes two as one. */
function compounded(words: readonly string[], { stems, words: here }: Known): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first = '', second = ''] = words.slice(at, at + 2);
    const one = compoundOf(first, second, stems, here);
    if (one !== undefined) at += 1;
    made.push(one ?? first);
  }
  return made;
}

/** The stem of a word, or of the article's word for which it is a slip. */
function stemHere(word: string, known: Known): string {
  const plain = stem(word);
  if (known.stems.has(plain) || word.length < SHORTEST_SLIP) return plain;
  const [meant] = slipsFor(word.toLowerCase(), known.words);
  return meant === undefined ? plain : stem(meant);
}

/**
 * True when a question has a word of matter of which the article has none: that it does not tell, whatever it tells of
 * the rest. The first of two nouns need not be said: 'the league table'.
 */
export function lacks(question: string, known: Known): boolean {
  const words = compounded(
    wordsOf(question.replace(TAKES_PLACE, '')).slice(0, LONGEST_PHRASE),
    known,
  );
  const isTold = words.map((word) => hasSense(stemHere(word, known), known.stems));
  return words.some(
    (word, at) =>
      isMatter(word) && !isTold[at] && !(isTold[at + 1] && isMatter(words[at + 1] ?? '')),
  );
}

/** When and where something is may be told without a word of its being held. */
const TAKES_PLACE = /(?<=^(?:when|where) .*) (?:be held|start|begin)$/i;

const isMatter = (word: string): boolean =>
  !EMPTY_WORDS.has(folded(word)) && !isFaint(word) && !isKeyword(folded(word));

/** True when some sentence has all the words of matter in a phrase, at least `least` of them. */
export function comesUp(phrase: string, known: Known, least: number): boolean {
  const { words, found } = together(phrase, known);
  return words >= least && found === words;
}
