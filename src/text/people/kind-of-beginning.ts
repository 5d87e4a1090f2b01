import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { wordSet } from '../words/word-set.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import type { Token } from './tokens.ts';

/** Countries and unions by their letters, which begin the names of what is theirs: 'US Coastal Survey', 'UC Tolva'. */
const NATIONAL = /^(?:us|usa|uk|uc|un|eu|gb|nz|uae)$/;

/** What is called by a name of its own: 'Hurricane Nora', 'Mount Orr', 'Fort Reed', 'Flight 12'. */
const STORM = wordSet('hurricane typhoon cyclone storm');
const NUMBERED = wordSet('flight operation planet comet asteroid interstate');
const GROUND = wordSet('mount mt cape fort camp lake isle loch glen lough');

/** What the first word of a name of more than one says of its kind, or null. */
export function kindOfBeginning(
  words: readonly string[],
  tokens: readonly Token[],
  { nameFrom, to }: NameHit,
): 'organisation' | 'other' | 'place' | null {
  const [first = '', second = ''] = words;
  if (
    tokens[nameFrom]?.shape === 'caps' &&
    NATIONAL.test(first) &&
    !words.slice(1).some(isFirstName)
  )
    return words.length > 2 || places.has(second) || organisationHeads.has(second)
      ? 'organisation'
      : 'other';
  if (first === 'major' && second === 'league') return 'organisation';
  if (isFirstName(first)) return null;
  // 'Storm Huntley said'
  if (first === 'storm' && !isFirstName(second) && isPlainlySomebody(tokens, to)) return null;
  if (STORM.has(first) || NUMBERED.has(first)) return 'other';
  return GROUND.has(first) ? 'place' : null;
}

/** True for the words of 'Hurricane Nora', which 'Nora' alone means later. */
export const isNamedThing = ([first = '', second]: readonly string[]): boolean =>
  second !== undefined && STORM.has(first);

/** Titles of contests: 'Miss **World**', 'Miss Teen **Utah**'. */
const CONTESTS = /^(?:world|universe|earth|teen|usa|america|olympia|international)$/;

const PAGEANTS = wordSet('miss mr mrs');

/** True for who holds a title, or the contest for it, by a name that is a place's. */
export const isPageant = (title: string, words: readonly string[]): boolean =>
  PAGEANTS.has(title) &&
  (title === 'miss' || words.some((word) => CONTESTS.test(word))) &&
  words.every((word) => CONTESTS.test(word) || places.has(word));
