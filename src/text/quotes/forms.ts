import type { Stretch } from './stretches.ts';

/** What a quotation looks like. */
export interface QuoteForm {
  /** Whether it starts like a sentence, and how it ends: `U.`, `l,`, `l`. */
  readonly edges: string;
  /** Its first twelve words. */
  readonly words: readonly string[];
  /**
   * `T` for words that are capitalised like a title and `C` for one such word, `U` for a sentence's capital, `M` where most
   * words have one, `l` for a small first letter, `0` for no letter.
   */
  readonly shape: string;
}

export function formOf(text: string, stretch: Stretch): QuoteForm {
  const words = firstWords(text.slice(stretch.start, stretch.end));
  return { edges: edgesOf(text, stretch), words, shape: shapeOf(words) };
}

function edgesOf(text: string, stretch: Stretch): string {
  const first = text.charAt(stretch.start);
  const last = text.slice(stretch.end - 2, stretch.end);
  const start = first !== first.toLowerCase() ? 'U' : 'l';
  if (/[.!?]/.test(last)) return start === 'U' ? 'U.' : 'l.';
  if (/[,—–-]/.test(last)) return start === 'U' ? 'U,' : 'l,';
  return start;
}

const MOST_WORDS = 12;

const firstWords = (inside: string): readonly string[] => inside.split(/\s+/, MOST_WORDS);

const SMALL_WORDS = new Set('a an the of in on at to for and or with by from vs de la'.split(' '));
const LONGEST_SMALL_WORD = 4;

function shapeOf(words: readonly string[]): string {
  let small = 0;
  let capital = 0;
  for (const word of words) {
    const at = letterIn(word);
    if (at === word.length) continue;
    if (word.length - at <= LONGEST_SMALL_WORD && SMALL_WORDS.has(word.slice(at))) continue;
    if (isCapital(word, at)) capital += 1;
    else small += 1;
  }
  if (capital === 0 && small === 0) return '0';
  if (small === 0) return capital > 1 ? 'T' : 'C';
  const first = words[0] ?? '';
  if (!isCapital(first, letterIn(first))) return 'l';
  return capital > small ? 'M' : 'U';
}

/** Index of the first letter A to Z in a word; its length when there is none. */
function letterIn(word: string): number {
  let at = 0;
  for (; at < word.length; at += 1) {
    const code = word.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) break;
  }
  return at;
}

const isCapital = (word: string, at: number): boolean => {
  const code = word.charCodeAt(at);
  return code >= 65 && code <= 90;
};
