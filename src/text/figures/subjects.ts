import { NOT_MEASURED, SIZE_NOUNS } from '../words/measured.ts';
import { commonVerbs } from '../words/narration.ts';
import { ING_NOUNS, LY_ED_NOUNS, SUM_ADJECTIVES } from '../words/noun-phrase.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { UNITS } from '../words/units.ts';
import type { Amount } from './amounts.ts';
import { clauseSubject } from './clause-subjects.ts';
import { isMultiple } from './multiples.ts';
import { isNounLike, type Phrase, plainPhrase } from './nouns.ts';
import { nearest } from './phrases-before.ts';
import { isPlural } from './plurals.ts';
import { isCapital, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/**
 * What an amount measures where it does not count the word behind it: 'a [depth] of 10km', '[Rents] rose 12%',
 * '[Turnout] was 63.4%', 'magnitude 6.4'.
 * @param start the first token of the amount with its qualifier
 */
export function subjectOf(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  if (amount.kind === 'score' || amount.kind === 'ratio') return undefined;
  if (amount.kind === 'age') return ageBefore(tokens, start);
  return (
    measureBefore(tokens, amount, start) ??
    objectBefore(tokens, amount, start) ??
    objectChanged(tokens, amount) ??
    levelSet(tokens, amount, start) ??
    heldBy(tokens, start) ??
    clauseSubject(tokens, amount, start)
  );
}

/** '**average age** was 71', 'a **median age** of 71' */
function ageBefore(tokens: readonly Token[], start: number): Phrase | undefined {
  const to = start - 1;
  const isOf = /^(?:of|is|was|were|at|to)$/.test(lowAt(tokens, to));
  const isKind =
    /^ages?$/.test(lowAt(tokens, to - 1)) &&
    /^(?:average|mean|median|minimum|maximum|typical|retirement|pension|voting|drinking|leaving)$/.test(
      lowAt(tokens, to - 2),
    );
  return isOf && isKind ? { from: to - 2, to } : undefined;
}

/** 'a [booster] costing £2', 'a [flat] worth £2m' */
function heldBy(tokens: readonly Token[], start: number): Phrase | undefined {
  const at = /^(?:at|to|up)$/.test(lowAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (lowAt(tokens, at - 1) === 'net') return undefined;
  return /^(?:costing|worth|totall?ing|weighing|measuring|averaging)$/.test(lowAt(tokens, at))
    ? nearest(tokens, at)
    : undefined;
}

/** 'a depth of', 'a fine of', 'magnitude'. */
function measureBefore(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  const link = leadOf(tokens, start);
  const of = tokens[link]?.low === 'of';
  const at = of ? link - 1 : link;
  const low = tokens[at]?.low ?? '';
  if (!of && !/^(?:magnitude|ratio|population|attendance|capacity)$/.test(low)) return undefined;
  // 'Britain plans a cut of £3bn and **Germany** of £4bn'
  const isName =
    of &&
    at > 0 &&
    isCapital(tokens[at]) &&
    tokens[at]?.raw !== tokens[at]?.raw.toUpperCase() &&
    !/^(?:an?|its|their)$/.test(lowAt(tokens, at - 1));
  if (!isNounLike(tokens, at) || isName) return undefined;
  // 'an average of 4 days', but 'the Tolvan average of 4 days'
  const isOwn = low === 'average' && isAdjoined(tokens, at);
  if (NOT_MEASURED.has(low) && !isOwn) return undefined;
  if (
    amount.unit === undefined &&
    !SIZE_NOUNS.has(low) &&
    !GROUPS.test(low) &&
    !isExact(tokens, amount)
  )
    return undefined;
  if (!isAdjoined(tokens, at)) return { from: at, to: at + 1 };
  // 'full-year profit'
  const isHung = isHyphen(tokens, at - 2) && tokens[at - 3]?.kind === 'word';
  return { from: isHung ? at - 3 : at - 1, to: at + 1 };
}

/** 'a level **of 4.8**' */
const isExact = (tokens: readonly Token[], { kind, numeral }: Amount): boolean =>
  kind === 'count' && numeral.scale === 1 && /\d\.\d/.test(rawAt(tokens, numeral.from));

/** Words for people together, whose number stands behind 'of'. */
const GROUPS =
  /^(?:team|family|group|crew|panel|jury|squad|committee|gang|convoy|fleet|herd|flock|cast)$/;

/** The last token before the amount and what opens it: 'guidance of “between £3m and £4m”'. */
function leadOf(tokens: readonly Token[], start: number): number {
  const at = /^(?:between|from)$/.test(tokens[start - 1]?.low ?? '') ? start - 2 : start - 1;
  return /^["“‘']$/.test(tokens[at]?.raw ?? '') ? at - 1 : at;
}

/** 'death toll', 'tuition fee': a word before that belongs to the noun. */
const isAdjoined = (tokens: readonly Token[], at: number): boolean =>
  isNounLike(tokens, at - 1) &&
  !NOT_MEASURED.has(tokens[at - 1]?.low ?? '') &&
  !commonVerbs.has(tokens[at - 1]?.low ?? '') &&
  (SUM_ADJECTIVES.has(tokens[at - 1]?.low ?? '') ||
    ING_NOUNS.has(tokens[at - 1]?.low ?? '') ||
    LY_ED_NOUNS.has(tokens[at - 1]?.low ?? '') ||
    !(/(?:ed|ly|ing)$/.test(tokens[at - 1]?.low ?? '') || isPlural(tokens[at - 1]?.low ?? '')));

/** '[Arrears] climbed to 1.4% of loans', 'The [deficit] was 3% of output': what moves or is told, where the words behind say of what it is a share. */
export function movedBefore(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  const isLevel = lowAt(tokens, start - 1) === 'to' && DIRECTIONS.has(lowAt(tokens, start - 2));
  const isTold = /^(?:is|was|at|reached|hit|totall?ed|averaged)$/.test(lowAt(tokens, start - 1));
  return isLevel || isTold ? clauseSubject(tokens, amount, start) : undefined;
}

/** 'costs' of 'cut costs by 5%': what stands between a verb of change and 'by'. */
export function objectMoved(
  tokens: readonly Token[],
  verb: number,
  amount: number,
): Phrase | undefined {
  if (lowAt(tokens, amount - 1) !== 'by' || verb >= amount - 1) return undefined;
  const object = plainPhrase(tokens, verb);
  const last = lowAt(tokens, (object?.to ?? 0) - 1);
  const isTime = WEEKDAYS.has(last) || MONTHS.has(last) || UNITS.has(last) || isAdverb(last);
  return object && object.to < amount && !isTime ? object : undefined;
}

const isAdverb = (low: string): boolean => /ly$/.test(low);

/** 'hours' of 'cut hours from 58 to 44' */
function objectChanged(tokens: readonly Token[], { from, ends }: Amount): Phrase | undefined {
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
function levelSet(tokens: readonly Token[], { unit }: Amount, start: number): Phrase | undefined {
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
function objectBefore(
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
