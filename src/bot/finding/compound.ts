import { PARTICLE } from './phrasal.ts';
import { slipsFor } from './spelling.ts';
import { stem } from './words.ts';

/** Shorter words, put together, make another word too often. */
const SHORTEST = 8;

/**
 * The article's one word for two of the reader's: 'cyberattacks' for 'cyber attacks'. Two words that the article has as
 * they are stay two.
 */
export function compoundOf(
  first: string,
  second: string,
  stems: ReadonlySet<string>,
  vocabulary: readonly string[],
): string | undefined {
  if (stems.has(stem(first)) && stems.has(stem(second))) return undefined;
  // 'who takes over' asks for no takeover.
  if (PARTICLE.test(second) && /(?:s|ed|ing)$/.test(first)) return undefined;
  const joined = `${first}${second}`.toLowerCase();
  if (joined.length < SHORTEST || Math.min(first.length, second.length) < 2) return undefined;
  if (vocabulary.includes(joined)) return joined;
  // 'Eikeland go' is no slip for 'Eikeland', and 'organ cost' none for 'organist' where there are organs.
  const parts = [stem(first), stem(second)];
  return parts.some((one) => stems.has(one))
    ? undefined
    : slipsFor(joined, vocabulary).find((word) => !parts.includes(stem(word)));
}
