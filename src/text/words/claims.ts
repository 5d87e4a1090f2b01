import { wordSet } from './word-set.ts';

/** Finite verbs by which somebody states a number. */
export const CLAIM_VERBS = wordSet(`
acknowledged acknowledges admits admitted alleged alleges announced announces asserted asserts believes believed calculated claimed claims conceded confirmed declared disclosed estimate estimated estimates
expects forecast forecasts insisted insists predicted predicts projected projects reckons reported reports revealed said say says stated suggested
suggests testified warned warns wrote
`);
