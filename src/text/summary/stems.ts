import type { Span } from '../span.ts';
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

/** A word as written. News uses the same ones again and again: what is known of them is kept. */
interface KeptWord {
  readonly written: string;
  /** Empty for words of grammar and of saying. */
  readonly stem: string;
  /** For the reader of a text: which reading met it last, and the number of its stem there. */
  reading: number;
  number: number;
}

const keep = (written: string): KeptWord => ({
  written,
  stem: stemOf(written.toLowerCase()),
  reading: 0,
  number: 0,
});

/** A power of two; a new word takes the place of an old one. */
const PLACES = 16384;
/** Words longer than this are rare, and a longer slice would keep its whole text in memory. */
const LONGEST = 12;
const kept: KeptWord[] = new Array<KeptWord>(PLACES).fill(keep(''));

/**
 * Tells each word of a span that has a stem, with what an apostrophe or a hyphen joins. By codes and by a hash made on
 * the way, so that no string is made of a known word.
 * @returns how many words there are, those of grammar included
 */
export function eachWord(
  text: string,
  { start, end }: Span,
  tell: (word: KeptWord) => void,
): number {
  let count = 0;
  let from = -1;
  let hash = 0;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    const kind = code < LETTERS ? kinds[code] : 0;
    if (kind === WORD) {
      if (from < 0) {
        from = at;
        hash = 0;
      }
    } else if (from < 0) continue;
    else if (
      !(
        (kind === JOINT || code === APOSTROPHE) &&
        at + 1 < end &&
        kinds[text.charCodeAt(at + 1)] === WORD
      )
    ) {
      const word = wordAt(text, from, at, hash);
      if (word.stem !== '') tell(word);
      count += 1;
      from = -1;
      continue;
    }
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return count;
}

function wordAt(text: string, start: number, end: number, hash: number): KeptWord {
  const length = end - start;
  if (length > LONGEST) return keep(text.slice(start, end));
  const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  const known = kept[place];
  if (known && known.written.length === length && text.startsWith(known.written, start))
    return known;
  const word = keep(text.slice(start, end));
  kept[place] = word;
  return word;
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
