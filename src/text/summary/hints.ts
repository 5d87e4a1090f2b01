/** Three letters in a row are told apart by so many places, a power of two. */
const PLACES = 4096;
/** Of each place the number of the reading that last met such letters. */
const metIn = new Int32Array(PLACES);
let readings = 0;

const placeOf = (words: string, at: number): number =>
  (words.charCodeAt(at) * 1009 + words.charCodeAt(at + 1) * 31 + words.charCodeAt(at + 2)) &
  (PLACES - 1);

/** A pattern that finds nothing in words without the hint, and where the hint's first and last three letters are kept. */
interface Search<T> {
  readonly hint: string;
  readonly sought: T;
  readonly first: number;
  readonly last: number;
}

/**
 * Makes a look-up of what may be found in a sentence, by hints: short strings that must stand in it. Searching for each of
 * many hints takes far longer than going once over the words and asking which letters they have.
 */
export function byHint<T>(
  hints: readonly (readonly [hint: string, sought: T])[],
): (words: string, isFound: (sought: T) => boolean) => boolean {
  const searches = hints.map(
    ([hint, sought]): Search<T> => ({
      hint,
      sought,
      first: hint.length < 3 ? -1 : placeOf(hint, 0),
      last: hint.length < 3 ? -1 : placeOf(hint, hint.length - 3),
    }),
  );
  return (words, isFound) => {
    readings = (readings + 1) | 0;
    for (let at = 0; at + 2 < words.length; at += 1) metIn[placeOf(words, at)] = readings;
    for (const { hint, sought, first, last } of searches) {
      const mayStand = first < 0 || (metIn[first] === readings && metIn[last] === readings);
      if (mayStand && words.includes(hint) && isFound(sought)) return true;
    }
    return false;
  };
}
