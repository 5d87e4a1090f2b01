import type { Span } from '../span.ts';
import { irregularPasts } from '../words/narration.ts';
import { ING_NOUNS, MEASURE_ADJECTIVES, PHRASE_ENDS } from '../words/noun-phrase.ts';
import { numeralAt } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** The longest counted phrase that is looked at, in tokens. */
const LONGEST = 9;

/** Tokens `[from, to)` of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The run of words that may belong to one noun phrase from `at` on: it ends at a mark, a number, or a closed-class word. */
function runFrom(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end];
    if (!token) break;
    if (token.kind === 'word') {
      if (
        endsPhrase(token) &&
        !isCountedVerb(tokens, at, end) &&
        // 'Airbus **A321** jets'
        !(isCapital(token) && tokens[end + 1]?.kind === 'digits' && tokens[end + 1]?.glued) &&
        !endsCode(tokens, end) &&
        !(token.glued && isHyphen(tokens, end - 1)) &&
        !isHyphen(tokens, end + 1)
      )
        break;
      if (end > at && MEASURE_ADJECTIVES.has(token.low) && isPlural(tokens[end - 1]?.low ?? ''))
        break;
      if (/(?:n't|'re|'ve|'ll|'d|'m)$/.test(token.low)) break;
    } else if (!isHyphen(tokens, end) && !insideName(tokens, end) && !isMarked(tokens, end)) break;
    end += 1;
  }
  while (end > at && tokens[end - 1]?.kind !== 'word') end -= 1;
  return end;
}

/** '22 **runs**, …', 'three straight **wins** over': a noun that looks like a verb, with no object behind it. */
function isCountedVerb(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:runs|wins|sets|rises|falls|needs|finds|stands|works)$/.test(tokens[end]?.low ?? ''))
    return false;
  // 'a committee of 12 runs', but 'one of six works'
  const isPart = /^(?:one|two|three|some|each|most|many|all|any|none)$/.test(
    tokens[at - 3]?.low ?? '',
  );
  if (end === at && tokens[at - 2]?.low === 'of' && !isPart) return false;
  const next = tokens[end + 1];
  return next?.kind !== 'word' || BEHIND_RUNS.test(next.low);
}
const BEHIND_RUNS =
  /^(?:short|behind|ahead|adrift|apart|each|more|against|from|off|in|for|and|or|on|with|at|as|over|after|before|last|this|were|was|came|had|have|has|to|when|while|but|of|during|since|between|by|so|could|would|will|can|may|are|is|do|did)$/;

/** A closed-class word, unless in capitals: 'US' is no pronoun. */
const endsPhrase = (token: Token): boolean =>
  PHRASE_ENDS.has(token.low) && !(token.raw.length > 1 && token.raw === token.raw.toUpperCase());

/** Quotation marks around one word of the phrase: '26 “affordable” homes'. */
const isMarked = (tokens: readonly Token[], at: number): boolean =>
  (/^[“‘"']$/.test(tokens[at]?.raw ?? '') && /^[”’"']$/.test(tokens[at + 2]?.raw ?? '')) ||
  (/^[”’"']$/.test(tokens[at]?.raw ?? '') && /^[“‘"']$/.test(tokens[at - 2]?.raw ?? ''));

/** A word that is not of the closed classes. */
export function isNounLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !endsPhrase(token);
}

/** A model number inside a name: '747 Cargo freighters', 'T-34 tanks'. */
const insideName = (tokens: readonly Token[], at: number): boolean =>
  isAgeGroup(tokens, at) ||
  (tokens[at]?.kind === 'digits' && endsCode(tokens, at + 1)) ||
  (tokens[at]?.kind === 'digits' &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 1]?.glued === false &&
    (isCapital(tokens[at - 1]) ||
      (tokens[at]?.glued === true && isHyphen(tokens, at - 1)) ||
      isCapital(tokens[at + 1])));

/** The 's' of '12 A320**s**', 'six F-16**s**', the 'Is' of 'four T20**Is**': the plural of a code. */
const endsCode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  tokens[at - 1]?.kind === 'digits' &&
  (/^I?s$/.test(tokens[at]?.raw ?? '') ||
    // 'A330**neos**', 'F-35**Bs**'
    (tokens[at - 1]?.glued === true && /^(?:neo|[A-Z])s$/.test(tokens[at]?.raw ?? '')));

/** True for a plural, a code's as well. */
export const isPluralAt = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at]?.low ?? '') || endsCode(tokens, at);

/** 'over-**16**s' */
const isAgeGroup = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' &&
  isHyphen(tokens, at - 1) &&
  /^(?:over|under)$/.test(tokens[at - 2]?.low ?? '') &&
  tokens[at + 1]?.low === 's' &&
  tokens[at + 1]?.glued === true;

const VERBAL =
  /(?:ed|ly)$|^(?:built|made|held|known|seen|found|paid|taken|given|sold|bought|sent|left|lost|kept|told|written|led|owed|owned|run|worn|shown|spent|brought|caught)$/;

/**
 * The phrase that a number counts, from the token behind the number: '350 [Royal Marines]'. The head is the last plural
 * of the run; a word in -ed or -ly behind a plural ends it, as do closed-class words.
 */
export function countedPhrase(
  tokens: readonly Token[],
  at: number,
  one: boolean,
): Phrase | undefined {
  const end = runFrom(tokens, at);
  if (one) return singlePhrase(tokens, at, end);
  let head = -1;
  for (let i = at; i < end; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (head >= 0 && (VERBAL.test(token.low) || token.low.endsWith('ing'))) break;
    // 'four members **broke** ranks'
    if (head >= 0 && (irregularPasts.has(token.low) || ALSO_NOUNS.test(token.low))) break;
    // 'killed 25 people **hours** after the vote'
    if (head === i - 1 && BESIDE.test(tokens[i + 1]?.low ?? '') && TIMES.test(token.low)) break;
    if (head >= 0 && (i - head > 2 || numeralAt(tokens, i))) break;
    if (isHyphen(tokens, i + 1)) continue;
    if (token.low === 'times') return { from: at, to: i + 1 };
    if (isPluralAt(tokens, i)) head = i;
    else if (head >= 0 && !isPlural(tokens[i + 1]?.low ?? '')) break;
  }
  if (head >= 0) return { from: at, to: head + 1 };
  return coordinated(tokens, at, end);
}

/** 'Volvo and Saab cars': the plural stands behind 'and'. */
function coordinated(tokens: readonly Token[], at: number, end: number): Phrase | undefined {
  const joint = tokens[end]?.low;
  if (
    end === at ||
    end - at > 3 ||
    numeralAt(tokens, end + 1) ||
    (joint !== 'and' && joint !== 'or')
  )
    return undefined;
  for (let i = end + 1; i < runFrom(tokens, end + 1) && i < end + 4; i += 1)
    if (isPlural(tokens[i]?.low ?? '')) return { from: at, to: i + 1 };
  return undefined;
}

/** 'one ferry', 'one leaky roof': at most four words, up to something that looks like a verb. */
function singlePhrase(tokens: readonly Token[], at: number, end: number): Phrase | undefined {
  let to = at;
  for (let i = at; i < end && i < at + 5; i += 1) {
    const token = tokens[i];
    // 'one BBC **crew**', 'one Tolva **police** officer'
    const isMany = token && isPlural(token.low) && !SINGLE.test(token.low);
    const isVerb = VERBAL.test(token?.low ?? '') || PLAIN_PAST.test(token?.low ?? '');
    if (token?.kind === 'word' && to > at && (isMany || isVerb)) break;
    to = i + 1;
  }
  while (to > at && tokens[to - 1]?.kind !== 'word') to -= 1;
  return to > at ? { from: at, to } : undefined;
}

/** Pasts that are nouns as well, behind a plural. */
const ALSO_NOUNS = /^(?:hit|shot|sat|bid|bet|cast|read|felt|split|stuck|lay|spat|laid)$/;
const TIMES = /^(?:minutes|hours|days|weeks|months|years)$/;
const BESIDE = /^(?:after|before|later|earlier|ago|into|apart)$/;
/** Pasts that end 'one large blast **shook** the port', and are never nouns. */
const PLAIN_PAST =
  /^(?:shook|threw|drew|struck|fled|broke|tore|blew|fell|grew|wore|wrote|spoke|swore|drove|rode|rose|ran|sank|swept|sang|stole|froze|flew|fought|met|caught|became|began|went|came|saw|gave|took|said|says|was|were|had|has)$/;

/** Plurals that may be one, or stand before one. */
const SINGLE = /^(?:crew|aircraft|spacecraft|police|staff|media|data|cattle|sheep|fish)$/;

/** 'visiting', 'seeking'; not the many nouns in -ing of the news. */
const isGerund = (low: string): boolean =>
  low.length > 5 && low.endsWith('ing') && !ING_NOUNS.has(low);

/** 'plant **shut** two': a past that looks like a noun, before its object. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  irregularPasts.has(tokens[at]?.low ?? '') &&
  (numeralAt(tokens, at + 1) !== undefined ||
    /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.low ?? ''));

/** A phrase of any number, as behind 'of' or behind '25%': the whole run, at most five words. */
export function plainPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  let start = at;
  while (
    start < at + 2 &&
    /^(?:the|its|their|his|her|our|all|those|these|this|that|a|an)$/.test(tokens[start]?.low ?? '')
  )
    start += 1;
  if (tokens[start]?.kind !== 'word') return undefined;
  // 'two-thirds of **those asked**'
  if (tokens[start - 1]?.low === 'those' && VERBAL.test(tokens[start]?.low ?? ''))
    return { from: start - 1, to: start + 1 };
  // '£4m that analysts had expected'
  if (tokens[start - 1]?.low === 'that' && isPlural(tokens[start]?.low ?? '')) return undefined;
  const end = Math.min(runFrom(tokens, start), start + 5);
  let to = start;
  let plural = false;
  for (let i = start; i < end; i += 1) {
    const token = tokens[i];
    if (
      token?.kind === 'word' &&
      to > start &&
      (isGerund(token.low) ||
        (VERBAL.test(token.low) && !(i === start + 1 && isDescribed(tokens, i))) ||
        (plural && !isPlural(token.low)) ||
        isPast(tokens, i))
    )
      break;
    if (token?.kind === 'word' && isPlural(token.low)) plural = true;
    to = i + 1;
  }
  while (to > start && tokens[to - 1]?.kind !== 'word') to -= 1;
  return to > start ? { from: start, to } : undefined;
}

/** '74% of Democratic **registered** voters', but not 'of voters asked' and 'of revenue lost users'. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) &&
  !isPlural(tokens[at - 1]?.low ?? '') &&
  /ed$/.test(tokens[at]?.low ?? '') &&
  isPlural(tokens[at + 1]?.low ?? '');

/** From the first word to the last, a possessive ending left out. */
export function spanOf(tokens: readonly Token[], phrase: Phrase): Span | undefined {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return undefined;
  const end = /['’]s$/.test(last.raw) ? last.end - 2 : last.end;
  return { start: first.start, end };
}
