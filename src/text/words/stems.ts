import { functionWords, sayingVerbs } from './narration.ts';

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

/** What a word is counted by. Words are kept over texts, and so are their stems. */
export interface Stem {
  /** Empty for words of grammar and of saying. */
  readonly letters: string;
  /** For the reader of a text: which reading met it last, and the number of its stem there. */
  reading: number;
  number: number;
}

export const stemFor = (letters: string): Stem => ({ letters, reading: 0, number: 0 });
