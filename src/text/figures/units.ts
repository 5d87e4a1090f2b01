import type { FigureKind } from '../analysis.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_STARTS,
  CURRENCY_WORDS,
} from '../words/currencies.ts';
import { GLUED_UNITS, RATE_NOUNS, TIME_UNITS, UNIT_STARTS, UNITS } from '../words/units.ts';
import { isNounLike } from './nouns.ts';
import { singular } from './plurals.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** One-letter units that are common enough with a space before. */
const SPACED_LETTERS = /^[mgVW]$/;

/** Tokens before a number in which heat or cold is told. */
const NEAR = 14;
const HEAT =
  /^(?:temperatures?|thermometers?|degrees|heat|heatwave|hot|hotter|hottest|warm|warmer|warmest|warming|cold|colder|coldest|cool|cooler|chilly|freezing|mercury|highs?|lows?|baked|boiling|oven)$/;
const THINGS = /^(?:flat|class|room|unit|block|form|year|gate|ward|seat|row)$/;

/** 'temperatures of 108 F', '42 C)': the letter of a scale with a space before, where heat is told. */
function isScale(tokens: readonly Token[], at: number): boolean {
  if (!/^[CF]$/.test(tokens[at]?.raw ?? '') || tokens[at - 1]?.kind !== 'digits') return false;
  const next = tokens[at + 1];
  // '12 C of E vicars', 'Flat 12 C'
  if (next?.low === 'of' || THINGS.test(tokens[at - 2]?.low ?? '')) return false;
  if (next && (isCapital(next) || (next.glued && /^[-&'’]$/.test(next.raw)))) return false;
  for (let i = at - 2; i > at - NEAR && i >= 0; i -= 1)
    if (HEAT.test(tokens[i]?.low ?? '')) return true;
  return false;
}

/** What takes '-st': '21st', and not '11st', '14st'. */
const ordinal = /(?<!1)1$|\D/;

/** The unit that starts at a token, behind a number: a sign, an abbreviation, a word, or a name of money. */
export function unitAt(tokens: readonly Token[], at: number) {
  const hyphen = isHyphen(tokens, at);
  const start = hyphen ? at + 1 : at;
  const first = tokens[start];
  if (!first) return undefined;
  if (
    (first.glued && !hyphen) ||
    SPACED_LETTERS.test(first.raw) ||
    (!hyphen && isScale(tokens, start))
  ) {
    const glued = GLUED_UNITS.get(first.raw);
    const ends = tokens[start + 1];
    if (glued !== undefined && !(ends?.glued && ends.kind !== 'mark') && !closes(tokens, start))
      return { to: start + 1, unit: glued, kind: kindOf(glued), sign: false };
  }
  if (first.raw === 'st' && first.glued && !ordinal.test(tokens[start - 1]?.raw ?? ''))
    return { to: start + 1, unit: 'stone', kind: 'measure' as const, sign: false };
  const sign = CURRENCY_SIGNS.get(first.raw);
  if (sign !== undefined && (first.glued || tokens[start + 1]?.kind !== 'digits'))
    return { to: start + 1, unit: sign, kind: 'money' as const, sign: true };
  if (first.raw === 'Nm')
    return { to: start + 1, unit: 'newton metre', kind: 'measure' as const, sign: false };
  const code =
    first.raw.length === 3 && first.raw === first.raw.toUpperCase()
      ? CURRENCY_CODES.get(first.low)
      : undefined;
  if (code !== undefined) return { to: start + 1, unit: code, kind: 'money' as const, sign: false };
  const named = longest(tokens, start);
  // 'three barrels in the wood', unlike '3 barrels a day', '500 barrels of oil'
  const isFew = !/\d{3}|million|billion|thousand/.test(tokens[at - 1]?.low ?? '');
  if (named?.unit === 'barrel' && isFew && !OF_OIL.test(tokens[named.to]?.low ?? ''))
    return undefined;
  // 'Of the five, three won.'
  if (isFew && first.low === 'won') return undefined;
  // 'One MP left'
  if (named?.unit === 'megapixel' && tokens[at - 1]?.kind !== 'digits') return undefined;
  // 'seven second-half goals'
  if (named?.unit === 'second' && first.low === 'second' && isHyphen(tokens, named.to))
    return undefined;
  // '12 bar staff'
  if (!named || (named.unit === 'bar' && isNounLike(tokens, named.to))) return undefined;
  if (named.kind === 'time') return ageAt(tokens, named) ?? named;
  return named;
}

const OF_OIL = /^(?:of|a|an|per|each|daily|day|\/|-)$/;

/** Marks further back, in tokens, are not counted: that keeps the work linear. */
const LONGEST_QUOTE = 100;

/** 'christening at five"', '"I am 12"': a mark that ends a quotation, and no inch. */
function closes(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.raw !== '"') return false;
  if (tokens[at - 1]?.kind !== 'digits') return true;
  let open = false;
  for (let i = Math.max(0, at - LONGEST_QUOTE); i < at; i += 1)
    if (tokens[i]?.raw === '"' && tokens[i - 1]?.kind !== 'digits') open = !open;
  return open;
}

/** The unit with the most words, of at most three. */
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
      best = { to: at + 1, unit, kind: kindOf(unit), sign: head === '%' || head === '°' };
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

const BESIDE_TIME = /^(?:ago|earlier|later|before|prior|previously|after|old|long|or)$/;

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
  const next = tokens[noun + 1]?.low ?? '';
  // 'a **year** after', but '$400 a tonne after the harvest'
  const isTime = TIME_UNITS.has(UNITS.get(word.low) ?? '') || word.low === 'quarter';
  if (spoken && (isTime ? BESIDE_TIME : /^(?:long|or)$/).test(next)) return undefined;
  // 'a year and a half', 'a day and night'
  if (spoken && next === 'and' && /^(?:an?|half|night)$/.test(tokens[noun + 2]?.low ?? ''))
    return undefined;
  const unit = longest(tokens, noun);
  if (unit && unit.kind !== 'money' && (!spoken || RATE_NOUNS.has(word.low)))
    return { to: unit.to, unit: unit.unit };
  if (spoken && !RATE_NOUNS.has(word.low)) return undefined;
  return { to: noun + 1, unit: singular(word.low) };
}
