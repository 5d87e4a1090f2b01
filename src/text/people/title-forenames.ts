import { wordSet } from '../words/word-set.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** Forenames that are offices as well. */
const EITHER = wordSet('dean duke earl');

/**
 * The places of names, with 'Dean Reed' as Reed with a title where the article has a dean and calls that Reed by another
 * forename.
 */
export function withTitles(tokens: readonly Token[], hits: readonly NameHit[]): readonly NameHit[] {
  if (!hits.some(({ words }) => words.length === 2 && EITHER.has(words[0] ?? ''))) return hits;
  const offices = new Set(
    tokens.filter(({ shape, key }) => shape === 'lower' && EITHER.has(key)).map(({ key }) => key),
  );
  if (offices.size === 0) return hits;
  const forenames = new Map<string, Set<string>>();
  for (const { words } of hits) {
    const [first = '', ...more] = words;
    const last = more.at(-1);
    if (last === undefined) continue;
    const own = forenames.get(last);
    if (own) own.add(first);
    else forenames.set(last, new Set([first]));
  }
  const isOtherwiseCalled = (last: string, first: string): boolean =>
    [...(forenames.get(last) ?? [])].some((other) => other !== first);
  return hits.map((hit) => {
    const [first = '', last = '', ...more] = hit.words;
    if (more.length > 0 || !offices.has(first) || !isOtherwiseCalled(last, first)) return hit;
    const nameFrom = hit.nameFrom + 1;
    return { ...hit, from: hit.nameFrom, nameFrom, words: [last], titles: [...hit.titles, first] };
  });
}
