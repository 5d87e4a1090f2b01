import { ROUND_PLURALS, SCALES, SMALL, TENS } from '../words/numbers.ts';
import { andAHalf } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { scaleUp } from './scales.ts';
import { isHyphen, type Token } from './tokens.ts';

/** 'dozens', 'tens of thousands', 'hundreds of millions'. */
export function pluralAt(
  tokens: readonly Token[],
  at: number,
  [low, high]: readonly [number, number],
): Numeral | undefined {
  const by =
    tokens[at + 1]?.low === 'of' ? ROUND_PLURALS.get(tokens[at + 2]?.low ?? '')?.[0] : undefined;
  if (by !== undefined && by > low)
    return { from: at, to: at + 3, value: [low * by, high * by], form: 'plural', scale: by };
  if (low === 10) return undefined;
  return { from: at, to: at + 1, value: low === 12 ? 12 : [low, high], form: 'plural', scale: low };
}

export function cardinalAt(tokens: readonly Token[], start: number): Numeral | undefined {
  let at = start;
  let total = 0;
  let current = 0;
  let scale = 1;
  let seen = false;
  let last = Number.POSITIVE_INFINITY;
  const first = tokens[at]?.low ?? '';
  if (first === 'a' || first === 'an') {
    if (!SCALES.has(tokens[at + 1]?.low ?? '')) return undefined;
    at += 1;
    current = 1;
  }
  for (let turn = 0; turn < 16; turn += 1) {
    let word = at;
    if (seen && isHyphen(tokens, at)) word = at + 1;
    else if (seen && tokens[at]?.low === 'and' && current % 100 === 0) word = at + 1;
    const low = tokens[word]?.low ?? '';
    const small = SMALL.get(low);
    const tens = TENS.get(low);
    const by = SCALES.get(low);
    if (small !== undefined) {
      const joins =
        current % 100 === 0
          ? !seen || current > 0 || total > 0
          : current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
      if (!joins || (word > at && tokens[at]?.low === 'and' && scale < 100)) break;
      current += small;
    } else if (tens !== undefined) {
      if (current % 100 !== 0 || (seen && current === 0 && total === 0)) break;
      current += tens;
    } else if (by !== undefined && word !== at && tokens[at]?.low === 'and') {
      break;
    } else if (by !== undefined && by <= 100) {
      if (!seen && current === 0) return undefined;
      current *= by;
      scale *= by;
    } else if (by !== undefined) {
      if ((!seen && current === 0) || by >= last) break;
      total += current * by;
      current = 0;
      scale = Math.max(scale, by);
      last = by;
    } else break;
    seen = true;
    at = word + 1;
  }
  if (!seen) return undefined;
  const half = andAHalf(tokens, at);
  const whole = total + current + (half?.value ?? 0);
  const scaled = scaleUp(tokens, half?.to ?? at, whole);
  return {
    from: start,
    to: scaled.to,
    value: scaled.value,
    form: 'words',
    scale: Math.max(scale, scaled.scale),
  };
}
