/** The classes of each word as bits, from the lists of each class: most words are in no list, and one look tells. */
export function classesByWord(
  lists: ReadonlyArray<readonly [words: ReadonlySet<string>, bit: number]>,
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists)
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** True for a token or word that is in one of the classes; false for none. */
export const isA = (word: { readonly classes: number } | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0;
