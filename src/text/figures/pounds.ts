import type { Token } from './tokens.ts';

/** Words of a sentence in which pounds weigh. */
const WEIGHT =
  /^(?:weigh\w*|tons?|tonnes?|kilos?|kilograms?|kg|cargo|crops?|harvest\w*|catch\w*|beef|pork|meat|poultry|chicken|turkey|fish|coal|trash|waste|debris|fruit|grain|produce|steel|copper|thrust|force|payload|recall\w*|shipped)$/;
/** Nothing that news tells the weight of so is as heavy. */
const MILLION = 1e6;

/**
 * True for 'pounds' behind a number that are money and no weight: '34 million pounds', with nothing in the sentence that
 * weighs, and no 'of' that tells what is weighed.
 * @param at the token of the unit
 */
export function areSterling(
  tokens: readonly Token[],
  at: number,
  value: number | readonly [number, number],
): boolean {
  const least = typeof value === 'number' ? value : value[0];
  return (
    tokens[at]?.low === 'pounds' &&
    Math.abs(least) >= MILLION &&
    tokens[at + 1]?.low !== 'of' &&
    !tokens.some(({ low }) => WEIGHT.test(low))
  );
}
