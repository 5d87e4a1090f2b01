import { DIRECTIONS, HEDGE_ENDS, HEDGES, QUALIFIER_GAPS, TRAILERS } from '../words/qualifiers.ts';
import { isBound, isNounOfNumber, isSign } from './bound-words.ts';
import type { Phrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** How far before a number its qualifier may begin, in tokens. */
const REACH = 8;

/**
 * The words that hedge a number or tell its direction, as one stretch: 'more than', 'rose by nearly', 'up'.
 * Before the number first, else behind it ('or more').
 */
export function qualifierOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): Phrase | undefined {
  return before(tokens, from) ?? added(tokens, from, to) ?? behind(tokens, to);
}

function before(tokens: readonly Token[], from: number): Phrase | undefined {
  let at = overAverage(tokens, from) - 1;
  let start = -1;
  let end = -1;
  let gaps = 0;
  while (at >= 0 && from - at <= REACH) {
    const length = hedgeEnding(tokens, at);
    if (
      length > 0 &&
      (gaps === 0 || !ADJACENT.test(tokens[at]?.low ?? '')) &&
      !isBound(tokens, at)
    ) {
      if (end < 0) end = at;
      start = at - length + 1;
      at -= length;
      gaps = 0;
      continue;
    }
    const low = tokens[at]?.low ?? '';
    if (DIRECTIONS.has(low)) {
      if (isBound(tokens, at) || isNounOfNumber(tokens, at)) break;
      if (end < 0) end = at;
      start = at;
      break;
    }
    if (low === 'by' && start < 0) return changeBefore(tokens, at - 1);
    if (!QUALIFIER_GAPS.has(low) || gaps === 2) break;
    gaps += 1;
    at -= 1;
  }
  return start < 0 ? undefined : { from: start, to: end + 1 };
}

/** Before 'an average of' in 'rose by **an average of** 4%', 'fell **an average of** 3%'; else there. */
function overAverage(tokens: readonly Token[], from: number): number {
  const isAverage =
    tokens[from - 1]?.low === 'of' &&
    /^(?:average|median|total)$/.test(tokens[from - 2]?.low ?? '') &&
    /^an?$/.test(tokens[from - 3]?.low ?? '');
  const low = tokens[from - 4]?.low ?? '';
  return isAverage && (low === 'by' || DIRECTIONS.has(low)) ? from - 3 : from;
}

/** 'Corn **added** 6 cents', '**added** 3%': of shares and prices no more than 'rose'. */
function added(tokens: readonly Token[], from: number, to: number): Phrase | undefined {
  const isMove =
    /^(?:added|adding)$/.test(tokens[from - 1]?.low ?? '') &&
    /^(?:%|percent|cent|cents|pence|p)$/.test(tokens[to - 1]?.low ?? '');
  return isMove ? { from: from - 1, to: from } : undefined;
}

/** Tokens in the longest hedge that ends at a token; 0 for none. */
function hedgeEnding(tokens: readonly Token[], at: number): number {
  if (!HEDGE_ENDS.has(tokens[at]?.low ?? '')) return 0;
  let key = '';
  let longest = 0;
  for (let length = 1; length <= 4 && at - length + 1 >= 0; length += 1) {
    const low = tokens[at - length + 1]?.low ?? '';
    key = length === 1 ? low : `${low} ${key}`;
    if (HEDGES.has(key)) longest = length;
  }
  return longest;
}

/** The token before a number and up to three words that hedge it: 'rose' of 'rose by just €1'. */
export function beforeHedges(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > from - 4 && HEDGE_ENDS.has(tokens[at]?.low ?? '')) at -= 1;
  return at;
}

/** These are prepositions of place or time unless the number follows at once: 'around the 37 villages', 'over the two years'. */
const ADJACENT = /^(?:about|around|over|under|above|below|past|within|near|beyond|some)$/;

const LISTED = /^(?:,|or|and)$/;

/** 'raised $4m' moves nothing, 'raised the fee by $4' does. */
const RAISES =
  /^(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|hik(?:e[sd]?|ing))$/;

/** 'cut costs by 5%': the verb of the change stands before its object. */
function changeBefore(tokens: readonly Token[], last: number): Phrase | undefined {
  let listed = false;
  let told = false;
  for (let at = last; at >= 0 && last - at < (listed ? 14 : 7); at -= 1) {
    const { kind, low } = tokens[at] ?? {};
    const isNoun = /^(?:an?|the|or)$/.test(tokens[at - 1]?.low ?? '');
    if ((DIRECTIONS.has(low ?? '') || RAISES.test(low ?? '')) && !isNoun && !isBound(tokens, at))
      return { from: at, to: at + 1 };
    // 'cut the risk of a fit, a fall or death by 5%'
    if (low === ',' && [2, 3].some((on) => LISTED.test(tokens[at + on]?.low ?? ''))) listed = true;
    else if (kind !== 'word') return undefined;
    told ||= /..ed$/.test(low ?? '');
    // 'Rents fell, barns or shops lowered them by 5%'
    if (listed && told) return undefined;
  }
  return undefined;
}

/** Where the noun begins when 'or so' and its like stand before it: '200 or so boats'. */
export function trailerEnd(tokens: readonly Token[], at: number): number {
  const two = `${tokens[at]?.low ?? ''} ${tokens[at + 1]?.low ?? ''}`;
  if (two.startsWith('or ') && TRAILERS.includes(two)) return at + 2;
  if (tokens[at]?.raw === '+' || isPlus(tokens, at)) return at + 1;
  const hung = tokens[at]?.raw === '-' && /^(?:plus|odd)$/.test(tokens[at + 1]?.low ?? '');
  return hung ? at + 2 : at;
}

/** '50 plus boats', not '£45m plus £5m in add-ons'. */
const isPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'plus' &&
  !/^(?:an?|the|its|their|any|other|another)$/.test(tokens[at + 1]?.low ?? '') &&
  !isSign(tokens[at + 1]) &&
  numeralAt(tokens, at + 1) === undefined &&
  numeralAt(tokens, at + 2) === undefined;

function behind(tokens: readonly Token[], to: number): Phrase | undefined {
  const hyphen = tokens[to]?.raw === '-' ? 1 : 0;
  const first = tokens[to + hyphen];
  if (first?.raw === '+' && first.glued) return { from: to, to: to + 1 };
  const two = `${first?.low ?? ''} ${tokens[to + 1]?.low ?? ''}`;
  if (TRAILERS.includes(two)) return { from: to, to: to + 2 };
  if (first?.low === 'odd' && hyphen === 1) return { from: to + 1, to: to + 2 };
  if (first?.low === 'plus' && !isPlus(tokens, to + hyphen)) return undefined;
  if (TRAILERS.includes(first?.low ?? '')) return { from: to + hyphen, to: to + hyphen + 1 };
  return undefined;
}

/** Before 'of four', these tell how many children somebody has. */
export const PARENT = /^(?:grand)?(?:mother|father|parent|mum|mom|dad)$/;

/** Where the phrase of a figure begins: before 'an average of' or 'a total of', which are no hedges but belong to it, as does 'mother of'; 'between' before a range. */
export function phraseStart(tokens: readonly Token[], from: number, isRange: boolean): number {
  const lead = tokens[from - 1]?.low;
  if (isRange && (lead === 'between' || lead === 'from')) return from - 1;
  if (tokens[from - 1]?.low !== 'of') return from;
  if (PARENT.test(tokens[from - 2]?.low ?? '')) return from - 2;
  const kind = /^(?:average|total|median|minimum|maximum)$/.test(tokens[from - 2]?.low ?? '');
  return kind && /^(?:an?|the)$/.test(tokens[from - 3]?.low ?? '') ? from - 3 : from;
}
