import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { behindOf, frontOf } from './around-figure.ts';
import { isChange } from './kin.ts';
import { sentenceStems } from './sentence-stems.ts';
import { folded, stem, wordsOf } from './words.ts';

const RECEIVES =
  /\b(?:receives?|received|gets?|got|earn(?:s|ed)?|collect(?:s|ed)?|pocket(?:s|ed)?|(?:take|took|takes) home|w[io]ns?|paid) $/i;
const FOR_WINNING =
  /^ (?:(?:in |of )?(?:prize|bonus|award|purse)\b|for (?:the|her|his|their|a|its) (?:win|victory|record|title|first place|gold)\b|for (?:winning|breaking|setting)\b)/i;
const PRIZE = /\b(?:prize|bonus|award|purse|cheque)s? (?:money )?of $/i;

/** What the form of a figure tells without the word for it: 'up 5.6%' is a rise, '$900 for the win' prize money. */
export function unsaid({ article: { text } }: Read, figure: Figure): string {
  const { kind, phrase } = figure;
  const words = sliceOf(text, phrase);
  if (kind !== 'money')
    return /^up\b(?! to\b)/i.test(words) ? 'rise' : /^down\b/i.test(words) ? 'fall' : '';
  const front = frontOf(text, figure);
  const behind = behindOf(text, figure);
  const isPrize = PRIZE.test(front) || FOR_WINNING.test(behind);
  return isPrize || (RECEIVES.test(front) && /^ (?:as the |for )win/i.test(behind)) ? 'prize' : '';
}

/** In front of a noun these make no other thing of it. */
const PLAIN =
  /^(?:the|an?|its|their|his|her|our|of|in|and|or|that|as|with|while|but|by|on|for|from|to|said|all|these|those|this|both|total|overall|net|gross|annual|yearly|quarterly|monthly|weekly|group|company|global|worldwide|national|average|median|mean|underlying|(?:full|half|mid)-\p{L}+|first-half|second-half|\p{L}+-quarter|more|about|some|new)$/iu;

/** True where what is asked for is only a part of the noun: 'food sales' of 'sales'. */
export function isCompound(stems: readonly string[], words: string): boolean {
  const things = stems.filter((one) => !isChange(one));
  const all = words.trim().split(/\s+/);
  const heads = all.filter((word) => things.includes(stem(word)));
  return (
    heads.length > 0 &&
    all.every((word, at) => {
      const before = all[at - 1] ?? '';
      return (
        !things.includes(stem(word)) ||
        (/^\p{Ll}[\p{L}-]*$/u.test(before) && !PLAIN.test(before) && !stems.includes(stem(before)))
      );
    })
  );
}

/** What lasts is told by the verb: 'my last two days off' lasted nothing. */
const LAST_ONES =
  /(?<!\b(?:to|will|would|could|can|may|might|should|must|not|usually|often) )\blast\b/gi;

/** Words without the 'last' that is no verb. */
export const withoutLastOnes = (words: string): string => words.replace(LAST_ONES, ' ');

/** Shorter beginnings of a word are no word: 'bumble' of 'bumblebees'. */
const SHORTEST = 4;

/** The article's own short words for what it counts: it calls 'bumblebees' bees as well. */
export function shortFor(read: Read, noun: string, stems: readonly string[]): readonly string[] {
  const nouns = wordsOf(noun).map((word) => folded(word).replace(/s$/, ''));
  return stems.filter(
    (one) =>
      nouns.some(
        (word) =>
          word.length >= one.length + SHORTEST &&
          (word.endsWith(one) || word.endsWith(`${one}e`) || word.endsWith(`${one}y`)),
      ) && sentenceStems(read).some((has) => has.has(one)),
  );
}
