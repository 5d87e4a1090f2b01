import type { Amount } from './amounts.ts';
import { isCapital, lowAt, type Token } from './tokens.ts';

/** Settles what '**m**' behind hours and '**in**' behind feet mean: '2h 15m', '5 ft 10 in tall'. */
export const settleCompounds = (
  tokens: readonly Token[],
  amounts: readonly Amount[],
): readonly Amount[] =>
  amounts.map((amount, at) => {
    const before = amounts[at - 1];
    if (before?.unitTo !== amount.from) return amount;
    if (before.unit === 'hour' && amount.unit === 'metre' && Number(amount.value) < 60)
      return { ...amount, unit: 'minute', kind: 'time' };
    const isInch =
      before.unit === 'foot' &&
      amount.kind === 'count' &&
      amount.unitTo === amount.to &&
      Number(amount.value) < 12 &&
      lowAt(tokens, amount.to) === 'in' &&
      !isCapital(tokens[amount.to + 1]);
    return isInch ? { ...amount, unit: 'inch', kind: 'measure', unitTo: amount.to + 1 } : amount;
  });
