import { wordSet } from './words/word-set.ts';

/** Words of grammar that no neighbour of English shares; of the words of English news they are a fifth. */
const ENGLISH = wordSet(
  'the and to that for with said says which this from have has are were been they their his her by who not would about after',
);
/** So much of a text tells. */
const SAMPLE = 4000;
/** Fewer words than this tell nothing. */
const FEWEST = 30;
const LEAST_SHARE = 0.06;

/** False for a text that is plainly in another language; true for one that is too short to tell. */
export function readsAsEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > FEWEST && latin * 2 < letters) return false;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return words.length < FEWEST || known >= LEAST_SHARE * words.length;
}
