import { wordSet } from './word-set.ts';

/** Finite verbs by which somebody states a number. */
export const CLAIM_VERBS = wordSet(`
acknowledged acknowledges added adds admits admitted alleged alleges announced announces argued argues asserted asserts believes believed calculated claimed claims conceded confirmed declared disclosed estimate estimated estimates
expects forecast forecasts insisted insists maintained maintains noted notes predicted predicts projected projects reckons reported reports revealed said say says stated suggested
suggests tells testified warned warns wrote
`);
