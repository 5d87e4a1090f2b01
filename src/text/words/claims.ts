import { wordSet } from './word-set.ts';

/** Finite verbs by which somebody states a number. */
export const CLAIM_VERBS = wordSet(`
acknowledged admitted announced argued believes believed calculated claimed claims conceded confirmed declared disclosed estimate estimated estimates
expects forecast forecasts insisted predicted predicts projected projects reckons reported reports revealed said say says stated suggested
suggests testified told warned warns wrote
`);
