import type { FigureKind } from '../analysis.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_STARTS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
} from '../words/currencies.ts';
import { GLUED_UNITS, RATE_NOUNS, TIME_UNITS, UNIT_STARTS, UNITS } from '../words/units.ts';
import { isPlural, singular } from './nouns.ts';
import type { Numeral } from './numerals.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A number with its unit: tokens `[from, to)` are number, sign and scale; the unit's words end at `unitTo`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly unitTo: number;
  readonly value: number | readonly [number, number];
  readonly kind: FigureKind;
  readonly unit?: string;
  /** True when a hyphen ties the number to what follows ('a 12-year wait', 'five-star'). */
  readonly tied: boolean;
  readonly numeral: Numeral;
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
  const base = { from: prefix.from, to: scaled.to, value, tied, numeral };
  if (prefix.unit !== undefined) {
    const own = /^(?:us|u\.s\.|usd|canadian|cdn|australian)$/.test(tokens[scaled.to]?.low ?? '');
    const after =
      own && /^(?:an?|per)$/.test(tokens[scaled.to + 1]?.low ?? '') ? scaled.to + 1 : scaled.to;
    const rate = rateAt(tokens, after);
    const unit = rate ? `${prefix.unit} per ${rate.unit}` : prefix.unit;
    return { ...base, unitTo: rate?.to ?? scaled.to, kind: 'money', unit };
  }
  const found = unitAt(tokens, scaled.to);
  if (!found) {
    const kind = numeral.form === 'share' ? 'share' : 'count';
    return { ...base, unitTo: scaled.to, kind };
  }
  const rate = found.kind === 'age' ? undefined : rateAt(tokens, found.to);
  const unit = rate ? `${found.unit} per ${rate.unit}` : found.unit;
  const to = found.sign ? found.to : scaled.to;
  return { ...base, to, unitTo: rate?.to ?? found.to, kind: found.kind, unit };
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
  // A pound sign that went through a character table without it comes out as PS; but PS5 is a console.
  if (
    last.raw === 'PS' &&
    tokens[at]?.glued &&
    !(numeral.letter === undefined && /^[1-6]$/.test(tokens[numeral.to - 1]?.raw ?? ''))
  )
    return { from: at - 1, unit: 'pound sterling' };
  return undefined;
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

/** One-letter units that are common enough with a space before. */
const SPACED_LETTERS = /^[mgVW]$/;

/** The unit that starts at a token, behind a number: a sign, an abbreviation, a word, or a name of money. */
export function unitAt(tokens: readonly Token[], at: number) {
  const hyphen = isHyphen(tokens, at);
  const start = hyphen ? at + 1 : at;
  const first = tokens[start];
  if (!first) return undefined;
  if ((first.glued && !hyphen) || SPACED_LETTERS.test(first.raw)) {
    const glued = GLUED_UNITS.get(first.raw);
    const ends = tokens[start + 1];
    if (glued !== undefined && !(ends?.glued && ends.kind !== 'mark'))
      return { to: start + 1, unit: glued, kind: kindOf(glued), sign: false };
  }
  const sign = CURRENCY_SIGNS.get(first.raw);
  if (sign !== undefined && (first.glued || tokens[start + 1]?.kind !== 'digits'))
    return { to: start + 1, unit: sign, kind: 'money' as const, sign: true };
  const code =
    first.raw.length === 3 && first.raw === first.raw.toUpperCase()
      ? CURRENCY_CODES.get(first.low)
      : undefined;
  if (code !== undefined) return { to: start + 1, unit: code, kind: 'money' as const, sign: false };
  const named = longest(tokens, start);
  if (!named) return undefined;
  if (named.kind === 'time') return ageAt(tokens, named) ?? named;
  return named;
}

function longest(tokens: readonly Token[], start: number) {
  const head = tokens[start]?.low ?? '';
  if (!UNIT_STARTS.has(head) && !CURRENCY_STARTS.has(head)) return undefined;
  let key = '';
  let best: { to: number; unit: string; kind: FigureKind; sign: boolean } | undefined;
  for (let at = start, words = 0; words < 3 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'link') break;
    if (at > start && token.raw === '-') continue;
    const squared =
      token.kind === 'digits' && token.glued && (token.raw === '2' || token.raw === '3');
    if (token.kind === 'digits' && !squared) break;
    const joined = token.raw === '²' || token.raw === '³' || squared;
    key = key === '' ? token.low : `${key}${joined ? '' : ' '}${token.low.replace(/'$/, '')}`;
    words += 1;
    const unit = UNITS.get(key);
    const money = unit === undefined ? CURRENCY_WORDS.get(key) : undefined;
    if (unit !== undefined)
      best = { to: at + 1, unit, kind: kindOf(unit), sign: token.raw === '%' || token.raw === '°' };
    else if (money !== undefined) best = { to: at + 1, unit: money, kind: 'money', sign: false };
  }
  return best;
}

function ageAt(tokens: readonly Token[], time: { readonly to: number; readonly unit: string }) {
  let at = time.to;
  while (/^[-'’‐‑–]$/.test(tokens[at]?.raw ?? '')) at += 1;
  const low = tokens[at]?.low ?? '';
  const to =
    low === 'old' || low === 'olds'
      ? at + 1
      : low === 'of' && tokens[at + 1]?.low === 'age'
        ? at + 2
        : undefined;
  return to === undefined
    ? undefined
    : { to, unit: `${time.unit} of age`, kind: 'age' as const, sign: false };
}

const kindOf = (unit: string): FigureKind =>
  unit === 'percent' || unit === 'percentage point' || unit === 'basis point'
    ? 'percent'
    : unit === 'pence' || unit === 'cent'
      ? 'money'
      : TIME_UNITS.has(unit)
        ? 'time'
        : 'measure';

/** 'per barrel', 'a share', '/month' behind a unit or a counted noun. */
export function rateAt(tokens: readonly Token[], at: number) {
  const hyphen = isHyphen(tokens, at);
  const start = hyphen ? at + 1 : at;
  const link = tokens[start];
  if (!link) return undefined;
  const spoken = link.low === 'a' || link.low === 'an';
  const slash = link.raw === '/' && link.glued;
  if (!spoken && !slash && link.low !== 'per') return undefined;
  const noun = isHyphen(tokens, start + 1) ? start + 2 : start + 1;
  const word = tokens[noun];
  if (word?.kind !== 'word' || (slash && !word.glued)) return undefined;
  if (
    spoken &&
    /^(?:ago|earlier|later|before|after|old|long|and|or)$/.test(tokens[noun + 1]?.low ?? '')
  )
    return undefined;
  const unit = longest(tokens, noun);
  if (unit && unit.kind !== 'money' && (!spoken || RATE_NOUNS.has(word.low)))
    return { to: unit.to, unit: unit.unit };
  if (spoken && !RATE_NOUNS.has(word.low)) return undefined;
  return { to: noun + 1, unit: singular(word.low) };
}
