import { PRICED_NOUNS, SIZE_NOUNS } from '../words/measured.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { TIME_UNITS, UNITS } from '../words/units.ts';
import { wordSet } from '../words/word-set.ts';
import type { Amount } from './amounts.ts';
import { isBound } from './bound-words.ts';
import { countedIn, openerOf, sizeOpener } from './clause-openers.ts';
import { isMultiple } from './multiples.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { antecedent, headed, nearest, runBack } from './phrases-before.ts';
import { isPlural } from './plurals.ts';
import { isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** Verbs that give a size or move one: what is measured stands before them. */
const MEASURING = wordSet(
  'is are was were be been reached reach reaches hit hits totalled totaled total totals averaged average averages came stands stand stood remains remain remained costs cost weighs weigh weighed measures measured equals exceeded topped crested peaked crossed passed stays stay stayed exceed peaks peak',
);
/** Verbs of what something can take or reaches over, in a unit. */
const HOLDING =
  /^(?:holds?|held|covers?|covered|spans?|spanned|stretch(?:es|ed)|stores?|stored|contains?|contained|carr(?:y|ies|ied)|consumes?|consumed|emits?|emitted|generates?|generated|produces?|produced|uses?|used)$/;
/** Verbs that give a price with 'for'. */
const SOLD = wordSet('sold sells sell went goes');
/** Verbs that give a size only with 'at' or 'to' behind: 'was **fixed** at', '**improved** to'. */
const SETTLED =
  /^(?:fixed|set|capped|pegged|priced|valued|assessed|frozen|held|start(?:s|ed)?|begins?|began|trad(?:es?|ed|ing)|settled|closed|ended|finished|improve[sd]?|worsen(?:s|ed)?|moved|returned|recovered|doubled|trebled|tripled)$/;
const HELPERS = wordSet(
  'has have had was were is are will would could may might should also then now already closed ended finished edged to be by at still since expected forecast estimated projected seen due likely set put',
);
/** Before a direction, these say no more than it: 'had **gone** up by'. */
const WENT = /^(?:go|goes|going|gone|went|shot|crept|come|comes|came)$/;

/**
 * What stands before the verb that moves or tells an amount: '[Rents] rose 12%', 'The [number of ships] fell to 40'.
 * @param start the first token of the amount with its qualifier
 */
export function clauseSubject(
  tokens: readonly Token[],
  amount: Amount,
  start: number,
): Phrase | undefined {
  // 'a tax cut of £40'
  if (MOVE_NOUN.test(lowAt(tokens, start)) && lowAt(tokens, start + 1) === 'of')
    return amount.unit === undefined ? undefined : { from: runBack(tokens, start), to: start + 1 };
  // 'will rise **by an average of** 9%'
  let to = AVERAGE.test(wordsBefore(tokens, start)) ? start - 3 : start;
  // 'prices have more than **doubled**'
  let moved =
    DIRECTIONS.has(lowAt(tokens, start)) ||
    (start < amount.from && /^add(?:ed|ing)$/.test(lowAt(tokens, start))) ||
    (isMultiple(tokens, amount.from) && /e[ds]?$/.test(lowAt(tokens, amount.from)));
  // 'Prices **averaged** £31'
  let told = moved || (start < amount.from && MEASURING.has(lowAt(tokens, start)));
  // 'will range **from** £10 to £60', 'climbed **from** £3m to £4m'
  if (lowAt(tokens, to - 1) === 'from' && amount.ends) {
    told = /^(?:rang(?:e|es|ed|ing)|costs?|priced|sell|sold|start)$/.test(lowAt(tokens, to - 2));
    if (told || DIRECTIONS.has(lowAt(tokens, to - 2))) to -= told ? 2 : 1;
  }
  while (to > 0 && start - to < LONGEST_VERB) {
    const low = tokens[to - 1]?.low ?? '';
    // 'the **rise** was 8%'
    if (MEASURING.has(lowAt(tokens, to)) && MOVE_NOUN.test(low))
      return amount.unit === undefined ? undefined : { from: runBack(tokens, to - 1), to };
    const tells =
      (SOLD.has(low) && lowAt(tokens, to) === 'for') ||
      DIRECTIONS.has(low) ||
      MEASURING.has(low) ||
      (amount.kind === 'measure' && to === start && HOLDING.test(low)) ||
      (SETTLED.test(low) && /^(?:at|to)$/.test(lowAt(tokens, to)));
    // 'energy **costs** climbed to £4m'
    const isUp = /^(?:up|down)$/.test(lowAt(tokens, to));
    if (moved && !isUp && /^(?:costs|totals|averages|measures|peaks)$/.test(low)) break;
    // 'wrote **down** £4m'
    if (/^(?:up|down)$/.test(low) && isBound(tokens, to - 1)) break;
    const isPart =
      (low === 'in' && /^c[ao]mes?$/.test(lowAt(tokens, to - 2))) ||
      (low === 'worth' &&
        /^(?:is|are|was|were)$/.test(lowAt(tokens, to - 2)) &&
        lowAt(tokens, to - 3) !== 'which') ||
      (low === 'for' && SOLD.has(lowAt(tokens, to - 2)));
    if (!tells && !isPart && !HELPERS.has(low) && !/ly$/.test(low) && !(moved && WENT.test(low)))
      break;
    told ||= tells;
    moved ||= DIRECTIONS.has(low);
    to -= 1;
  }
  if (!told) return undefined;
  if (amount.kind === 'count') {
    const counted = countedIn(tokens, to);
    if (counted) return counted;
  }
  const bare = amount.unit === undefined && !(amount.kind === 'share' && moved);
  const counts =
    amount.kind === 'count' &&
    (moved ||
      REACHING.test(lowAt(tokens, start - 1)) ||
      (start < amount.from && REACHING.test(lowAt(tokens, start))));
  const exact = isReading(tokens, amount, start);
  const opener = bare ? sizeOpener(tokens, to) : undefined;
  if (bare && !counts && !exact && !opener && !isSizeNear(tokens, to)) return undefined;
  const subject = longSubject(tokens, to, moved) ?? opener;
  const last = subject && UNITS.get(lowAt(tokens, subject.to - 1));
  // 'a screen of 16 **inch** is worth £40', 'the eighth this **year** to exceed 40 acres'
  const isNumbered = subject && tokens[subject.from - 1]?.kind === 'digits';
  if (last && (isNumbered || (TIME_UNITS.has(last) && lowAt(tokens, to) === 'to')))
    return undefined;
  if (!subject || !bare || exact) return subject;
  const head = lowAt(tokens, headAt(tokens, subject));
  return SIZE_NOUNS.has(head) || (counts && isCountable(head)) ? subject : opener;
}

/** 'Her iron **was 1,138** when', 'the ratio **stood at 3.4**.': what has a comma or a point in it and counts nothing measures the subject. */
const isReading = (
  tokens: readonly Token[],
  { kind, numeral, to }: Amount,
  start: number,
): boolean =>
  kind === 'count' &&
  /\d[,.]\d/.test(rawAt(tokens, numeral.from)) &&
  /^(?:is|was|at)$/.test(lowAt(tokens, start - 1)) &&
  !isNounLike(tokens, to) &&
  lowAt(tokens, to) !== 'of';

/** 'by an average of', 'to a record of'; the words before an amount, of at most four. */
const AVERAGE =
  /^(?:by|to|at|was|is|are|were) an? (?:average|median|mean|record|total|combined) of$/;
const wordsBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ low }) => low)
    .join(' ');

/** 'are due to go up from' */
const LONGEST_VERB = 7;

/** Verbs of a count that came so far: 'thefts **passed** half a million'. */
const REACHING = /^(?:passed|topped|hit|reached|exceeded|crossed|totall?ed|peaked)$/;

/** 'homicides', but not 'shares', which fall by points. */
export const isCountable = (head: string): boolean => isPlural(head) && !PRICED_NOUNS.has(head);

/** So far before its verb the head of a subject is looked for, in tokens. */
const REACH = 12;

function isSizeNear(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= 0 && to - at <= REACH; at -= 1)
    if (SIZE_NOUNS.has(lowAt(tokens, at))) return true;
  return false;
}

/** The noun of a move, which no verb follows. */
const MOVE_NOUN =
  /^(?:rise|fall|increase|decrease|drop|decline|gain|jump|cut|climb|surge|slump|slide|dip|advance)s?$/;

function longSubject(tokens: readonly Token[], verb: number, moved: boolean): Phrase | undefined {
  const to = rawAt(tokens, verb - 1) === ',' ? relativeFrom(tokens, verb - 1) : verb;
  if (to === undefined) return undefined;
  // 'a budget **that** had been cut by a third'
  if (moved && lowAt(tokens, to - 1) === 'that' && HAS.test(lowAt(tokens, to)))
    return antecedent(tokens, to - 1) ?? pluralBefore(tokens, to - 1);
  // 'the reserves, **which** will drop to £4m'
  if (lowAt(tokens, to - 1) === 'which' && rawAt(tokens, to - 2) === ',')
    return nearest(tokens, to - 2);
  // 'Visas **issued** fell'
  const isGiven =
    /..ed$|^(?:sold|built|made)$/.test(lowAt(tokens, to - 1)) && isPlural(lowAt(tokens, to - 2));
  return headed(tokens, isGiven ? to - 1 : to) ?? openerOf(tokens, to);
}

/** '[ore prices] that have fallen' */
function pluralBefore(tokens: readonly Token[], to: number): Phrase | undefined {
  const from = runBack(tokens, to);
  return from < to && isPlural(lowAt(tokens, to - 1)) ? { from, to } : undefined;
}

/** The head of a phrase: its last word before a preposition. */
function headAt(tokens: readonly Token[], { from, to }: Phrase): number {
  let at = from;
  while (at + 1 < to && (isNounLike(tokens, at + 1) || isHyphen(tokens, at + 1))) at += 1;
  return at;
}

/** A clause set off by commas is no longer than this, in tokens. */
const LONGEST_ASIDE = 30;

/** The comma before 'which strip out new shops,': what it describes stands before it. */
function relativeFrom(tokens: readonly Token[], comma: number): number | undefined {
  for (let at = comma - 2; at > 0 && comma - at < LONGEST_ASIDE; at -= 1)
    if (rawAt(tokens, at) === ',')
      return RELATIVE.test(lowAt(tokens, at + 1)) || isApposed(tokens, at + 1, comma)
        ? at
        : undefined;
  return undefined;
}

const RELATIVE = /^(?:which|who|whose|including|excluding)$/;

/** ', **a member of the index**,', ', **up 3% this year**,' with no verb of its own. */
function isApposed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:an?|the|its|their|one|up|down)$/.test(lowAt(tokens, from))) return false;
  for (let at = from + 1; at < to; at += 1)
    if (HAS.test(lowAt(tokens, at)) || DIRECTIONS.has(lowAt(tokens, at))) return false;
  return true;
}

const HAS = /^(?:had|has|have|was|were|is|are)$/;
