import type { Figure } from '../analysis.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import type { Phrase } from './nouns.ts';
import type { Token } from './tokens.ts';

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

/** '42 of the 90 seats', '80% of its 2,000 members'. */
export const isWhole = (part: Item, whole: Item, gap: string): boolean =>
  /^(?:out )?of (?:(?:all )?(?:the|its|their|his|her|our|those|these|all|about|some|nearly|around|more than|the roughly|the more than|the nearly|the estimated) ?)+$/.test(
    `${gap} `.replace(/ +$/, ' ').trimEnd(),
  ) &&
  !part.thing &&
  /^(?:count|percent|share)$/.test(part.amount.kind) &&
  whole.amount.kind === 'count' &&
  whole.thing !== undefined;

/** ', or 1.2%,' behind the change that it restates. */
export const isRestated = (
  tokens: readonly Token[],
  change: Item | undefined,
  again: Item,
): boolean =>
  change !== undefined &&
  isChange(tokens, change) &&
  tokens[again.amount.from - 1]?.low === 'or' &&
  tokens[again.amount.from - 2]?.low === ',';

/** An amount by which something rose or fell. */
export const isChange = (tokens: readonly Token[], { amount, figure }: Item): boolean =>
  !amount.ends &&
  (tokens[amount.from - 1]?.low === 'by' ||
    (figure.qualifier ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => DIRECTIONS.has(word)));

/** True when one can be the level that the other moves. */
export const isLevel = ({ amount: change }: Item, { amount: level }: Item): boolean =>
  change.kind === level.kind || change.kind === 'percent' || change.kind === 'count';

/** True when both can be levels of the same thing. */
export const isLike = ({ amount: a }: Item, { amount: b }: Item): boolean =>
  a.unit?.replace(/ per .*/, '') === b.unit?.replace(/ per .*/, '') ||
  (a.kind === 'count' && b.kind === 'count') ||
  (b.kind === 'count' && b.unit === undefined);
