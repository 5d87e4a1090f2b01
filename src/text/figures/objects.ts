import { SIZE_NOUNS } from '../words/measured.ts';
import { MONTHS, NUMBER_STARTS, WEEKDAYS } from '../words/numbers.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { UNITS } from '../words/units.ts';
import type { Amount } from './amounts.ts';
import { isMultiple } from './multiples.ts';
import { type Phrase, plainPhrase } from './nouns.ts';
import { isDigitsAt, lowAt, type Token } from './tokens.ts';

/** 'costs' of 'cut costs by 5%': what stands between a verb of change and 'by'. */
export function objectMoved(
  tokens: readonly Token[],
  verb: number,
  amount: number,
): Phrase | undefined {
  if (lowAt(tokens, amount - 1) !== 'by' || verb >= amount - 1) return undefined;
  const object = plainPhrase(tokens, verb);
  return object && object.to < amount && !isTime(tokens, object) ? object : undefined;
}

/** 'Tuesday night', 'last month', 'two hours', 'hours', and adverbs; not 'library hours'. */
function isTime(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [first, last] = [lowAt(tokens, from), lowAt(tokens, to - 1)];
  const isDay = (low: string): boolean => WEEKDAYS.has(low) || MONTHS.has(low);
  if (isDay(first) || isDay(last) || isAdverb(last)) return true;
  const isLone = to - from === 1 || /^(?:last|this|next|every|each)$/.test(first);
  return UNITS.has(last) && (isLone || NUMBER_STARTS.has(first) || isDigitsAt(tokens, from));
}

const isAdverb = (low: string): boolean => /ly$/.test(low);

/** 'hours' of 'cut hours from 58 to 44' */
export function objectChanged(
  tokens: readonly Token[],
  { from, ends }: Amount,
): Phrase | undefined {
  if (!ends || lowAt(tokens, from - 1) !== 'from') return undefined;
  for (let at = from - 3; at >= 0 && from - at < LONGEST_OBJECT; at -= 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (
      DIRECTIONS.has(lowAt(tokens, at)) ||
      isMultiple(tokens, at) ||
      /^(?:rais(?:e[sd]?|ing)|trim(?:s|med)?)$/.test(lowAt(tokens, at))
    )
      return isAdverb(lowAt(tokens, at + 1)) ? undefined : plainPhrase(tokens, at + 1);
  }
  return undefined;
}

/** 'rate' of 'raised the rate to 5%' */
function objectSet(tokens: readonly Token[], start: number): Phrase | undefined {
  if (lowAt(tokens, start - 1) !== 'to') return undefined;
  for (let at = start - 3; at >= 0 && start - at < LONGEST_OBJECT; at -= 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (!SETS_TO.test(lowAt(tokens, at))) continue;
    const object = plainPhrase(tokens, at + 1);
    const ends = object && /^(?:to|of|for|in|on)$/.test(lowAt(tokens, object.to));
    return ends && object.to < start && !UNITS.has(lowAt(tokens, object.to - 1))
      ? object
      : undefined;
  }
  return undefined;
}

/** What is set to an amount; a bare number only where that has a size. */
export function levelSet(
  tokens: readonly Token[],
  { unit }: Amount,
  start: number,
): Phrase | undefined {
  const object = objectSet(tokens, start);
  return object && (unit !== undefined || SIZE_NOUNS.has(lowAt(tokens, object.to - 1)))
    ? object
    : undefined;
}

/** Verbs that move what stands behind them to a level. */
const SETS_TO =
  /^(?:cut(?:s|ting)?|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|increas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|bring(?:s|ing)?|brought|tak(?:es?|ing)|took|push(?:es|ed|ing)?|boost(?:s|ed|ing)?|upgrad(?:e[sd]?|ing)|downgrad(?:e[sd]?|ing)|revis(?:e[sd]?|ing)|slash(?:es|ed|ing)?|extend(?:s|ed|ing)?|limit(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|expand(?:s|ed|ing)?|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|restor(?:e[sd]?|ing))$/;

/** Verbs that set what stands behind them at an amount. */
const SETS =
  /^(?:put|puts|putting|valued?|values|valuing|pricing|estimated?|estimates|pegged|priced|capped|kept|keeps|left|set)$/;
/** Such an object is no longer than this, in tokens. */
const LONGEST_OBJECT = 9;

/** 'insured losses' of 'put insured losses at $4bn', 'families' of 'put the number of families at 40'. */
export function objectBefore(
  tokens: readonly Token[],
  { unit, kind }: Amount,
  start: number,
): Phrase | undefined {
  const link = leadOf(tokens, start);
  if (lowAt(tokens, link) !== 'at') return undefined;
  let verb = link - 1;
  while (verb >= 0 && link - verb < LONGEST_OBJECT && !SETS.test(lowAt(tokens, verb))) {
    if (tokens[verb]?.kind !== 'word') return undefined;
    verb -= 1;
  }
  if (!SETS.test(lowAt(tokens, verb))) return undefined;
  for (let at = verb + 1; at < link; at += 1)
    if (lowAt(tokens, at) === 'of' && /^numbers?$/.test(lowAt(tokens, at - 1)))
      return kind === 'count' ? plainPhrase(tokens, at + 1) : undefined;
  const object = plainPhrase(tokens, verb + 1);
  return unit !== undefined || SIZE_NOUNS.has(lowAt(tokens, (object?.to ?? 0) - 1))
    ? object
    : undefined;
}

/** The last token before the amount and what opens it: 'guidance of “between £3m and £4m”'. */
export function leadOf(tokens: readonly Token[], start: number): number {
  const at = /^(?:between|from)$/.test(tokens[start - 1]?.low ?? '') ? start - 2 : start - 1;
  return /^["“‘']$/.test(tokens[at]?.raw ?? '') ? at - 1 : at;
}
