import { CLAIM_VERBS } from '../words/claims.ts';
import { SIZE_NOUNS } from '../words/measured.ts';
import { LY_ED_NOUNS } from '../words/noun-phrase.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { isNounLike, type Phrase, plainPhrase } from './nouns.ts';
import { isCapital, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** A subject begins so many tokens before its verb at most. */
const LONGEST = 30;

const DETERMINER = /^(?:the|an?|its|their|his|her|our|this|that|these|those|all|both)$/;
const PREPOSITION = /^(?:of|in|for|at|on|by|from|with|between|among|across|per|over|during)$/;
/** Where another clause begins. */
const BREAK =
  /^(?:[;:(“"‘]|[-–—]|and|or|but|while|as|because|that|when|if|although|though|whereas|since|after|before|who|which|whose|where|than)$/;
/** Finite verbs, and pronouns that are subjects themselves. */
const FINITE =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|does|do|said|says|i|he|she|it|we|they|you|there)$/;

/**
 * The noun phrase that opens the clause of a verb, when only prepositions and their words stand between: '[Revenue] for
 * the 26 weeks to Sept. 27 rose'.
 */
export function openerOf(tokens: readonly Token[], verb: number): Phrase | undefined {
  const first = clauseStart(tokens, verb);
  if (first === undefined) return undefined;
  let from = first;
  while (from < verb && DETERMINER.test(lowAt(tokens, from))) from += 1;
  let to = from;
  while (to < verb && (isNounLike(tokens, to) || isHyphen(tokens, to))) to += 1;
  if (/..ed$/.test(lowAt(tokens, to - 1)) && !LY_ED_NOUNS.has(lowAt(tokens, to - 1)))
    return undefined;
  if (to === from || to - from > 5 || !PREPOSITION.test(lowAt(tokens, to))) return undefined;
  // A place or a day: 'in York, Leeds in the north'.
  if (first > 0 && from === first && isCapital(tokens[from])) return undefined;
  for (let at = from; at < to; at += 1) if (isTelling(lowAt(tokens, at))) return undefined;
  for (let at = to; at < verb; at += 1) {
    const low = lowAt(tokens, at);
    if (FINITE.test(low) || isTelling(low) || DIRECTIONS.has(low)) return undefined;
  }
  return { from, to };
}

/**
 * '[death toll]' of 'The death toll from the quake that struck before dawn has climbed to 1,934': the size that opens the
 * sentence, however much tells of what; undefined where another clause than a relative one stands between.
 */
export function sizeOpener(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (verb > LONGEST) return undefined;
  let from = 0;
  while (DETERMINER.test(lowAt(tokens, from))) from += 1;
  let to = from;
  while (to < verb && isNounLike(tokens, to)) to += 1;
  if (
    !SIZE_NOUNS.has(lowAt(tokens, to - 1)) ||
    !/^(?:of|in|from|at|among)$/.test(lowAt(tokens, to))
  )
    return undefined;
  for (let at = to; at < verb; at += 1) {
    const low = lowAt(tokens, at);
    if (/^[,;:(]$/.test(low) || DIRECTIONS.has(low) || isTelling(low)) return undefined;
    if (/^(?:and|but|or|as|while|when|if|because)$/.test(low)) return undefined;
  }
  return { from, to };
}

/** Verbs whose object may be what moves: 'analysts expect revenue in May to rise'. */
export const isTelling = (low: string): boolean =>
  CLAIM_VERBS.has(low) || /^(?:expect|see|think|hope|want|believe|put|left|saw|sent)s?$/.test(low);

/** Where the clause of a verb begins: the sentence, or behind a comma or dash; undefined behind 'and' and its like. */
function clauseStart(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST; at -= 1) {
    if (rawAt(tokens, at) === ',') return at + 1;
    if (BREAK.test(lowAt(tokens, at)) && !isHyphen(tokens, at))
      return rawAt(tokens, at - 1) === ',' || isOpening(tokens, at) ? at + 1 : undefined;
  }
  return verb <= LONGEST ? 0 : undefined;
}

/** A word or mark that may open a sentence by itself: '“Sales in …', 'But sales in …'. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:[;:(“"‘]|[–—]|while|because|although|though|whereas)$/.test(lowAt(tokens, at));

/** '[people] killed' of 'The number of people killed has risen to 40': what a bare number before the verb counts. */
export function countedIn(tokens: readonly Token[], verb: number): Phrase | undefined {
  for (let at = verb - 1; at > 0 && verb - at < LONGEST; at -= 1) {
    const low = lowAt(tokens, at);
    if (/^[.;:]$/.test(low) || FINITE.test(low) || DIRECTIONS.has(low)) return undefined;
    if (low === 'of' && /^numbers?$/.test(lowAt(tokens, at - 1)))
      return plainPhrase(tokens, at + 1);
  }
  return undefined;
}
