import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import { EMPTY_WORDS, folded, wordsOf } from './words.ts';

const foldedWords = remembered(
  ({ article }: Read): ReadonlySet<string> => new Set(wordsOf(article.text).map(folded)),
  ({ analysis }) => analysis,
);

/**
 * True for a word that an article has as it stands, or as one or many of the same: what names somebody is no other word
 * that only begins so, as 'Tolley' is no toll.
 */
export function isSpeltHere(word: string, read: Read): boolean {
  const plain = folded(word);
  if (EMPTY_WORDS.has(plain)) return true;
  const here = foldedWords(read);
  const forms = [
    plain,
    `${plain}s`,
    `${plain}es`,
    plain.replace(/e?s$/, ''),
    plain.replace(/s$/, ''),
  ];
  return (
    forms.some((form) => here.has(form)) ||
    here.has(plain.replace(/man$/, 'men')) ||
    here.has(plain.replace(/y$/, 'ies'))
  );
}
