import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../words/function-words.ts';
import { AMOUNT_NOUNS, PRICED_NOUNS, SIZE_NOUNS } from '../words/measured.ts';
import { PHRASE_ENDS } from '../words/noun-phrase.ts';
import { MULTIPLES } from '../words/numbers.ts';
import type { Numeral } from './numeral.ts';
import { isPlural, singular } from './plurals.ts';
import { isCapital, isHyphen, lowAt, type Token } from './tokens.ts';

/** How often as much: 'sales have more than **doubled**', 'to **halve** crime', 'a **tripling** of prices', '**twice** as many'. */
export function multipleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const low = lowAt(tokens, at);
  const value = MULTIPLES.get(low);
  if (value === undefined || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return undefined;
  return isSaid(tokens, at, low)
    ? { from: at, to: at + 1, value, form: 'share', scale: 1 }
    : undefined;
}

function isSaid(tokens: readonly Token[], at: number, low: string): boolean {
  const before = lowAt(tokens, at - 1);
  // 'the reasons are twofold'
  if (low.endsWith('fold')) return !BE.test(before);
  if (low === 'twice') return isAsMuch(tokens, at + 1) || isOfAmount(tokens, at + 1);
  const next = /^["“‘']$/.test(lowAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (low.endsWith('ing'))
    return (
      lowAt(tokens, next) === 'of' ||
      isObject(tokens, next) ||
      (BE.test(before) ? isEnd(tokens, next) : isCourse(tokens, next))
    );
  if (low.endsWith('ed')) {
    if (/^(?:an?|the)$/.test(before)) return false;
    // 'Soto doubled': a hit
    const isPlayer = /^(?:he|she|who)$/.test(before) || (at > 1 && isCapital(tokens[at - 1]));
    return isObject(tokens, next) || (!isPlayer && isEnd(tokens, next));
  }
  if (low.endsWith('es')) return !NOUN_BEFORE.test(before) && isWhole(tokens, next);
  if (MODAL.test(before)) return isObject(tokens, next) || isEnd(tokens, next);
  // 'plans to double output', not 'subject to double taxation'
  if (before === 'to') return isWhole(tokens, next) || isEnd(tokens, next);
  if (BE.test(before)) return isOfAmount(tokens, next);
  // 'more than double last year's'
  if (COMPARED.test(before))
    return isOfAmount(tokens, next) || isWhole(tokens, next) || isEnd(tokens, next);
  return isSubject(tokens, at - 1) && (isWhole(tokens, next) || isEnd(tokens, next));
}

const BE = /^(?:is|are|was|were|be|been)$/;
const MODAL = /^(?:will|would|could|can|may|might|should|must|not)$/;
/** 'more **than** double the number' */
const COMPARED = /^(?:than|nearly|almost|roughly|about)$/;

/** 'women's **doubles**', 'both **halves**': nouns. */
const NOUN_BEFORE = /^(?:|.*'s|and|the|an?|both|two|of|in|at|these|those)$/;

/** '**Rents** double': a plural that opens its clause; in '**risks** triple bypass' and 'Hale **claims** double' it would be a verb. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  if (!/[a-z]{3}(?<!s)s$/.test(lowAt(tokens, at)) || (at > 0 && isCapital(tokens[at])))
    return false;
  const low = lowAt(tokens, at - 1);
  return (
    at === 0 ||
    tokens[at - 1]?.kind === 'mark' ||
    /^(?:and|but|as|when|while|that)$/.test(low) ||
    (DETERMINERS.has(low) && !SUBJECT_PRONOUNS.has(low))
  );
}

/** True for the noun of a quantity: 'the national **average**', 'coal **production**'. 'Double figures' tell none. */
const isAmount = (low: string): boolean =>
  low !== 'figures' &&
  (AMOUNT_NOUNS.has(low) ||
    AMOUNT_NOUNS.has(singular(low)) ||
    SIZE_NOUNS.has(low) ||
    PRICED_NOUNS.has(low));

/** '**as many** boats', '**as likely**', '**as big as** Marn'; not 'twice as mayor' */
const isAsMuch = (tokens: readonly Token[], at: number): boolean =>
  lowAt(tokens, at) === 'as' &&
  (GRADED.test(lowAt(tokens, at + 1)) || [2, 3, 4].some((on) => lowAt(tokens, at + on) === 'as'));

const GRADED =
  /^(?:many|much|often|likely|long|high|low|big|large|small|tall|wide|deep|heavy|fast|far|old|good|bad|strong|rich|poor|dear|cheap|common|expensive|dangerous|\w+ly)$/;

/** '**the price** of coal', '**that of** Marn', '**what** it did'; not 'twice the winner', 'twice that week' */
function isOfAmount(tokens: readonly Token[], at: number): boolean {
  const low = lowAt(tokens, at);
  if (low === 'what') return true;
  if (low === 'that') return /^(?:[.,;:)]?|of|in|for|from)$/.test(lowAt(tokens, at + 1));
  const head = headOf(tokens, at);
  return DETERMINERS.has(low) && (isAmount(head) || (low === 'the' && isPlural(head)));
}

/** The last word of the phrase from a token on, its article left out. */
function headOf(tokens: readonly Token[], at: number): string {
  let head = DETERMINERS.has(lowAt(tokens, at)) ? at : at - 1;
  const last = head + LONGEST;
  while (
    head < last &&
    tokens[head + 1]?.kind === 'word' &&
    !PHRASE_ENDS.has(lowAt(tokens, head + 1))
  )
    head += 1;
  return lowAt(tokens, head);
}
const LONGEST = 4;

/** What somebody multiplies, with an article or for an amount: '**its stake**', 'coal **output**'. */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  (DETERMINERS.has(lowAt(tokens, at)) && !isTime(tokens, at)) || isAmount(headOf(tokens, at));

/** The same, and what is many: '**loans**'. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  isWhole(tokens, at) ||
  (isPlural(lowAt(tokens, at)) && !/^(?:digit|figure)s$/.test(lowAt(tokens, at)));

const isTime = (tokens: readonly Token[], at: number): boolean =>
  TIMES.has(lowAt(tokens, at + 1)) || /^(?:past|last|next)$/.test(lowAt(tokens, at + 1));

/** Nothing, or how it went, behind what multiplied by itself. */
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[.,;:!?)—–”"]?|again|and|but|while|when|because|if|since|last|this|each|every|year)$/.test(
    lowAt(tokens, at),
  ) || isCourse(tokens, at);

/** Since when, from where and to where: '**since** May', '**to** £4m', '**over the** past year'; not 'over in pain', 'as a bar'. */
function isCourse(tokens: readonly Token[], at: number): boolean {
  const low = lowAt(tokens, at);
  const next = lowAt(tokens, at + 1);
  const isNumber = [1, 2].some((on) => tokens[at + on]?.kind === 'digits');
  if (low === 'to') return isNumber || /^(?:an?|more|nearly|about|almost)$/.test(next);
  if (low === 'over') return isNumber || isTime(tokens, at + 1) || /^(?:the|a|night)$/.test(next);
  if (low === 'in')
    return (
      isNumber ||
      isCapital(tokens[at + 1]) ||
      isPlural(next) ||
      isAmount(next) ||
      (DETERMINERS.has(next) && (isTime(tokens, at + 1) || TIMES.has(headOf(tokens, at + 1))))
    );
  return PREPOSITIONS.has(low) && !/^(?:as|off|out|up|down|of|like)$/.test(low);
}

/** True for a verb that says how often as much, as 'doubled'. */
export const isMultiple = (tokens: readonly Token[], at: number): boolean =>
  MULTIPLES.has(lowAt(tokens, at)) && lowAt(tokens, at) !== 'twice';
