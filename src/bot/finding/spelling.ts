import { editDistance } from './edit-distance.ts';
import { irregular } from './irregular.ts';

/** No word longer than this is compared letter by letter. */
const LONGEST = 40;

/**
 * True when one word may be a slip for the other: the same first letter (or the first two swapped), one letter wrong
 * in words of four to seven, two in longer ones. Shorter words must be equal: 'Lee' is not 'Leo'.
 */
export function slip(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  // 'heard' is no slip for 'head'.
  if (irregular.has(typed)) return false;
  const length = Math.min(typed.length, meant.length);
  if (length < 4 || typed.length > LONGEST || meant.length > LONGEST) return false;
  const swapped = typed[0] === meant[1] && typed[1] === meant[0];
  if (typed[0] !== meant[0] && !swapped) return false;
  const most = length < 8 ? 1 : 2;
  return editDistance(typed, meant, most) <= most;
}

/** The words that one may be a slip for, nearest first; of equals those that end like it, as endings are rarely missed. */
export function slipsFor(typed: string, words: readonly string[]): readonly string[] {
  const cost = (word: string): number =>
    2 * editDistance(typed, word, LONGEST) + (typed.at(-1) === word.at(-1) ? 0 : 1);
  return words.filter((word) => slip(typed, word)).sort((a, b) => cost(a) - cost(b));
}
