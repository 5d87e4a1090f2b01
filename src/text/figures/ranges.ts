import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike } from './nouns.ts';
import { isCapital, isHyphen, lowAt, type Token } from './tokens.ts';

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

const rangeOf = (a: Amount, b: Amount, left: number, right: number): Amount => {
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
      return (!isChange(before) || isMeasured(tokens, a, b)) && (from || sameShape(a, b));
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

function isDash(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  if (b.unit === undefined && a.unit !== undefined && tokens[b.from]?.glued !== true) return false;
  return tokens[b.from - 1]?.glued === tokens[b.from]?.glued;
}

/** 'rose 1 to 2 millimetres a year', 'fell by 5 to 7 points' */
const isMeasured = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  a.unit === undefined &&
  Number(a.value) < Number(b.value) &&
  (b.kind === 'measure' ||
    (lowAt(tokens, a.from - 1) === 'by' &&
      Number(b.value) <= Number(a.value) * 3 &&
      (b.unit !== undefined || isNounLike(tokens, b.to))));

/** 'rose 5 to 50' gives a change and a level, not a range. */
const isChange = (before: string): boolean =>
  /^(?:by|up|down|rose|fell|gained|lost|jumped|dropped|climbed|slid|slipped|added|shed)$/.test(
    before,
  );

/** What comes before the two sides of a vote or a match: 'voted 312 to 287', 'by a vote of six to three', 'by 52 votes to 48'. */
const COUNTED_OUT =
  /^(?:voted|votes|vote|vote of|votes of|margin of|decision of|ruled|ruling|passed|passed by|rejected by|won|lost|beat|beaten|lead|led|trailed|approved by|carried by|defeated by|divided|split|by)$/;

/** Two bare whole numbers with 'to' between that count each side; or 'for' in cricket: '245 for six'. */
function isVote(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const whole = [a, b].every(
    (x) => x.kind === 'count' && Number.isInteger(x.value) && x.numeral.scale === 1,
  );
  if (!whole || b.unitTo > b.to) return false;
  const gap = tokens
    .slice(a.to, b.from)
    .map(({ low }) => low)
    .join(' ');
  const before = lowAt(tokens, a.from - 1);
  if (gap === 'for') return isWickets(tokens, a, b);
  if (/^votes? to$/.test(gap)) return true;
  if (/^[-–]$/.test(gap))
    return /^(?:voted|vote|votes|by|ruled|passed)$/.test(before) && a.kind === b.kind;
  if (gap !== 'to' || countedPhrase(tokens, b.to, false)) return false;
  const two = `${lowAt(tokens, a.from - 2)} ${before}`;
  if (before === 'by')
    return /(?:voted|passed|rejected|approved|carried|defeated|backed|won|lost)/.test(two);
  return COUNTED_OUT.test(before) || COUNTED_OUT.test(two) || isAgainst(tokens, a.from - 1);
}

/** 'leading the Republican Ana Ruiz 49 to 48' */
function isAgainst(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - 5 && isCapital(tokens[at])) at -= 1;
  if (lowAt(tokens, at) === 'the') at -= 1;
  return (
    at < last &&
    /^(?:lead(?:s|ing)?|led|beat(?:s|ing)?|defeat(?:s|ed|ing)?|trail(?:s|ed|ing)?)$/.test(
      lowAt(tokens, at),
    )
  );
}

const INNINGS =
  /^(?:were|was|on|at|to|reached|made|declared|finished|closed|slumped|score|ended|posted|collapsed|reach|reaching|from)$/;

const isWickets = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  Number(b.value) <= 9 &&
  Number(a.value) > Number(b.value) &&
  Number(a.value) < 1000 &&
  INNINGS.test(lowAt(tokens, a.from - 1)) &&
  !countedPhrase(tokens, b.to, false);

const sameShape = (a: Amount, b: Amount): boolean =>
  a.unit !== undefined ? b.unit !== undefined : a.unit === b.unit || b.unit !== undefined;

/** '3-1', '52-48': two bare whole numbers with a hyphen, that count nothing. */
const isScore = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  a.kind === 'count' &&
  b.kind === 'count' &&
  a.numeral.form === 'digits' &&
  /^[-–]$/.test(tokens[b.from - 1]?.raw ?? '') &&
  a.numeral.scale * b.numeral.scale === 1 &&
  Number(a.value) < 200 &&
  Number.isInteger(a.value) &&
  Number.isInteger(b.value) &&
  (Number(b.value) <= Number(a.value) || !countedPhrase(tokens, b.to, false)) &&
  !b.tied;

/** 'three or four', '10 or 12': near enough to be one guess. */
const isNextTo = (a: Amount, b: Amount): boolean =>
  a.unit === undefined &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  b.value > a.value &&
  b.value <= a.value * 2;

/** 'one in five', '2 out of 3': a ratio keeps its two numbers. */
function joinRatio(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  if (a.kind !== 'count' || b.kind !== 'count' || a.unitTo !== a.to) return undefined;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value >= b.value)
    return undefined;
  const words = tokens
    .slice(a.to, b.from)
    .map(({ low }) => low)
    .join(' ');
  const isPlain = !a.tied && /^(?:in|in every|out of|out of every)$/.test(words);
  if (!isPlain && !(a.tied && words === '- in -') && !isOneIn(tokens, a, b)) return undefined;
  if (a.value > 99) return undefined;
  return { ...b, from: a.from, value: [a.value, b.value], kind: 'ratio', ends: [a, b] };
}

/** 'one night in five', 'one home in every ten': what is counted stands between. */
function isOneIn(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const every = lowAt(tokens, b.from - 1) === 'every';
  const link = every ? b.from - 2 : b.from - 1;
  const noun = link - a.to;
  return (
    a.value === 1 &&
    !a.tied &&
    lowAt(tokens, a.from) === 'one' &&
    lowAt(tokens, link) === 'in' &&
    (noun === 1 || noun === 2) &&
    isNounLike(tokens, a.to) &&
    isNounLike(tokens, link - 1) &&
    b.unitTo === b.to &&
    !b.tied &&
    !isNounLike(tokens, b.to)
  );
}

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
