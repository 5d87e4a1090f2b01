import { DENOMINATORS, SMALL } from '../words/numbers.ts';
import { DIRECTIONS, MOVE_NOUNS } from '../words/qualifiers.ts';
import { isHyphen, type Token } from './tokens.ts';

const PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 100]);

/** '3/4' in three tokens, with a denominator that people use; '9/11' and '24/7' are none. */
export function slashFraction(tokens: readonly Token[], at: number): number | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.raw !== '/' && slash?.raw !== '⁄') return undefined;
  if (!slash.glued || !bottom?.glued || bottom.kind !== 'digits' || tokens[at + 3]?.raw === '/')
    return undefined;
  const [a, b] = [Number(top?.raw), Number(bottom.raw)];
  return PARTS.has(b) && a > 0 && a < b ? a / b : undefined;
}

/** The fraction behind a whole number: '2 1/2', '2-1/2'. */
export function mixedFraction(tokens: readonly Token[], at: number) {
  const start = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (tokens[start]?.kind !== 'digits') return undefined;
  const value = slashFraction(tokens, start);
  return value === undefined ? undefined : { value, to: start + 3 };
}

/** '×10^-4', 'x10−3': the power of ten behind a number. */
export function powerAt(tokens: readonly Token[], at: number) {
  const sign = tokens[at]?.raw;
  if ((sign !== '×' && sign !== 'x') || tokens[at + 1]?.raw !== '10') return undefined;
  const raised = superscriptAt(tokens, at + 2);
  if (raised) return { to: raised.to, value: 10 ** raised.value };
  let to = tokens[at + 2]?.raw === '^' ? at + 3 : at + 2;
  const minus = /^[-−–]$/.test(tokens[to]?.raw ?? '');
  if (minus) to += 1;
  const exponent = tokens[to];
  if (exponent?.kind !== 'digits' || !exponent.glued || exponent.raw.length > 2) return undefined;
  return { to: to + 1, value: 10 ** (minus ? -Number(exponent.raw) : Number(exponent.raw)) };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '⁶', '⁻¹²': a raised number. */
function superscriptAt(tokens: readonly Token[], at: number) {
  const minus = tokens[at]?.raw === '⁻';
  let to = minus ? at + 1 : at;
  let value = 0;
  const first = to;
  while (to < first + 2 && tokens[to]?.glued && isSuperscript(tokens[to]?.raw)) {
    value = value * 10 + SUPERSCRIPTS.indexOf(tokens[to]?.raw ?? '');
    to += 1;
  }
  return to === first ? undefined : { to, value: minus ? -value : value };
}

const isSuperscript = (raw = ''): boolean => raw.length === 1 && SUPERSCRIPTS.includes(raw);

/** Where '± 0.05' or '+/- 0.05' behind a number ends: how sure it is, and no figure of its own. */
export function errorEnd(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]?.raw;
  if (sign !== '±' && sign !== '+') return at;
  const isSpelled = tokens[at + 1]?.raw === '/' && /^[-−]$/.test(tokens[at + 2]?.raw ?? '');
  if (sign === '+' && !isSpelled) return at;
  const number = sign === '±' ? at + 1 : at + 3;
  return tokens[number]?.kind === 'digits' ? number + 1 : at;
}

/** 'and a half', 'and three quarters' behind a whole number. */
export function andAHalf(tokens: readonly Token[], at: number) {
  const and = isHyphen(tokens, at) ? at + 1 : at;
  if (tokens[and]?.low !== 'and') return undefined;
  const share = spelledShare(tokens, isHyphen(tokens, and + 1) ? and + 2 : and + 1);
  return share && share.value < 1 ? share : undefined;
}

/** 'a third', 'two-thirds', 'one half': tokens to the end of the denominator. */
export function spelledShare(tokens: readonly Token[], at: number) {
  const first = tokens[at]?.low ?? '';
  const top = first === 'a' || first === 'an' ? 1 : SMALL.get(first);
  if (!top) return undefined;
  const word = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const low = tokens[word]?.low ?? '';
  const single = low === 'halves' ? 'half' : top > 1 && low.endsWith('s') ? low.slice(0, -1) : low;
  if (top > 1 && single === low) return undefined;
  const bottom = DENOMINATORS.get(single);
  return bottom === undefined ? undefined : { value: top / bottom, to: word + 1 };
}

/** True for a share by which something moved: 'fell by more than half since May', 'is down a third from its peak', 'rose a quarter.' */
export function isMove(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next && next.kind !== 'mark' && !BEHIND_MOVE.test(next.low)) return false;
  if (next?.raw === '-') return false;
  let at = from - 1;
  while (at > from - 5 && HEDGE.test(tokens[at]?.low ?? '')) at -= 1;
  const low = tokens[at]?.low ?? '';
  // 'a fall **of** almost a quarter'
  return (
    low === 'by' || DIRECTIONS.has(low) || (low === 'of' && isMoveNoun(tokens[at - 1]?.low ?? ''))
  );
}

const isMoveNoun = (low: string): boolean =>
  MOVE_NOUNS.has(low) || MOVE_NOUNS.has(low.replace(/s$/, ''));

const BEHIND_MOVE =
  /^(?:since|from|in|on|to|over|after|this|last|during|between|compared|and|but|when|while|as|within|year|overnight|again|already|because|at|for|by|under|so|before|against)$/;
const HEDGE =
  /^(?:more|less|than|nearly|almost|about|around|roughly|over|under|some|at|least|well|just|up|to|a|an|further|as|much)$/;
