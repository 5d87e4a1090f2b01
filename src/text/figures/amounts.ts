import type { FigureKind } from '../analysis.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from '../words/currencies.ts';
import { isPlural } from './nouns.ts';
import type { Numeral } from './numerals.ts';
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
  const found = unitAt(tokens, scaled.to);
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
  } else if (dash?.low === 'minus' || dash?.low === 'negative') {
    return { from: from - 1, minus: true };
  }
  const money = moneyBefore(tokens, from, numeral);
  if (!money) return { from, minus };
  const outer = tokens[money.from - 1];
  if (outer && !outer.glued && tokens[money.from]?.glued && /^[-−–]$/.test(outer.raw))
    return { from: money.from - 1, unit: money.unit, minus: true };
  return { ...money, minus };
}

function moneyBefore(tokens: readonly Token[], at: number, numeral: Numeral) {
  const last = tokens[at - 1];
  if (!last) return undefined;
  const sign = CURRENCY_SIGNS.get(last.raw);
  if (sign !== undefined) {
    const letters = tokens[at - 2];
    const whose =
      last.raw === '$' && letters?.kind === 'word' ? DOLLAR_LETTERS.get(letters.low) : undefined;
    const near =
      last.glued ||
      (letters !== undefined &&
        letters.raw.length > 1 &&
        letters.raw === letters.raw.toUpperCase()) ||
      letters?.raw === 'c' ||
      letters?.raw === 'C';
    if (whose !== undefined && near) return { from: at - 2, unit: whose };
    if (/^[¢₵]$/.test(last.raw) && letters?.raw === 'GH')
      return { from: at - 2, unit: 'ghanaian cedi' };
    return { from: at - 1, unit: sign };
  }
  if (last.kind === 'word' && last.glued && tokens[at - 2]?.raw === '$') {
    const whose = DOLLAR_LETTERS.get(last.low);
    if (whose !== undefined) return { from: at - 2, unit: whose };
  }
  const upper = last.raw === last.raw.toUpperCase() || last.raw === 'Rs';
  const code = upper ? CURRENCY_CODES.get(last.low) : undefined;
  if (code !== undefined) return { from: at - 1, unit: code };
  if (last.raw === '.' && tokens[at - 2]?.raw === 'Rs') return { from: at - 2, unit: 'rupee' };
  if (last.raw === '=' && tokens[at - 2]?.raw === 'Y')
    return { from: at - 2, unit: 'japanese yen' };
  const letter = tokens[at]?.glued && last.kind === 'word' ? LETTER_MONEY.get(last.raw) : undefined;
  if (letter !== undefined && isSum(tokens, at, numeral)) return { from: at - 1, unit: letter };
  // A pound sign that went through a character table without it comes out as PS; but PS5 is a console.
  if (
    last.raw === 'PS' &&
    tokens[at]?.glued &&
    !(numeral.letter === undefined && /^[1-6]$/.test(tokens[numeral.to - 1]?.raw ?? ''))
  )
    return { from: at - 1, unit: 'pound sterling' };
  return undefined;
}

/** Letters that are written before sums like a sign: 'N1,050' in Nigeria, 'R2.5bn' in South Africa. */
const LETTER_MONEY: ReadonlyMap<string, string> = new Map([
  ['N', 'nigerian naira'],
  ['R', 'south african rand'],
  ['KSh', 'kenyan shilling'],
  ['Ksh', 'kenyan shilling'],
  ['Sh', 'shilling'],
  ['NKr', 'norwegian krone'],
  ['SKr', 'swedish krona'],
  ['DKr', 'danish krone'],
  ['Tk', 'bangladeshi taka'],
  ['Rp', 'indonesian rupiah'],
]);

/** Unlike the names of masks and roads (N95, R256): with thousands, a scale or, for naira, so many digits and no more. */
const isSum = (tokens: readonly Token[], at: number, { scale, letter }: Numeral): boolean => {
  const digits = tokens[at]?.raw ?? '';
  return (
    /^\d{1,3}(?:,\d{3})+/.test(digits) ||
    scale > 1 ||
    letter !== undefined ||
    (tokens[at - 1]?.raw === 'N' && /^[1-9]\d?00$/.test(digits)) ||
    (tokens[at - 1]?.raw.length ?? 0) > 1 ||
    (/^[1-9]\d\d$/.test(digits) && isBesideSum(tokens, at - 1))
  );
};

/** Tokens on either side in which another sum is looked for. */
const NEAR = 24;

/** 'N1,450, up from N965': another sum with the same letter and its thousands is near. */
function isBesideSum(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.raw;
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, at + NEAR); i += 1)
    if (tokens[i]?.raw === letter && /^\d{1,3}(?:,\d{3})+/.test(tokens[i + 1]?.raw ?? ''))
      return true;
  return false;
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
