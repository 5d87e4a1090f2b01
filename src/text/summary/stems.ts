import type { Span } from '../span.ts';
import { keptWords } from '../words/kept-words.ts';
import { functionWords, sayingVerbs } from '../words/narration.ts';

/** Joins the forms of a word well enough for counting: 'strikes', 'striking', 'strike'. Empty for words without a matter of their own. */
export function stemOf(word: string): string {
  const plain = word.replaceAll('’', "'");
  if (functionWords.has(plain) || sayingVerbs.has(plain)) return '';
  const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  if (bare.length > 5 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && (bare.endsWith('ed') || bare.endsWith('es'))) return bare.slice(0, -2);
  if (bare.length > 4 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** So many first letters of two stems agree when one thing is meant: 'crucifying', 'the crucifixions'. */
const KEY = 6;

/** What a stem is compared by across sentences. */
export const keyOf = (found: string): string => found.slice(0, KEY);

/** What is known of a word as written. */
interface KeptWord {
  /** Empty for words of grammar and of saying. */
  readonly stem: string;
  /** For the reader of a text: which reading met it last, and the number of its stem there. */
  reading: number;
  number: number;
}

const wordIn = keptWords(
  32768,
  (written): KeptWord => ({ stem: stemOf(written.toLowerCase()), reading: 0, number: 0 }),
);

/**
 * Tells each word of a span that has a stem, with what an apostrophe or a hyphen joins.
 * @returns how many words there are, those of grammar included
 */
export function eachWord(
  text: string,
  { start, end }: Span,
  tell: (word: KeptWord) => void,
): number {
  let count = 0;
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    const kind = code < LETTERS ? kinds[code] : 0;
    if (kind === WORD) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    const isJoint = kind === JOINT || code === APOSTROPHE;
    if (isJoint && at + 1 < end && kinds[text.charCodeAt(at + 1)] === WORD) continue;
    const word = wordIn(text, from, at);
    if (word.stem !== '') tell(word);
    count += 1;
    from = -1;
  }
  return count;
}

const SPACE = 0x20;
const APOSTROPHE = 0x2019;
const WORD = 1;
const JOINT = 2;
/** Letters of Western languages stand below this code. */
const LETTERS = 0x250;
/** Digits and letters are words, "'" and '-' join them. */
const kinds = Uint8Array.from({ length: LETTERS }, (_, code) => {
  const isWord = /[\da-z]/i.test(String.fromCharCode(code)) || (code >= 0xc0 && code !== 0xd7);
  return isWord ? WORD : code === 0x27 || code === 0x2d ? JOINT : 0;
});
