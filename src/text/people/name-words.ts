import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import { femaleTitles, maleTitles, plainTitles } from '../words/titles.ts';

/** One set: most words are in none of the three. */
const forenames = new Set([...maleFirstNames, ...femaleFirstNames, ...eitherFirstNames]);
const isForename = (key: string): boolean => forenames.has(key);

/** True for a common forename, and for two joined by a hyphen. */
export const isFirstName = (key: string): boolean => {
  if (isForename(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 0 && isForename(key.slice(0, hyphen));
};

const anyTitles = new Set([...maleTitles, ...femaleTitles, ...plainTitles]);
export const isAnyTitle = (key: string): boolean => anyTitles.has(key);
