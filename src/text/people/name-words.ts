import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import {
  capitalPostNominals,
  femaleTitles,
  maleTitles,
  plainTitles,
  postNominals,
} from '../words/titles.ts';
import type { Token } from './tokens.ts';

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
export const isRole = (token: Token | undefined): boolean =>
  token?.noun?.kind === 'person' && !token.noun.plural;

/** 'R-Ohio': the party and the seat of an American lawmaker. */
const PARTY = /^[rdi]-\p{L}/u;

/** 'KC', 'MP', 'R-Ohio' behind a name. */
export const isPostNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (postNominals.has(token.key) ||
    (token.shape !== 'lower' && PARTY.test(token.key)) ||
    (token.shape === 'caps' && capitalPostNominals.has(token.key)));
