import { isFirstName } from '../people/name-words.ts';
import { commonVerbs } from '../words/narration.ts';
import { endsLikeWord } from '../words/surnames.ts';
import { wordSet } from '../words/word-set.ts';
import { describes } from './describing.ts';
import { isPersonNoun, phraseStartingAt } from './phrases.ts';
import { isMadeBy } from './thing-called.ts';
import type { Token } from './tokens.ts';
import { isBehindTown } from './towns.ts';
import {
  CONJUNCTION,
  DETERMINER,
  IN_LY,
  isA,
  NAMING_WORD,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
} from './word-classes.ts';
import { isAdverb } from './word-tests.ts';

/** How many tokens a subject may stand away from its verb; keeps the work linear. */
export const REACH = 80;

/** Steps back over the parenthesis that ends just before `at` ('Hale, who was there, told'); the index of the subject's last token. */
export function beforeParenthesis(tokens: readonly Token[], at: number): number {
  let end = at;
  let candidate = -1;
  for (let steps = 0; steps < 7; steps += 1) {
    let comma = end - 1;
    while (comma >= 0) {
      if (at - comma > REACH) return -1;
      const kind = tokens[comma]?.kind;
      if (kind === 'comma' || kind === 'colon' || kind === 'dash') break;
      if (kind === 'quote' && !isInPhrase(tokens, comma) && !isInRelative(tokens, comma)) break;
      comma -= 1;
    }
    const open = comma >= 0 && tokens[comma]?.kind === 'comma';
    if (steps > 0) {
      // 'Reacting, the commissioner, Ana Ruiz, described'
      if (steps > 1 && !open && comma === end - 2 && /ing$/.test(tokens[end - 1]?.lower ?? ''))
        return candidate;
      // 'Asked whether it was fair, the mayor, Ana Ruiz, said'
      if (
        steps > 1 &&
        comma < 0 &&
        (OPENING.test(tokens[0]?.lower ?? '') || isA(tokens[0], PREPOSITION))
      )
        return candidate;
      candidate = end - 1;
      const first = skipLeading(tokens, comma + 1, end - 1);
      // 'The club left, but its coach, Ana Ruiz, said'
      if (TURNS.test(tokens[comma + 1]?.lower ?? '') && isA(tokens[first], DETERMINER | POSSESSIVE))
        return candidate;
      // 'Ruiz won and, with her team behind her, said': the subject is that of 'won'
      if (open && comma === end - 2 && tokens[comma + 1]?.lower === 'and') return -1;
      // 'The firm lost the case, and its owner, Ana Ruiz, said'
      if (open && isJoinedSubject(tokens, comma)) return candidate;
      if (
        !open ||
        !(
          describes(tokens, first, end - 1) ||
          isPlace(tokens, comma, first, end - 1) ||
          isBehindWhose(tokens, comma) ||
          isOfFamily(tokens, comma)
        )
      )
        return candidate;
    } else if (!open) return end - 1;
    end = comma;
  }
  return candidate;
}

/** The dash that opens the parenthesis which the one at `at` closes: 'the father – whom Hale had told – wrote'; -1 for none. */
export function dashBefore(tokens: readonly Token[], at: number): number {
  let close = at;
  // '--'
  while (tokens[close - 1]?.kind === 'dash') close -= 1;
  for (let back = close - 1; back > 0 && at - back <= REACH; back -= 1) {
    const kind = tokens[back]?.kind;
    if (kind === 'quote' || kind === 'colon') return -1;
    if (kind !== 'dash') continue;
    const open = tokens[back - 1]?.kind === 'dash' ? back - 1 : back;
    return tokens[open - 1]?.kind === 'word' ? open : -1;
  }
  return -1;
}

/** Words that open a sentence with a clause of its own before the subject. */
const OPENING =
  /^(?:asked|pressed|questioned|quizzed|challenged|reached|responding|replying|reacting|speaking|writing|addressing|told|accused|confronted|faced|when|after|before|while|once|if|because|since|although|though|until)$/;

/** 'The firm lost the case**,** and its owner': a clause of its own before, with no relative clause that may go on; not 'Ruiz, the chair, and her deputy'. */
function isJoinedSubject(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma + 1]?.lower !== 'and') return false;
  if (!isA(tokens[comma + 2], DETERMINER | POSSESSIVE)) return false;
  let from = comma - 1;
  for (; from >= 0 && comma - from < REACH; from -= 1) {
    const token = tokens[from];
    if (token?.kind === 'quote' || token?.kind === 'colon') break;
    if (ADDS.test(token?.lower ?? '') || isA(token, RELATIVE_PRONOUN)) return false;
  }
  from = skipLeading(tokens, from + 1, comma);
  // 'The head of the school'
  let phrase = phraseStartingAt(tokens, from);
  while (phrase && isA(tokens[phrase.last + 1], PREPOSITION))
    phrase = phraseStartingAt(tokens, phrase.last + 2);
  if (!phrase || phrase.last >= comma) return false;
  return (
    tokens[phrase.last + 1]?.kind === 'word' || commonVerbs.has(tokens[phrase.last]?.lower ?? '')
  );
}
/** Words that give somebody's family or company, which a list of more goes on with. */
const ADDS = /^(?:with|whose|leaving|including|featuring|starring|by)$/;

/** Conjunctions after which a clause has a subject of its own. */
const TURNS = /^(?:but|while|yet|though|whereas)$/;

/**
 * 'who was at a “Buy Local” fair on Monday,', 'in a hat and “Hale Now” badges,', 'on the show, “Low Tide,” who sang,': no speech with a stop of
 * its own.
 */
const isInPhrase = (tokens: readonly Token[], quote: number): boolean => {
  const [before, after] = [tokens[quote - 1], tokens[quote + 1]];
  if (before?.kind === 'comma' && after?.lower === 'who') return true;
  // 'Hale, author of “Night Boat”, said', 'Hale, star of the film “Night Boat”, said'
  const isTitle = isMadeBy(tokens, quote) || isA(before, NAMING_WORD);
  if (isTitle && after?.kind === 'comma') return true;
  if ([before, after].some((token) => token?.kind !== 'word' || token.capital)) return false;
  return (
    isA(before, DETERMINER | POSSESSIVE) ||
    isA(tokens[quote - 2], DETERMINER) ||
    // 'Hale, author of “Night Boat,” put it'
    isMadeBy(tokens, quote) ||
    (/^(?:and|or|with)$/.test(before?.lower ?? '') && after?.verb === undefined) ||
    // 'who asked for “far worse” than that,'
    (isA(before, PREPOSITION) && isA(after, PREPOSITION))
  );
};

/** 'Hale, **who said it was “mad”**, told': words in a clause about the subject, between commas. */
function isInRelative(tokens: readonly Token[], quote: number): boolean {
  let comma = quote - 1;
  while (comma > 0 && quote - comma < LONGEST_RELATIVE && tokens[comma]?.kind === 'word')
    comma -= 1;
  return (
    tokens[comma]?.kind === 'comma' &&
    tokens[comma + 1]?.lower === 'who' &&
    tokens[quote + 1]?.kind === 'comma'
  );
}
/** How many words of such a clause may stand before the quotation in it. */
const LONGEST_RELATIVE = 12;

/** 'Hale, whose latest firm, **Paradata**, sells maps, said': a name for what the clause is about. */
function isBehindWhose(tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && comma - at < 8 && tokens[at]?.kind === 'word') at -= 1;
  return tokens[at]?.kind === 'comma' && tokens[at + 1]?.lower === 'whose';
}

/** 'Ruiz, who has a son, **Tom**, and a daughter, Ana, said': the name of somebody whom the clause about her brings in. */
function isOfFamily(tokens: readonly Token[], comma: number): boolean {
  if (!isPersonNoun(tokens[comma - 1]?.lower ?? '')) return false;
  for (let at = comma - 2; at > 0 && comma - at < 8 && tokens[at]?.kind === 'word'; at -= 1)
    if (/^(?:with|who|whose)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** 'of Leeds, Ohio,', 'said a woman in Leeds, Ohio,': one capitalised word after a phrase with a preposition. */
function isPlace(tokens: readonly Token[], comma: number, first: number, last: number): boolean {
  if (first !== last) return false;
  if (isBehindTown(tokens, comma)) return true;
  let at = comma - 1;
  while (at > 0 && comma - at < 6 && tokens[at - 1]?.kind === 'word') at -= 1;
  const token = tokens[at];
  return token !== undefined && (isA(token, PREPOSITION) || /^\d/.test(token.lower));
}

const ROUGHLY = wordSet('about around over under nearly almost roughly some');

/** '**Shortly** after the vote', '**Hastily** summing up': an adverb with the capital of its sentence, and no name. */
const isOpeningAdverb = ([one, next]: readonly Token[]): boolean =>
  isA(one, IN_LY) &&
  !isFirstName(one?.lower ?? '') &&
  !endsLikeWord(one?.lower ?? '') &&
  next?.kind === 'word' &&
  !next.capital &&
  (isA(next, PREPOSITION | SUBORDINATOR) || next.lower.endsWith('ing'));

/** Past the adverbs and conjunctions at the head of a clause. */
export function skipLeading(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    // '**About** 300 people'
    const isRough =
      ROUGHLY.has(token?.lower ?? '') &&
      /^\d|^(?:two|three|four|five|six|ten)$/.test(tokens[at + 1]?.lower ?? '') &&
      !isA(tokens[at + 2], PREPOSITION);
    const opens = at === 0 && isOpeningAdverb(tokens);
    if (!token || !(isRough || opens || isA(token, CONJUNCTION) || isAdverb(token))) break;
    at += 1;
  }
  return at;
}
