import {
  NUMBER_STARTS,
  ROUND_PLURALS,
  SCALES,
  SHORT_SCALES,
  SMALL,
  TENS,
  VULGAR_FRACTIONS,
} from '../words/numbers.ts';
import { parseDigits, spacedGroups } from './digits.ts';
import {
  andAHalf,
  isMove,
  mixedFraction,
  powerAt,
  slashFraction,
  spelledShare,
} from './fractions.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A number as written, without what it counts: tokens `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [number, number];
  /** How it is written; `plural` is 'dozens', 'tens of thousands'; `share` is 'half', 'two-thirds'. */
  readonly form: 'digits' | 'words' | 'plural' | 'share';
  /** What its scale words multiply by ('5 million': 1e6); 1 without any. */
  readonly scale: number;
  /** `m`, `b` or `t` behind the digits: millions, or metres, bits and tonnes. The unit decides. */
  readonly letter?: string;
}

/** The number that starts at a token, or undefined. Takes the longest reading; looks at a bounded stretch. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'digits') return digitsAt(tokens, at, token.raw);
  if (token.kind === 'word') return NUMBER_STARTS.has(token.low) ? wordsAt(tokens, at) : undefined;
  const share = VULGAR_FRACTIONS.get(token.raw);
  if (share === undefined) return undefined;
  return { from: at, to: at + 1, value: share, form: 'digits', scale: 1 };
}

function digitsAt(tokens: readonly Token[], at: number, raw: string): Numeral | undefined {
  let value = parseDigits(raw);
  if (value === undefined) return undefined;
  let to = at + 1;
  const groups = spacedGroups(tokens, at);
  if (groups) ({ value, to } = groups);
  const next = tokens[to];
  const vulgar = next && VULGAR_FRACTIONS.get(next.raw);
  if (vulgar !== undefined) {
    value += vulgar;
    to += 1;
  } else {
    const slash = groups ? undefined : slashFraction(tokens, at);
    const mixed = slash || groups ? undefined : mixedFraction(tokens, at);
    if (slash) return { from: at, to: at + 3, value: slash, form: 'digits', scale: 1 };
    if (mixed) {
      value += mixed.value;
      to = mixed.to;
    }
  }
  const power = powerAt(tokens, to);
  if (power)
    return {
      from: at,
      to: power.to,
      value: exact(value, power.value),
      form: 'digits',
      scale: power.value,
    };
  const letters = tokens[to];
  if (letters?.kind === 'word' && letters.glued) {
    const scale = SHORT_SCALES.get(letters.low) ?? SCALES.get(letters.low);
    if (scale === undefined) return { from: at, to, value, form: 'digits', scale: 1 };
    if (letters.raw.length === 1 && letters.low !== 'k')
      return { from: at, to, value, form: 'digits', scale, letter: letters.raw };
    return { from: at, to: to + 1, value: exact(value, scale), form: 'digits', scale };
  }
  const half = andAHalf(tokens, to);
  if (half) {
    value += half.value;
    to = half.to;
  }
  const scaled = scaleUp(tokens, to, value);
  return { from: at, to: scaled.to, value: scaled.value, form: 'digits', scale: scaled.scale };
}

/** Multiplies without the dust of binary fractions: 1.1 million is 1100000. */
const exact = (value: number, scale: number): number => Number((value * scale).toPrecision(14));

/** Multiplies by the scale words that follow: 'hundred thousand', '-million', 'bn'. */
function scaleUp(tokens: readonly Token[], at: number, start: number) {
  let to = at;
  let value = start;
  let scale = 1;
  for (let turn = 0; turn < 3; turn += 1) {
    const word = isHyphen(tokens, to) ? to + 1 : to;
    const low = tokens[word]?.low ?? '';
    const by = SCALES.get(low) ?? (tokens[word]?.glued ? undefined : spacedShort(tokens, word));
    if (by === undefined) break;
    value = exact(value, by);
    scale *= by;
    to = word + 1;
  }
  return { to, value, scale };
}

/** 'bn' and its like with a space before; single letters only mean a scale right behind the digits. */
function spacedShort(tokens: readonly Token[], at: number): number | undefined {
  const low = tokens[at]?.low ?? '';
  return /^(?:mn|mln|bn|bln|tn|trn)$/.test(low) ? SHORT_SCALES.get(low) : undefined;
}

function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const low = tokens[at]?.low ?? '';
  if (low === 'half' || low === 'quarter') return halfAt(tokens, at);
  const round = ROUND_PLURALS.get(low);
  if (round) return pluralAt(tokens, at, round);
  const share = spelledShare(tokens, at);
  if (share && !isHyphen(tokens, share.to) && !isHyphen(tokens, at - 1))
    return shareAt(tokens, at, share);
  return cardinalAt(tokens, at);
}

const AFTER_SHARE =
  /^(?:of|the|its|their|his|her|our|all|more|less|fewer|higher|lower|that|were|are|have|say)$/;

function shareAt(
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
  const next = tokens[share.to]?.low ?? '';
  const hyphened = isHyphen(tokens, at + 1);
  const spelledTwo =
    (tokens[share.to - 1]?.low ?? '').endsWith('s') && tokens[share.to - 1]?.low !== 'quarters';
  if (!hyphened && !spelledTwo && !AFTER_SHARE.test(next) && !isMove(tokens, at, share.to))
    return cardinalAt(tokens, at);
  return { from: at, to: share.to, value: share.value, form: 'share', scale: 1 };
}

/** Before 'half', these make it a part of a match or a year. */
const HALF_OF_SOMETHING =
  /^(?:first|second|other|latter|last|next|back|top|bottom|this|that|[-‑–])$/;

/** 'half a million', 'half an hour', 'half of them', 'half the staff'. */
function halfAt(tokens: readonly Token[], at: number): Numeral | undefined {
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
  if (value !== 0.5 || HALF_OF_SOMETHING.test(tokens[at - 1]?.low ?? '')) return undefined;
  if (next === 'a' || next === 'an') {
    const skip = gap && isHyphen(tokens, at + 3) ? at + 4 : at + 2;
    const scale = SCALES.get(tokens[skip]?.low ?? '');
    if (scale !== undefined)
      return { from: at, to: skip + 1, value: value * scale, form: 'words', scale };
    return { from: at, to: skip, value, form: 'words', scale: 1 };
  }
  if (gap || !(AFTER_SHARE.test(next) || isMove(tokens, at, at + 1))) return undefined;
  return { from: at, to: at + 1, value, form: 'share', scale: 1 };
}

/** 'dozens', 'tens of thousands', 'hundreds of millions'. */
function pluralAt(
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

function cardinalAt(tokens: readonly Token[], start: number): Numeral | undefined {
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
