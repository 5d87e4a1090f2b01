import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** Forenames that are offices as well. */
const EITHER = /^(?:dean|duke|earl)$/;

/**
 * The places of names, with 'Dean Reed' as Reed with a title where the article has a dean and calls that Reed by another
 * forename.
 */
export function withTitles(tokens: readonly Token[], hits: readonly NameHit[]): readonly NameHit[] {
  if (!hits.some(({ words }) => words.length === 2 && EITHER.test(words[0] ?? ''))) return hits;
  const offices = new Set(
    tokens.filter(({ shape, key }) => shape === 'lower' && EITHER.test(key)).map(({ key }) => key),
  );
  return hits.map((hit) => {
    const [first = '', last = '', ...more] = hit.words;
    const isOffice = more.length === 0 && EITHER.test(first) && offices.has(first);
    const isKnown = hits.some(
      ({ words }) => words.length > 1 && words.at(-1) === last && words[0] !== first,
    );
    if (!isOffice || !isKnown) return hit;
    const nameFrom = hit.nameFrom + 1;
    return { ...hit, from: hit.nameFrom, nameFrom, words: [last], titles: [...hit.titles, first] };
  });
}
