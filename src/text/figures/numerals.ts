import {
  NUMBER_STARTS,
  ROUND_PLURALS,
  SCALES,
  SHORT_SCALES,
  VULGAR_FRACTIONS,
} from '../words/numbers.ts';
import { cardinalAt, pluralAt } from './cardinals.ts';
import { parseDigits, spacedGroups } from './digits.ts';
import {
  andAHalf,
  errorEnd,
  mixedFraction,
  powerAt,
  slashFraction,
  spelledShare,
} from './fractions.ts';
import { articleAt } from './indefinite.ts';
import { multipleAt } from './multiples.ts';
import type { Numeral } from './numeral.ts';
import { exact, scaleUp } from './scales.ts';
import { halfAt, shareAt } from './shares.ts';
import { isHyphen, type Token } from './tokens.ts';

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
  to = errorEnd(tokens, to);
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

function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const low = tokens[at]?.low ?? '';
  if (low === 'half' || low === 'quarter') return halfAt(tokens, at);
  const round = ROUND_PLURALS.get(low);
  if (round) return pluralAt(tokens, at, round);
  const multiple = multipleAt(tokens, at);
  if (multiple) return multiple;
  const share = spelledShare(tokens, at);
  if (share && !isHyphen(tokens, share.to) && !isHyphen(tokens, at - 1))
    return shareAt(tokens, at, share);
  return cardinalAt(tokens, at) ?? (/^an?$/.test(low) ? articleAt(tokens, at) : undefined);
}
