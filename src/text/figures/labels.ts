import { ADDRESS_WORDS, NUMBERED_THINGS } from '../words/not-figures.ts';
import { PHRASE_ENDS } from '../words/noun-phrase.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { HEDGES } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import { gapOf } from './gapping.ts';
import { countedPhrase, isNounLike, isPluralAt } from './nouns.ts';
import { gluedAt, isCapital, isDigitsAt, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** The number of a thing: 'page 4', 'No. 10', 'Windows 11', '123 Elm Street', '747 jumbo'. */
export function isName(tokens: readonly Token[], amount: Amount): boolean {
  const { from, to, numeral, tied } = amount;
  const raw = rawAt(tokens, numeral.from);
  if (/^0\d/.test(raw)) return true;
  if (raw.includes(',')) return false;
  // 'pages 3-7'
  const isEnd = /^[-–]$/.test(rawAt(tokens, from - 1)) && isDigitsAt(tokens, from - 2);
  if (
    isEnd &&
    /^(?:pages?|lines?|verses|chapters|paragraphs|sections|clauses|items)$/.test(
      lowAt(tokens, from - 3),
    )
  )
    return true;
  if (isRoute(tokens, from, to) || isMinute(tokens, from, to)) return true;
  if (isListed(tokens, from, to)) return true;
  // 'the 300 block of Elm Street'
  if (lowAt(tokens, to) === 'block' && lowAt(tokens, to + 1) === 'of' && /00$/.test(raw))
    return true;
  const phrase = countedPhrase(tokens, to, raw === '1');
  const dotted = rawAt(tokens, from - 1) === '.' && gluedAt(tokens, from - 1);
  const before = tokens[dotted ? from - 2 : from - 1];
  if (before?.low === 'of' && isCapital(tokens[from - 2]) && lowAt(tokens, from - 2) === 'group')
    return true;
  if (before?.kind === 'word') {
    const counted = phrase !== undefined && isPluralAt(tokens, phrase.to - 1);
    const result = isOfScore(tokens, to, raw, rawAt(tokens, to + 1));
    // Not 'passed the bill 62-58'.
    const voted =
      result && VOTED_ON.test(before.raw) && Number(raw) > Number(rawAt(tokens, to + 1));
    if (isCharge(tokens, from - 1) && !counted) return true;
    // 'Set 288 to win'
    const isTarget = before.low === 'set' && Number(raw) >= 50;
    // 'won the series 3-1', unlike 'Series 3'
    const scored = result && before.raw === 'series';
    // 'swam the Channel 14 times'
    const isNumbered =
      NUMBERED_THINGS.has(before.low) &&
      (isCapital(before) ? lowAt(tokens, to) !== 'times' : !counted);
    if (isNumbered && !isTarget && !voted && !scored) return true;
    const name =
      isCapital(before) &&
      !PHRASE_ENDS.has(before.low) &&
      !HEDGES.has(before.low) &&
      !WEEKDAYS.has(before.low) &&
      !MONTHS.has(before.low);
    const first = from - 1 <= 1;
    if (
      name &&
      !dotted &&
      !tied &&
      !(counted && Number(raw) >= 10) &&
      !(first && counted) &&
      !result &&
      !isInnings(tokens, before, to) &&
      !gapOf(tokens, amount)
    )
      return true;
  }
  const house = tied && isDigitsAt(tokens, to + 1) ? to + 2 : to;
  for (let at = house; at < house + 5; at += 1) {
    if (!isCapital(tokens[at])) break;
    if (ADDRESS_WORDS.has(lowAt(tokens, at))) return true;
  }
  if (ADDRESS_WORDS.has(lowAt(tokens, from - 1)) && isCapital(tokens[from - 1])) return true;
  // Not 'voted 5-4 Tuesday'.
  if (WEEKDAYS.has(lowAt(tokens, to)) || isOfScore(tokens, from - 1, rawAt(tokens, from - 2), raw))
    return false;
  return isCapital(tokens[to]) && (!phrase || !isPluralAt(tokens, phrase.to - 1));
}

/** 'India's **202** for eight' */
const isInnings = (tokens: readonly Token[], before: Token, to: number): boolean =>
  /['’]s$/.test(before.low) &&
  lowAt(tokens, to) === 'for' &&
  /^(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)$/.test(lowAt(tokens, to + 1));

/** 'on counts 4 and 7', not 'the town counts 40' */
const isCharge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:counts?|charges?)$/.test(lowAt(tokens, at)) && lowAt(tokens, at - 1) === 'on';

/** A list of numbered things is no longer than this, in tokens. */
const LONGEST_LIST = 12;

/** '7' and '19' of 'on counts 4, 7 and 19 he was cleared'. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (isNounLike(tokens, to) || !/^(?:,|and|or)$/.test(lowAt(tokens, from - 1))) return false;
  let at = from - 1;
  while (
    from - at < LONGEST_LIST &&
    (isDigitsAt(tokens, at) || /^(?:,|and|or)$/.test(lowAt(tokens, at)))
  )
    at -= 1;
  return (
    isDigitsAt(tokens, at + 1) && (NUMBERED_THINGS.has(lowAt(tokens, at)) || isCharge(tokens, at))
  );
}

const VOTED_ON = /^(?:bill|measure|resolution|amendment|order|proposition)$/;

/** A line by its number: 'the 206 night bus', 'the number 9 tram'. */
function isRoute(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:the|this|that|my|her|his|our|their|number)$/.test(lowAt(tokens, from - 1)))
    return false;
  const kind = KIND_OF_RIDE.test(lowAt(tokens, to)) ? to + 1 : to;
  // Not 'the 40 bus drivers'.
  return RIDE.test(lowAt(tokens, kind)) && !isNounLike(tokens, kind + 1);
}

const RIDE = /^(?:bus|tram|train|trolleybus|streetcar|nightbus)$/;
const KIND_OF_RIDE =
  /^(?:night|day|express|local|city|airport|commuter|shuttle|school|morning|evening|stopping)$/;

/** The minutes behind the names of those who scored: '31, 90+4', '12 (pen), 77'. */
function isMinute(tokens: readonly Token[], from: number, to: number): boolean {
  const plus = (at: number): boolean =>
    rawAt(tokens, at) === '+' && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
  if (plus(to) && isDigitsAt(tokens, to + 1)) return true;
  if (plus(from - 1) && isDigitsAt(tokens, from - 2)) return true;
  // 'levelled **on 57**.'
  if (
    lowAt(tokens, from - 1) === 'on' &&
    SCORES.test(lowAt(tokens, from - 2)) &&
    !isNounLike(tokens, to)
  )
    return true;
  if (to < tokens.length && !/^[,;|()'’]$/.test(rawAt(tokens, to))) return false;
  let at = from - 1;
  if (rawAt(tokens, at) !== ',') return false;
  while (
    at > from - 24 &&
    (/^[,()+'’]$/.test(rawAt(tokens, at)) ||
      SCORED.test(lowAt(tokens, at)) ||
      isDigitsAt(tokens, at))
  )
    at -= 1;
  return (
    isCapital(tokens[at]) &&
    isDigitsAt(tokens, at + 1) &&
    !PHRASE_ENDS.has(lowAt(tokens, at)) &&
    !MONTHS.has(lowAt(tokens, at))
  );
}

const SCORES =
  /^(?:levell?ed|equali[sz]ed|scored|struck|netted|headed|pounced|replied|converted|tapped|volleyed|home|again)$/;

const SCORED = /^(?:pen|pens|og|o\.g|p|penalty|own)$/;

/** 'Tolva Town 2-1 Marn', 'led Ana Ruiz 49 to 48' */
const isOfScore = (
  tokens: readonly Token[],
  link: number,
  first: string,
  second: string,
): boolean =>
  /^(?:to|[-–])$/.test(rawAt(tokens, link)) &&
  /^\d{1,3}$/.test(second) &&
  /^\d{1,3}$/.test(first) &&
  Number(first) < 200;

/** What is numbered in a word with a hyphen. */
const GRADED =
  /^(?:level|under|tier|category|phase|grade|stage|class|type|division|zone|band|step|alert|group|day|year|unit|top|final|last|big)$/;

/** 'a grade one call', 'a category five storm'; but 'those of class two sheds' */
const isGraded = (tokens: readonly Token[], low: string, to: number): boolean =>
  GRADED.test(low) &&
  !/^(?:under|group|day|year|unit|top|final|last|big)$/.test(low) &&
  !countedPhrase(tokens, to, false);

/** 'Big Three', 'Formula One', 'Six Nations', 'chapter two'. */
export function isSpelledName(
  tokens: readonly Token[],
  { from, to, kind, numeral }: Amount,
): boolean {
  const before = tokens[from - 1];
  // 'the Capital One Cup'
  const isNamed = isCapital(tokens[numeral.from]) && isCapital(tokens[to - 1]);
  if (kind === 'measure' && isNamed && from > 1 && isCapital(before)) return true;
  if (kind !== 'count') return false;
  if (
    before?.kind === 'word' &&
    NUMBERED_THINGS.has(before.low) &&
    (isCapital(before) || !isNounLike(tokens, to) || isGraded(tokens, before.low, to))
  )
    return true;
  // 'level-five rules', 'under-five deaths'; but 'ten-to-five', 'sub-two-hour', 'the extra-two seats'
  if (isHyphen(tokens, from - 1) && GRADED.test(lowAt(tokens, from - 2))) return true;
  const capital = isCapital(tokens[numeral.from]);
  if (capital && before?.kind === 'word' && numeral.scale === 1) return true;
  return capital && from > 0 && before?.kind !== 'mark' && isCapital(tokens[to]);
}
