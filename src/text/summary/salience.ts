import type { Span } from '../span.ts';
import { eachWord, keyOf } from './stems.ts';

/** What a sentence is about, for weighing it against the others. */
export interface Matter {
  /** All words, those of grammar included. */
  readonly length: number;
  /** Numbers of the stems of the words that carry meaning, each once. */
  readonly stems: readonly number[];
  /**
   * How much the sentence is about what the article is about: the mean over its stems of what each weighs. A stem weighs
   * more the more sentences share it, by number (a word told twice matters in any article) and by proportion.
   */
  readonly density: number;
}

/** What all sentences are about. Stems are numbered in the order in which the text tells them. */
export interface Matters {
  readonly each: readonly Matter[];
  /** Of each stem the key by which it is compared across sentences. */
  readonly keys: readonly string[];
  /** Of each stem the index of the first sentence that tells it. */
  readonly tellers: readonly number[];
}

const PROPORTION = 4;
/** How many texts were read: a word knows its stem's number in the text that it was last met in. */
let readings = 0;

/** Reads every sentence once. */
export function mattersOf(text: string, sentences: readonly Span[]): Matters {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const tellers: number[] = [];
  const sharers: number[] = [];
  const lastTeller: number[] = [];
  const numberOf = (stem: string, teller: number): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, keys.length);
    sharers.push(0);
    lastTeller.push(-1);
    tellers.push(teller);
    return keys.push(keyOf(stem)) - 1;
  };
  readings += 1;
  const reading = readings;
  const read = sentences.map((sentence, teller) => {
    const stems: number[] = [];
    const length = eachWord(text, sentence, (word) => {
      if (word.reading !== reading) {
        word.number = numberOf(word.stem, teller);
        word.reading = reading;
      }
      const { number } = word;
      if (lastTeller[number] === teller) return;
      lastTeller[number] = teller;
      sharers[number] = (sharers[number] ?? 0) + 1;
      stems.push(number);
    });
    return { length, stems };
  });
  const weights = sharers.map((count) => Math.log(count) + (PROPORTION * count) / sentences.length);
  const each = read.map(({ length, stems }) => {
    let sum = 0;
    for (const number of stems) sum += weights[number] ?? 0;
    return { length, stems, density: stems.length > 0 ? sum / stems.length : 0 };
  });
  return { each, keys, tellers };
}
