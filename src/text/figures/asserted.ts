import type { Span } from '../span.ts';
import {
  ADVERBS,
  DAYS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  TIMES,
} from '../words/function-words.ts';
import { commonVerbs, irregularPasts } from '../words/narration.ts';
import { isNounLike } from './nouns.ts';
import { isCapital, lowAt, rawAt, type Token, tokensOf } from './tokens.ts';

/** Verbs by which what somebody tells is told as a fact. */
const ASSERTS =
  /^(?:sa(?:id|ys?|ying)|confirm(?:s|ed|ing)?|announce[sd]?|add(?:s|ed|ing)?|t(?:old|ells?)|report(?:s|ed)?|reveal(?:s|ed|ing)?|f(?:ound|inds?)|kn(?:ows?|ew)|state[sd]?|note[sd]?|show(?:s|ed|n|ing)?|learn(?:s|ed|t)?|disclose[sd]?)$/;

/** Words of denial, before or behind what they bear on: no fact of the article. */
const DENIES =
  /^(?:den(?:y|ies|ied|ying|ials?)|doubt(?:s|ed|ing|ful)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|retract(?:s|ed)?|untrue|false(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|fake|hoax|myth|rumou?r(?:s|ed)?|alleg(?:ed|edly|es?|ations?)|claim(?:s|ed|ing)?)$/;

/** Words of thought and doubt, before what they bear on. */
const DOUBTS =
  /^(?:fear(?:s|ed)?|believ(?:es?|ed|ing)|belief|think|thinks|thought|suspect(?:s|ed)?|suppos(?:e|ed|edly|ing)|hop(?:es?|ed|ing)|predict(?:s|ed|ing)?|expect(?:s|ed)?|warn(?:s|ed|ing)?|imagin(?:e|es|ed)|pretend(?:s|ed)?|estimate[sd]?|reportedly|perhaps|probably|possibly|maybe)$/;

/** Words by which a clause is no fact: negations, conditions, questions and modal verbs. */
const UNREAL =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|.+n't|if|unless|whether|lest|provided|providing|assuming|should|would|could|might|must|can|shall|will)$/;

const MODAL = /^(?:should|would|could|might|must|can|shall|will|may)$/;

/** What a number does or undergoes is no fact any more by these behind it. */
const CONDITIONS = /^(?:if|unless|until)$/;

/** A subject may stand behind these: 'Two died **and** 40 were hurt'. */
const CLAUSE_LINKS = /^(?:and|but|while|because|after|where)$/;

/** May stand between what opens the clause and the number that is its subject: '**the** 40 were freed'. */
const DETERMINERS =
  /^(?:the|these|those|all|a|another|further|other|remaining|first|last|next|top|bottom)$/;

/** 'On the night of the fire': no longer, in tokens, where no comma ends it. */
const LONGEST_OPENING = 7;

/**
 * True where nothing in a sentence, up to a place or behind another, denies, doubts or makes conditional what stands
 * between them: 'Police **denied** that 12 were killed', 'No evidence was found that …', 'if 40 are absent'.
 */
export function isReal(text: string, sentence: Span, { start, end }: Span): boolean {
  if (/\?[”"’)]*\s*$/.test(text.slice(Math.max(end, sentence.end - 4), sentence.end))) return false;
  const before = tokensOf(text, { start: sentence.start, end: start });
  // 'Had 40 died, …'
  if (/^(?:had|were|should)$/.test(lowAt(before, 0))) return false;
  let isOther = false;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { low } = before[at] as Token;
    // 'It will cost £4m, **and** rents fell by 9%': what is to come ends there, what is denied may go on
    isOther ||= low === 'and' && rawAt(before, at - 1) === ',';
    if (isOther && MODAL.test(low)) continue;
    // Another clause, of its own
    if (low === ';' || (/^(?:but|while)$/.test(low) && rawAt(before, at - 1) === ',')) break;
    if (
      UNREAL.test(low) ||
      DENIES.test(low) ||
      DOUBTS.test(low) ||
      (low === 'may' && !isCapital(before[at]))
    )
      return false;
  }
  return !tokensOf(text, { start: end, end: sentence.end }).some(
    ({ low }) => DENIES.test(low) || CONDITIONS.test(low),
  );
}

/** True where the tokens of a sentence before a number leave it the subject of a clause that is told as a fact. */
export function opensClause(before: readonly Token[]): boolean {
  let at = before.length - 1;
  while (
    at >= 0 &&
    (DETERMINERS.test(lowAt(before, at)) || POSSESSIVE_PRONOUNS.has(lowAt(before, at)))
  )
    at -= 1;
  if (at < 0 || /^[,;:—–“"‘(]$/.test(rawAt(before, at))) return true;
  const low = lowAt(before, at);
  if (CLAUSE_LINKS.test(low))
    return at === 0 || rawAt(before, at - 1) === ',' || hasVerb(before, at);
  // 'in 1966, **when** 40 died'; without the comma it may be a condition
  if (low === 'when') return rawAt(before, at - 1) === ',';
  if (low === 'that') return ASSERTS.test(lowAt(before, at - 1));
  // 'of **whom** 40', 'in **which** 40'
  if (/^(?:whom|which)$/.test(low)) return PREPOSITIONS.has(lowAt(before, at - 1));
  if (ASSERTS.test(low)) return true;
  return isAdverbial(before, at + 1);
}

const hasVerb = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to).some(({ low }) => isVerb(low));

const isVerb = (low: string): boolean =>
  commonVerbs.has(low) || irregularPasts.has(low) || ASSERTS.test(low) || /..ed$/.test(low);

/** 'On the island', 'Last week', 'So far': what may stand before the subject without a comma. */
function isAdverbial(tokens: readonly Token[], to: number): boolean {
  const opening = tokens.slice(0, to);
  if (opening.every(({ low }) => WHEN.test(low) || ADVERBS.has(low) || TIMES.has(low))) return true;
  return (
    to <= LONGEST_OPENING &&
    PREPOSITIONS.has(lowAt(tokens, 0)) &&
    (isNounLike(tokens, to - 1) || DAYS.has(lowAt(tokens, to - 1))) &&
    opening.every(({ kind, low }) => kind !== 'mark' && !isVerb(low))
  );
}
const WHEN = /^(?:last|this|that|so|far)$/;
