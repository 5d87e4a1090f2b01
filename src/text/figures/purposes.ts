import { AUXILIARIES, DETERMINERS } from '../words/function-words.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { UNITS } from '../words/units.ts';
import { isSign } from './bound-words.ts';
import { plainPhrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, lowAt, type Token } from './tokens.ts';

/**
 * How many of the tokens behind an amount of money tell what it is for: 'in federal aid', 'for the striker'; not when or
 * where it was.
 * @param before the words of the sentence before the amount
 */
export function purposeEnd(tokens: readonly Token[], before: string): number {
  const link = lowAt(tokens, 0);
  if (!/^(?:in|on|for|towards?)$/.test(link)) return 0;
  if (numeralAt(tokens, 1) || /^(?:this|that|these|those|all|which|whom)$/.test(lowAt(tokens, 1)))
    return 0;
  const what = plainPhrase(tokens, 1);
  if (!what || !isClosed(tokens, what.to)) return 0;
  // 'in Ghana', 'in the first half'
  if (link === 'in' && (what.from > 1 ? !INVESTS.test(before) : isCapital(tokens[1]))) return 0;
  const head = lowAt(tokens, what.to - 1);
  // 'in compensatory and $175m in punitive damages'
  if (lowAt(tokens, what.to) === 'and' && /(?:ory|ive|al|ic|ous)$/.test(head)) return 0;
  const isTime = UNITS.has(head) || MONTHS.has(head) || WEEKDAYS.has(head) || PARTS.test(head);
  return isTime || ADVERBIAL.test(head) ? 0 : what.to;
}

/** True where a phrase ends with what follows: not 'in fixing **the roof**', 'for schools **and roads**', 'in support **of** Hale'. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const low = lowAt(tokens, at);
  if (numeralAt(tokens, at) || /^(?:of|or)$/.test(low)) return false;
  if (low === 'and') {
    const next = lowAt(tokens, at + 1);
    return (
      AUXILIARIES.has(next) || isSign(tokens[at + 1]) || numeralAt(tokens, at + 1) !== undefined
    );
  }
  return !(DETERMINERS.has(low) && lowAt(tokens, at - 1).endsWith('ing'));
}

/** Verbs of putting money into something, which is named with 'in': 'invest $4m **in the mill**'. */
const INVESTS = /\b(?:invest|stak|shar)(?:s|es?|ed|ing|ments? of)? (?:[a-z]+ ){0,3}$/;
/** Behind 'in' or 'for' these tell when. */
const PARTS =
  /^(?:now|time|times|morning|afternoon|evening|spring|summer|autumn|winter|half|period|season|trading|trade)$/;
/** Behind 'in', 'on' or 'for' without an article these make an adverb, and name no purpose. */
const ADVERBIAL =
  /^(?:total|full|return|exchange|part|addition|example|instance|average|behalf|condition|top|course|account|paper|spite|line|least|comparison|contrast|nothing|something|anything)$/;
