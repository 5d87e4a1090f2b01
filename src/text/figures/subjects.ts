import { NOT_MEASURED, SIZE_NOUNS } from '../words/measured.ts';
import { commonVerbs } from '../words/narration.ts';
import { ING_NOUNS, LY_ED_NOUNS, SUM_ADJECTIVES } from '../words/noun-phrase.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { clauseSubject } from './clause-subjects.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { leadOf, levelSet, objectBefore, objectChanged } from './objects.ts';
import { isPastHere, nearest, runBack } from './phrases-before.ts';
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
  if (rawAt(tokens, at - 1) === ',') return valuedAside(tokens, at);
  return /^(?:costing|worth|totall?ing|weighing|measuring|averaging)$/.test(lowAt(tokens, at))
    ? nearest(tokens, at)
    : undefined;
}

/** 'The [firm], **valued** at £3m,', 'The [firm], **worth** £3m,' */
function valuedAside(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (!/^(?:worth|valued|priced|costing|weighing|measuring)$/.test(lowAt(tokens, verb)))
    return undefined;
  const phrase = nearest(tokens, verb - 1);
  const isThe = /^(?:the|an?|its|his|her|their)$/.test(lowAt(tokens, (phrase?.from ?? 0) - 1));
  return isThe ? phrase : undefined;
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
  if (!isNounLike(tokens, at) || isName || (of && isRobbed(tokens, at))) return undefined;
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
  // 'profit before tax of £4m'
  if (
    low === 'tax' &&
    /^(?:before|after)$/.test(lowAt(tokens, at - 1)) &&
    isNounLike(tokens, at - 2)
  )
    return { from: runBack(tokens, at - 1), to: at + 1 };
  if (!isAdjoined(tokens, at)) return { from: at, to: at + 1 };
  // 'full-year profit'
  const isHung = isHyphen(tokens, at - 2) && tokens[at - 3]?.kind === 'word';
  return { from: isHung ? at - 3 : at - 1, to: at + 1 };
}

/** 'cheated 318 flat **buyers** of £4m': those who lost it, of whom it is no size. */
function isRobbed(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 5; back += 1)
    if (
      /^(?:cheat|robb?|strip|defraud|depriv|fleec|swindl|reliev|conn)(?:e?s|p?ed|p?ing)?$/.test(
        lowAt(tokens, at - back),
      )
    )
      return true;
  return false;
}

/** 'a level **of 4.8**' */
const isExact = (tokens: readonly Token[], { kind, numeral }: Amount): boolean =>
  kind === 'count' && numeral.scale === 1 && /\d\.\d/.test(rawAt(tokens, numeral.from));

/** Words for people together, whose number stands behind 'of'. */
const GROUPS =
  /^(?:team|family|group|crew|panel|jury|squad|committee|gang|convoy|fleet|herd|flock|cast|staff)$/;

/** 'death toll', 'tuition fee': a word before that belongs to the noun. */
const isAdjoined = (tokens: readonly Token[], at: number): boolean =>
  isNounLike(tokens, at - 1) &&
  !NOT_MEASURED.has(tokens[at - 1]?.low ?? '') &&
  !commonVerbs.has(tokens[at - 1]?.low ?? '') &&
  !isPastHere(tokens, at - 1) &&
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
