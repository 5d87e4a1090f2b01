import type { FigureKind } from '../analysis.ts';
import { CURRENCY_SIGNS } from '../words/currencies.ts';
import { MULTIPLES } from '../words/numbers.ts';
import { moneyBefore } from './money.ts';
import type { Numeral } from './numeral.ts';
import { isPlural } from './plurals.ts';
import { pointsAt } from './points.ts';
import { areSterling } from './pounds.ts';
import { isHyphen, type Token } from './tokens.ts';
import { rateAt, unitAt } from './units.ts';

/** A number with its unit: tokens `[from, to)` are number, sign and scale; the unit's words end at `unitTo`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly unitTo: number;
  readonly value: number | readonly [number, number];
  readonly kind: FigureKind;
  readonly unit?: string | undefined;
  /** True when a hyphen ties the number to what follows ('a 12-year wait', 'five-star'). */
  readonly tied: boolean;
  readonly numeral: Numeral;
  /** The two amounts that a range or score was joined of, in text order. */
  readonly ends?: readonly [Amount, Amount];
}

interface Prefix {
  readonly from: number;
  readonly unit?: string;
  readonly minus: boolean;
}

/** Reads the unit on both sides of a number. */
export function amountOf(tokens: readonly Token[], numeral: Numeral): Amount {
  const prefix = prefixOf(tokens, numeral);
  const sign = prefix.minus ? -1 : 1;
  const scaled = withLetter(tokens, numeral, prefix.unit !== undefined);
  const value = typeof scaled.value === 'number' ? scaled.value * sign : scaled.value;
  const tied = isHyphen(tokens, scaled.to);
  const amount = (kind: FigureKind, unitTo: number, to = scaled.to, unit?: string): Amount => ({
    from: prefix.from,
    to,
    unitTo,
    value,
    kind,
    unit,
    tied,
    numeral,
  });
  if (prefix.unit !== undefined) {
    const own = /^(?:us|u\.s\.|usd|canadian|cdn|australian)$/.test(tokens[scaled.to]?.low ?? '');
    const after =
      own && /^(?:an?|per)$/.test(tokens[scaled.to + 1]?.low ?? '') ? scaled.to + 1 : scaled.to;
    const rate = rateAt(tokens, after);
    const unit = rate ? `${prefix.unit} per ${rate.unit}` : prefix.unit;
    return amount('money', rate?.to ?? scaled.to, scaled.to, unit);
  }
  // 'doubled year on year'
  if (MULTIPLES.has(tokens[numeral.from]?.low ?? ''))
    return amount('share', scaled.to, scaled.to, 'times');
  const unitFound = unitAt(tokens, scaled.to) ?? pointsAt(tokens, numeral);
  const found =
    unitFound?.unit === 'pound' && areSterling(tokens, unitFound.to - 1, scaled.value)
      ? { ...unitFound, kind: 'money' as const, unit: 'pound sterling' }
      : unitFound;
  if (!found) return amount(numeral.form === 'share' ? 'share' : 'count', scaled.to);
  const rate = found.kind === 'age' ? undefined : rateAt(tokens, found.to);
  const unit = rate ? `${found.unit} per ${rate.unit}` : found.unit;
  const to = found.sign ? found.to : scaled.to;
  return amount(found.kind, rate?.to ?? found.to, to, unit);
}

function prefixOf(tokens: readonly Token[], numeral: Numeral): Prefix {
  let from = numeral.from;
  let minus = false;
  const dash = tokens[from - 1];
  const loose = tokens[from - 2];
  if (dash && tokens[from]?.glued && /^[-−–]$/.test(dash.raw)) {
    if (!dash.glued || (loose && CURRENCY_SIGNS.has(loose.raw)) || loose?.low === '(') {
      minus = true;
      from -= 1;
    } else if (loose?.low === 'minus') {
      return { from: from - 2, minus: true };
    }
  } else if (dash?.low === 'minus' && loose?.low === 'or' && tokens[from - 3]?.low === 'plus') {
    // 'plus or minus 2 points' either way
    return { from, minus };
  } else if (dash?.low === 'minus' || dash?.low === 'negative') {
    return { from: from - 1, minus: true };
  }
  const money = moneyBefore(tokens, from, numeral);
  if (!money) return { from, minus };
  const outer = tokens[money.from - 1];
  if (outer?.low === 'minus' || outer?.low === 'negative')
    return { from: money.from - 1, unit: money.unit, minus: true };
  if (outer && !outer.glued && tokens[money.from]?.glued && /^[-−–]$/.test(outer.raw))
    return { from: money.from - 1, unit: money.unit, minus: true };
  return { ...money, minus };
}

const NOT_METRES =
  /^(?:long|tall|high|wide|deep|away|apart|above|below|from|off|race|sprint|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|final|dash|x|by)$/;

/** Settles what `m`, `b` and `t` behind digits mean. */
function withLetter(tokens: readonly Token[], numeral: Numeral, money: boolean) {
  const { letter, value, scale, to } = numeral;
  if (letter === undefined || typeof value !== 'number') return { value, to };
  const next = tokens[to + 1];
  const counted =
    next?.kind === 'word' &&
    !next.glued &&
    !NOT_METRES.test(next.low) &&
    (isPlural(next.low) || isPlural(tokens[to + 2]?.low ?? ''));
  const unspoken =
    letter === 'M' ||
    letter === 'B' ||
    letter === 'T' ||
    letter === 'b' ||
    (letter === 'm' && counted);
  if (!money && !unspoken) return { value, to };
  return { value: Number((value * scale).toPrecision(14)), to: to + 1 };
}
