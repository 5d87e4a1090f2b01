import { MOVE_NOUNS } from '../words/qualifiers.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, lowAt, type Token } from './tokens.ts';

/** What is measured in points of a percentage. */
const IN_POINTS = /^(?:swing|error)$/;

/** Tokens before 'half a point' in which it is told that an interest rate moves. */
const NEAR = 8;

/** 'a swing of 6 points', 'a 6-point swing', 'a quarter-point cut', 'cut rates by half a point': points of a percentage. */
export function pointsAt(tokens: readonly Token[], { from, to, value }: Numeral) {
  const hung = isHyphen(tokens, to) ? to + 1 : to;
  if (!/^points?$/.test(lowAt(tokens, hung))) return undefined;
  const before = lowAt(tokens, from - 1) === 'of' && IN_POINTS.test(lowAt(tokens, from - 2));
  const behind = hung > to && IN_POINTS.test(lowAt(tokens, hung + 1));
  const isPart = typeof value === 'number' && value < 1 && isOfRates(tokens, from, hung + 1);
  return before || behind || isPart
    ? { to: hung + 1, unit: 'percentage point', kind: 'percent' as const, sign: false }
    : undefined;
}

function isOfRates(tokens: readonly Token[], from: number, behind: number): boolean {
  const moved = lowAt(tokens, behind) === 'interest' ? behind + 3 : behind;
  if (MOVE_NOUNS.has(lowAt(tokens, moved)) || lowAt(tokens, moved) === 'move') return true;
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at -= 1)
    if (/^rates?$/.test(lowAt(tokens, at))) return true;
  return false;
}
