import type { Amount } from './amounts.ts';
import { isHyphen, lowAt, type Token } from './tokens.ts';

/** 'a two-paced pitch', 'a one-sided game': how something is, which counts nothing. */
export const isShape = (tokens: readonly Token[], amount: Amount): boolean => {
  const { kind, tied, from, to } = amount;
  if (kind !== 'count') return false;
  // 'one-to-one care', 'a two-for-one offer'
  if (isHyphen(tokens, from - 1) && isHyphen(tokens, from - 3) && isEach(tokens, from - 2))
    return true;
  // 'a father-of-four', 'a best-of-five series'
  if (isHyphen(tokens, from - 1) && isHyphen(tokens, from - 3) && lowAt(tokens, from - 2) === 'of')
    return true;
  if (!tied) return false;
  const next = lowAt(tokens, to + 1);
  // 'five-a-side', 'their five-a-day'
  if (next === 'a' && isHyphen(tokens, to + 2) && isGame(tokens, amount)) return true;
  const isPar = /^(?:under|over)$/.test(next) && lowAt(tokens, to + 3) === 'par';
  return SHAPED.test(next) || isEach(tokens, to + 1) || isPar;
};

const isGame = (tokens: readonly Token[], { numeral, to }: Amount): boolean =>
  numeral.form === 'words' || lowAt(tokens, to + 3) === 'side';

/** '-to-one', '-on-one', '-for-one', '-by-four' */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|on|for|by)$/.test(lowAt(tokens, at)) &&
  isHyphen(tokens, at + 1) &&
  /^(?:one|four)$/.test(lowAt(tokens, at + 2));
const SHAPED =
  /^(?:sided|figure|paced|faced|handed|handedly|eyed|edged|headed|legged|footed|wheeled|pronged|tiered|dimensional|tracked|toned)$/;
