import { EMPTY_WORDS, folded } from './words.ts';

/** So many letters at least: shorter words are found inside too much. */
const SHORTEST = 3;

/** True for a word that a text has with a capital letter only, wherever it stands: a name. */
export function isProperIn(word: string, text: string): boolean {
  const plain = word.replace(/['’]s?$/i, '');
  if (EMPTY_WORDS.has(folded(plain)) || !/^[\p{L}-]+$/u.test(plain) || plain.length < SHORTEST)
    return false;
  const places = text.match(new RegExp(`(?<![\\p{L}])${plain}(?![\\p{L}])`, 'giu')) ?? [];
  return places.length > 0 && places.every((one) => /^\p{Lu}/u.test(one));
}

/** Of such words those that stand inside a sentence as well: what only opens one may be any word. */
export const isNameIn = (word: string, text: string): boolean =>
  isProperIn(word, text) &&
  new RegExp(`[\\p{L}\\p{N},’'] ${word.replace(/['’]s?$/i, '')}(?![\\p{L}])`, 'iu').test(text);
