import { wordSet } from './word-set.ts';

/** Finite verbs by which somebody states a number. */
export const CLAIM_VERBS = wordSet(`
acknowledged acknowledges admits admitted alleged alleges announced announces asserted asserts believes believed calculated claimed conceded confirmed disclosed estimate estimated
expect expects forecast insisted insists predict predicted predicts projected reckons reported revealed said say says stated suggested
suggests testified warned warns wrote
`);

/** Such verbs that are nouns in the plural as well: 'reports of 40 dead'. */
export const NOUNS_TOO = wordSet('claims estimates forecasts projects reports');
