import { SCALES } from '../words/numbers.ts';
import { UNITS } from '../words/units.ts';
import { cardinalAt } from './cardinals.ts';
import { isMove } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { exact } from './scales.ts';
import { isHyphen, type Token } from './tokens.ts';

const AFTER_SHARE =
  /^(?:of|the|its|their|his|her|our|all|more|less|fewer|higher|lower|that|were|are|have|say)$/;

export function shareAt(
  tokens: readonly Token[],
  at: number,
  share: { readonly value: number; readonly to: number },
): Numeral | undefined {
  const scale =
    tokens[share.to]?.low === 'of' && tokens[share.to + 1]?.low === 'a'
      ? SCALES.get(tokens[share.to + 2]?.low ?? '')
      : SCALES.get(tokens[share.to]?.low ?? '');
  if (scale !== undefined) {
    const to = share.to + (tokens[share.to]?.low === 'of' ? 3 : 1);
    return { from: at, to, value: exact(share.value, scale), form: 'words', scale };
  }
  // 'three-quarters **of an** inch'
  if (
    tokens[share.to]?.low === 'of' &&
    /^an?$/.test(tokens[share.to + 1]?.low ?? '') &&
    UNITS.has(tokens[share.to + 2]?.low ?? '')
  )
    return { from: at, to: share.to + 2, value: share.value, form: 'words', scale: 1 };
  const next = tokens[share.to]?.low ?? '';
  const hyphened = isHyphen(tokens, at + 1);
  const spelledTwo =
    (tokens[share.to - 1]?.low ?? '').endsWith('s') && tokens[share.to - 1]?.low !== 'quarters';
  if (
    !hyphened &&
    !spelledTwo &&
    !AFTER_SHARE.test(next) &&
    !isMove(tokens, at, share.to) &&
    !isOfWhich(tokens, at)
  )
    return cardinalAt(tokens, at);
  return { from: at, to: share.to, value: share.value, form: 'share', scale: 1 };
}

/** Before 'half', these make it a part of a match or a year. */
const HALF_OF_SOMETHING =
  /^(?:first|second|other|latter|last|next|back|top|bottom|this|that|[-‑–])$/;

/** 'of whom **a third** live', 'of which more than **half** goes' */
function isOfWhich(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - 5; back -= 1)
    if (/^(?:which|whom)$/.test(tokens[back]?.low ?? '')) return tokens[back - 1]?.low === 'of';
  return false;
}

/** 'half a million', 'half an hour', 'half of them', 'half the staff'. */
export function halfAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = tokens[at]?.low === 'half' ? 0.5 : 0.25;
  const gap = isHyphen(tokens, at + 1);
  const next = tokens[at + (gap ? 2 : 1)]?.low ?? '';
  const direct = SCALES.get(next);
  if (direct !== undefined)
    return {
      from: at,
      to: at + (gap ? 3 : 2),
      value: value * direct,
      form: 'words',
      scale: direct,
    };
  // 'a quarter-point cut'
  if (gap && next === 'point') return { from: at, to: at + 1, value, form: 'words', scale: 1 };
  if (value !== 0.5 || HALF_OF_SOMETHING.test(tokens[at - 1]?.low ?? '')) return undefined;
  if (next === 'a' || next === 'an') {
    const skip = gap && isHyphen(tokens, at + 3) ? at + 4 : at + 2;
    const scale = SCALES.get(tokens[skip]?.low ?? '');
    if (scale !== undefined)
      return { from: at, to: skip + 1, value: value * scale, form: 'words', scale };
    return { from: at, to: skip, value, form: 'words', scale: 1 };
  }
  if (gap || !(AFTER_SHARE.test(next) || isMove(tokens, at, at + 1) || isOfWhich(tokens, at)))
    return undefined;
  return { from: at, to: at + 1, value, form: 'share', scale: 1 };
}
