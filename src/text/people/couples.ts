import { isFirstName } from './name-words.ts';
import { type NameHit, reworded } from './names.ts';
import type { Token } from './tokens.ts';

/**
 * The whole name of whoever shares the surname behind: '**Ana** and Max Reed'. Null for any other single word, and where the
 * article has somebody else by the forename.
 * @param next the name behind it in the article
 * @param forenames of those whom the article names in full
 */
export function sharingSurname(
  tokens: readonly Token[],
  hit: NameHit,
  next: NameHit | undefined,
  forenames: ReadonlySet<string>,
): NameHit | null {
  const [forename = ''] = hit.words;
  if (hit.words.length > 1 || hit.titles.length > 0 || !isFirstName(forename)) return null;
  if (next?.from !== hit.to + 1 || tokens[hit.to]?.key !== 'and' || next.words.length !== 2)
    return null;
  const [second = '', surname = ''] = next.words;
  if (!isFirstName(second) || isFirstName(surname) || forenames.has(forename)) return null;
  const { from, to, nameFrom } = hit;
  return reworded(hit, { from, to, words: [forename, surname], nameFrom });
}
