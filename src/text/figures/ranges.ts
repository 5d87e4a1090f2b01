import type { Amount } from './amounts.ts';
import { isMultiple } from './multiples.ts';
import { isNounLike } from './nouns.ts';
import { beforeHedges } from './qualifiers.ts';
import { joinRatio } from './ratios.ts';
import { isScore, isVote } from './scores.ts';
import { isHyphen, lowAt, type Token } from './tokens.ts';

/**
 * Joins two amounts that are the ends of one range: 'between 15 and 20 cents', '5-10 people', '$1 to $2 million',
 * 'three or four years', 'from 40 miles on flat roads to 52'; also a score ('3-1'). Amounts come in text order.
 */
export function joinRanges(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): readonly Amount[] {
  const found: Amount[] = [];
  for (const amount of amounts) {
    const last = found.at(-1);
    const joined = last && joinPair(tokens, last, amount);
    if (joined) found[found.length - 1] = joined;
    else found.push(amount);
  }
  return found;
}

function joinPair(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  const dollars = joinCents(tokens, a, b);
  if (dollars) return dollars;
  const ratio = joinRatio(tokens, a, b);
  if (ratio) return ratio;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return undefined;
  if (isVote(tokens, a, b)) return { ...rangeOf(a, b, a.value, b.value), kind: 'score' };
  if (a.unit !== undefined && b.unit !== undefined && bare(a.unit) !== bare(b.unit))
    return undefined;
  if (!isLink(tokens, a, b)) return undefined;
  const left = shares(a, b) ? Number((a.value * b.numeral.scale).toPrecision(14)) : a.value;
  const unit = b.unit?.includes(' per ')
    ? b.unit
    : a.unit?.includes(' per ')
      ? a.unit
      : (b.unit ?? a.unit);
  return {
    ...rangeOf(a, b, left, b.value),
    kind: isScore(tokens, a, b)
      ? 'score'
      : b.unit === undefined && a.unit !== undefined
        ? a.kind
        : b.kind === 'count'
          ? a.kind
          : b.kind,
    ...(unit === undefined ? {} : { unit }),
  };
}

export const rangeOf = (a: Amount, b: Amount, left: number, right: number): Amount => {
  const { unit: _own, ...rest } = b;
  return {
    ...rest,
    from: a.from,
    value: left <= right ? [left, right] : [right, left],
    ends: [a, b],
  };
};

const bare = (unit: string): string => unit.replace(/ per .*$/, '');

/** '3 to 5 million': the scale of the second end belongs to both. */
const shares = (a: Amount, b: Amount): boolean =>
  a.numeral.scale === 1 &&
  b.numeral.scale > 1 &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  a.value < 1000 &&
  a.value <= b.value / b.numeral.scale;

function isLink(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const gap = b.from - a.unitTo;
  if (isHanging(tokens, a, b)) return true;
  const link = lowAt(tokens, b.from - 1);
  const before = lowAt(tokens, a.from - 1);
  const between = [1, 2, 3, 4].some((back) => lowAt(tokens, a.from - back) === 'between');
  const from =
    before === 'from' ||
    lowAt(tokens, a.from - 2) === 'from' ||
    lowAt(tokens, a.from - 3) === 'from';
  if (gap === 1 || (gap === 0 && a.to < a.unitTo)) {
    if (/^[-‐‑–—~]$/.test(link)) return isDash(tokens, a, b);
    if (link === 'to' || link === 'till')
      return (
        // 'tripled to £4m'
        !isMultiple(tokens, a.from) &&
        (!isChange(before) || isMeasured(tokens, a, b)) &&
        !isHedgedChange(tokens, a, b) &&
        (from || sameShape(a, b))
      );
    if (link === 'and' || link === '&') return between;
    if (link === 'or') return isNextTo(a, b);
  }
  if (link === 'to' && from && gap <= 5)
    return (a.unit !== undefined || b.unit === undefined) && noBreak(tokens, a.unitTo, b.from);
  return link === 'and' && between && gap <= 3 && noBreak(tokens, a.unitTo, b.from);
}

/** '12- to 15-year-olds', 'two- or three-bedroom': the hyphen of the first waits for the second's. */
const isHanging = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  a.unitTo === a.to &&
  b.from - a.to === 2 &&
  tokens[a.to]?.raw === '-' &&
  tokens[a.to]?.glued === true &&
  /^(?:to|or)$/.test(lowAt(tokens, a.to + 1)) &&
  (b.tied || isHyphen(tokens, b.to));

const BREAKS = /^(?:[,;:.()]|is|are|was|were|has|have|had|who|which|that)$/;

function noBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (BREAKS.test(lowAt(tokens, at))) return false;
  return true;
}

/** Not the dash of an aside: 'at the age of seven — five times older'. */
function isDash(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const isLoose = tokens[b.from - 1]?.glued === false;
  if (isLoose && (b.numeral.form !== 'digits' || tokens[b.from - 1]?.raw === '—')) return false;
  if (b.unit === undefined && a.unit !== undefined && tokens[b.from]?.glued !== true) return false;
  return tokens[b.from - 1]?.glued === tokens[b.from]?.glued;
}

/** 'rose 1 to 2 millimetres a year', 'up 40 to 45 per cent', 'fell by 5 to 7 points' */
const isMeasured = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  a.unit === undefined &&
  Number(a.value) < Number(b.value) &&
  (b.kind === 'measure' ||
    (b.kind === 'percent' && Number(b.value) <= Number(a.value) * 2) ||
    (lowAt(tokens, a.from - 1) === 'by' &&
      Number(b.value) <= Number(a.value) * 3 &&
      (b.unit !== undefined || isNounLike(tokens, b.to))));

/** 'rose 5 to 50' gives a change and a level, not a range. */
const isChange = (before: string): boolean =>
  /^(?:by|up|down|rose|fell|gained|lost|jumped|dropped|climbed|slid|slipped|added|shed)$/.test(
    before,
  );

/** 'fell by **almost** a fifth to £4m', 'rose by **just** €1 to €58'; not 'rose by about €1 to €2' */
function isHedgedChange(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const isOwn =
    a.kind === 'share'
      ? b.kind !== 'share'
      : a.unit !== undefined && Number(b.value) > Number(a.value) * 3;
  if (!isOwn) return false;
  return isChange(lowAt(tokens, beforeHedges(tokens, a.from)));
}

const sameShape = (a: Amount, b: Amount): boolean =>
  a.unit !== undefined ? b.unit !== undefined : a.unit === b.unit || b.unit !== undefined;

/** 'three or four', '10 or 12': near enough to be one guess. */
const isNextTo = (a: Amount, b: Amount): boolean =>
  a.unit === undefined &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  b.value > a.value &&
  b.value <= a.value * 2;

/** 'twelve euros and ten cents' is one amount. */
function joinCents(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  const whole = a.kind === 'money' && /(?:dollar|euro)$/.test(a.unit ?? '') && b.unit === 'cent';
  const pounds = (a.unit === 'pound' || a.unit === 'pound sterling') && b.unit === 'pence';
  if (!whole && !pounds) return undefined;
  if (lowAt(tokens, b.from - 1) !== 'and' || b.from - a.unitTo !== 1) return undefined;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || b.value >= 100)
    return undefined;
  return {
    ...a,
    to: b.unitTo,
    unitTo: b.unitTo,
    value: Number((a.value + b.value / 100).toFixed(4)),
  };
}
