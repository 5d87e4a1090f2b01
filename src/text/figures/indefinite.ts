import { DIRECTIONS } from '../words/qualifiers.ts';
import { ARTICLE_UNITS, TIME_UNITS, UNITS } from '../words/units.ts';
import { andAHalf } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, lowAt, type Token } from './tokens.ts';

/** By these words 'a' is the number one: 'more than **a** decade', 'nearly **a** mile'. */
const HEDGED =
  /(?:^|\s)(?:(?:more|less|longer|further) than|at least|up to|not quite|best part of|nearly|almost|about|around|roughly|over|under|approximately|barely)$/;

/** What a measure is of, or from where: 'an inch **of** rain', 'a mile **from** the sea', 'a foot **deep**'. */
const MEASURED =
  /^(?:of|away|apart|from|off|above|below|wide|long|deep|high|tall|thick|north|south|east|west|inland|offshore|downstream|upstream)$/;

/** 'a' or 'an' before a unit, where it says how much: 'more than a foot of rain', 'an inch an hour', 'almost a decade'. */
export function articleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const unit = lowAt(tokens, at + 1);
  const isMeasure = ARTICLE_UNITS.has(unit);
  if (!isMeasure && !(TIME_UNITS.has(unit) && unit !== 'second')) return undefined;
  // '3% less **than a year ago**'
  if (lowAt(tokens, at - 1) === 'than' && /^(?:ago|earlier|before)$/.test(lowAt(tokens, at + 2)))
    return undefined;
  // 'a year and a half'
  if (andAHalf(tokens, at + 2)) return undefined;
  if (isHyphen(tokens, at + 2) || !(isHedged(tokens, at) || (isMeasure && isSize(tokens, at))))
    return undefined;
  return { from: at, to: at + 1, value: 1, form: 'words', scale: 1 };
}

const isHedged = (tokens: readonly Token[], at: number): boolean =>
  HEDGED.test([3, 2, 1].map((back) => lowAt(tokens, at - back)).join(' '));

function isSize(tokens: readonly Token[], at: number): boolean {
  const before = lowAt(tokens, at - 1);
  // 'within an inch of her life'
  if (before === 'within') return false;
  const next = lowAt(tokens, at + 2);
  const isRate = /^(?:an?|per)$/.test(next) && UNITS.has(lowAt(tokens, at + 3));
  return (
    isRate || MEASURED.test(next) || (DIRECTIONS.has(before) && !/^(?:up|down|cut)$/.test(before))
  );
}
