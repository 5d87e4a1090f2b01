import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** Ends of common nouns, adverbs and participles, and of few surnames that stand without a forename. */
const COMMON =
  /..(?:ness|ism|lly|bly|sly|tion|sion|ment|ship|ball|ies|oes|ance|ious|ful|less|able|ible|teen|-(?:one|two|three|four|five|six|seven|eight|nine))$/;
const SPEAKS = /^(?:said|says|told|tells|added|adds)$/;

/**
 * Tells words that have their capital letter from the head of a sentence alone: '**Stuff** happens', where the article has
 * 'stuff' elsewhere, or a form that no name has.
 */
export function madeLarge(
  tokens: readonly Token[],
): (word: string, hits: readonly NameHit[]) => boolean {
  let small: ReadonlySet<string> | null = null;
  return (word, hits) => {
    if (isFirstName(word)) return false;
    const isLarge = hits.every(
      ({ from, to, titles }) =>
        titles.length === 0 &&
        tokens[from]?.opens === true &&
        tokens[from]?.shape === 'capital' &&
        !SPEAKS.test(tokens[to]?.key ?? '') &&
        !SPEAKS.test(tokens[from - 1]?.key ?? ''),
    );
    if (!isLarge) return false;
    if (COMMON.test(word)) return true;
    small ??= new Set(tokens.flatMap(({ shape, key }) => (shape === 'lower' ? [key] : [])));
    return small.has(word);
  };
}
