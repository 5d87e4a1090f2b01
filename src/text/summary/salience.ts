import type { Token } from '../people/tokens.ts';
import type { Span } from '../span.ts';
import { keyOf } from '../words/stems.ts';

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

/** Reads every sentence once. Sentences and tokens are in text order. */
export function mattersOf(sentences: readonly Span[], tokens: readonly Token[]): Matters {
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
  let at = 0;
  const read = sentences.map(({ start, end }, teller) => {
    const stems: number[] = [];
    let length = 0;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
      at += 1;
      if (token.shape === 'mark') continue;
      length += 1;
      const { stem } = token;
      if (stem.letters === '') continue;
      if (stem.reading !== reading) {
        stem.number = numberOf(stem.letters, teller);
        stem.reading = reading;
      }
      const { number } = stem;
      if (lastTeller[number] === teller) continue;
      lastTeller[number] = teller;
      sharers[number] = (sharers[number] ?? 0) + 1;
      stems.push(number);
    }
    return { length, stems };
  });
  const weights = sharers.map((count) => Math.log(count) + (PROPORTION * count) / sentences.length);
  const each = read.map(({ length, stems }) => {
    let sum = 0;
    for (let at = 0; at < stems.length; at += 1) sum += weights[stems[at] ?? 0] ?? 0;
    return { length, stems, density: stems.length > 0 ? sum / stems.length : 0 };
  });
  return { each, keys, tellers };
}
