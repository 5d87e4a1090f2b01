import type { Figure } from '../analysis.ts';
import { DIRECTIONS, MOVE_NOUNS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { isMultiple } from './multiples.ts';
import type { Phrase } from './nouns.ts';
import { lowAt, rawAt, type Token } from './tokens.ts';

/** A figure of one sentence with the tokens that it was read from. */
export interface Item {
  readonly amount: Amount;
  readonly thing: Phrase | undefined;
  readonly figure: Omit<Figure, 'rank'>;
}

/** True when an amount in brackets gives the one before it in another unit: '9 miles (14 km)', '£3m ($4m)'. */
export function isConversion(
  tokens: readonly Token[],
  original: Amount,
  bracketed: Amount,
): boolean {
  if (original.unit === undefined || bracketed.unit === undefined) return false;
  if (original.kind !== bracketed.kind || original.unit === bracketed.unit) return false;
  if (original.kind !== 'money' && original.kind !== 'measure') return false;
  const gap = tokens.slice(original.unitTo, bracketed.from).map(({ raw }) => raw);
  const closes = tokens
    .slice(bracketed.unitTo, bracketed.unitTo + 2)
    .some(({ raw }) => raw === ')');
  return closes && gap.includes('(') && gap.length <= 3 && !gap.includes(')');
}

const SMALLER: ReadonlyMap<string, RegExp> = new Map([
  ['year', /^(?:month|week|day)$/],
  ['month', /^(?:week|day)$/],
  ['week', /^day$/],
  ['day', /^hour$/],
  ['hour', /^minute$/],
  ['minute', /^second$/],
  ['foot', /^inch$/],
  ['stone', /^pound$/],
  ['pound', /^ounce$/],
]);

/** 'six months' of 'three years and six months'. */
export const isRest = (a: Amount, b: Amount, gap: string): boolean =>
  /^(?:|and|,)$/.test(gap) &&
  a.kind === b.kind &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  (SMALLER.get(a.unit ?? '')?.test(b.unit ?? '') ?? false);

/** '100km' of '5.6 litres per 100km', '100,000 people' of '3 deaths per 100,000 people': what a rate is told of. */
export const isBase = (rate: Amount, base: Amount, gap: string): boolean =>
  /^(?:per|(?:for|in) every)$/.test(gap) &&
  typeof rate.value === 'number' &&
  typeof base.value === 'number' &&
  base.kind !== 'percent';

/** '42 of the 90 seats', '80% of its 2,000 members', '74 of 92 jets'. */
export const isWhole = (part: Item, whole: Item, gap: string): boolean =>
  (gap === 'of' || OF_THE.test(gap) || /^of [^ ]+['’]s$/.test(gap)) &&
  !part.thing &&
  /^(?:count|percent|share)$/.test(part.amount.kind) &&
  whole.amount.kind === 'count' &&
  whole.thing !== undefined &&
  (gap !== 'of' ||
    (part.amount.kind === 'count' && Number(part.amount.value) < Number(whole.amount.value)));

const OF_THE =
  /^(?:out )?of (?:(?:all )?(?:the|its|their|his|her|our|those|these|all|about|some|nearly|around|more than|roughly|estimated|usual|original|total|remaining|existing|current|planned|scheduled|available|eligible|registered|known|initial) ?)+$/;

/** ', or 1.2%,' behind the change or the count that it restates, '(1.2%)' behind a count. */
export function isRestated(
  tokens: readonly Token[],
  told: Item | undefined,
  { amount }: Item,
): boolean {
  if (!told) return false;
  const counted = told.amount.kind === 'count' && amount.kind === 'percent';
  const end = Math.max(told.amount.unitTo, told.thing?.to ?? 0);
  if (lowAt(tokens, amount.from - 1) === 'or' && lowAt(tokens, amount.from - 2) === ',')
    return isChange(tokens, told) || (counted && /^[,)]$/.test(rawAt(tokens, amount.unitTo)));
  return (
    counted &&
    amount.from === end + 1 &&
    rawAt(tokens, end) === '(' &&
    rawAt(tokens, amount.unitTo) === ')'
  );
}

/** 'down 4 points' of '36% of the vote, down 4 points': how the level before has moved; so does 'a 4% rise' in '£9m, a 4% rise'. */
export const isMoveOf = (
  tokens: readonly Token[],
  level: Item,
  { thing, amount: own }: Item,
  gap: string,
): boolean =>
  (/^, (?:up|down)(?: by)?$/.test(gap) ||
    /^, an? (?:[a-z]+ )?(?:increase|rise|fall|drop|decrease|decline|jump|gain) of$/.test(gap) ||
    (/^, an?$/.test(gap) && isMoveNoun(tokens, thing)) ||
    (gap === ',' && own.kind === 'percent' && isCompared(tokens, own.unitTo))) &&
  !isChange(tokens, level) &&
  level.amount.kind !== 'score';

/** '8 per cent **higher than** a year ago', '8% **fewer than** in May' */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  /^(?:higher|lower|more|less|fewer|cheaper|dearer|up|down)$/.test(lowAt(tokens, at)) &&
  /^(?:than|on|year|from|,|\.)$/.test(lowAt(tokens, at + 1));

/** An amount by which something rose or fell. */
export const isChange = (tokens: readonly Token[], { amount, thing, figure }: Item): boolean =>
  !amount.ends &&
  (isMoveNoun(tokens, thing) ||
    tokens[amount.from - 1]?.low === 'by' ||
    isMultiple(tokens, amount.from) ||
    (figure.qualifier ?? '')
      .toLowerCase()
      .replace(/\bup to\b/, '')
      .split(/\s+/)
      .some((word) => DIRECTIONS.has(word)));

/** 'rise in profits' of 'a 14% rise in profits to £62m' */
function isMoveNoun(tokens: readonly Token[], thing: Phrase | undefined): boolean {
  if (!thing) return false;
  for (let at = thing.from; at < thing.to; at += 1)
    if (MOVE_NOUNS.has(lowAt(tokens, at))) return true;
  return false;
}

/** True when one can be the level that the other moves. */
export const isLevel = ({ amount: change }: Item, { amount: level }: Item): boolean =>
  change.kind === level.kind || /^(?:percent|share|count)$/.test(change.kind);

/** True when both can be levels of the same thing. */
export const isLike = ({ amount: a }: Item, { amount: b }: Item): boolean =>
  a.unit?.replace(/ per .*/, '') === b.unit?.replace(/ per .*/, '') ||
  (a.kind === 'count' && b.kind === 'count') ||
  (b.kind === 'count' && b.unit === undefined);
