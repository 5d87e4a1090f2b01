import { personNounOf } from '../people/nouns.ts';
import type { Span } from '../span.ts';
import { numeralAt } from './numerals.ts';
import { lowAt, type Token, tokensOf } from './tokens.ts';

/** What became of people, as reports of an accident count them. */
type Fate = 'dead' | 'hurt' | 'missing';

const DEAD =
  /^(?:kill(?:s|ed|ing)?|dead(?:ly)?|die[sd]?|dying|deaths?|fatal(?:ly|ity|ities)?|drown(?:s|ed)?|murder(?:s|ed)?|slain|tolls?|perish(?:ed)?)$/;
const HURT = /^(?:hurts?|injur(?:e|es|ed|ing|ies|y)|wound(?:s|ed|ing)?|casualt(?:y|ies))$/;
const MISSING = /^(?:missing|unaccounted)$/;

const named = (low: string): Fate | undefined =>
  DEAD.test(low) ? 'dead' : HURT.test(low) ? 'hurt' : MISSING.test(low) ? 'missing' : undefined;

/** How far from a number its fate is looked for, in tokens and in characters. */
const BEHIND = 8;
const BEFORE = 5;
const REACH = 70;

/** What became of those a number counts: the nearest such word, and no other number in between: 'kills 12', '12 dead'. */
export function fateOf(text: string, { start, end }: Span, sentence: Span): Fate | undefined {
  const behind = tokensOf(text, { start: end, end: Math.min(sentence.end, end + REACH) });
  const before = tokensOf(text, { start: Math.max(sentence.start, start - REACH), end: start });
  for (let away = 0, [back, on] = [true, true]; away < BEHIND && (back || on); away += 1) {
    on &&= isOpen(behind, away);
    const after = on ? named(lowAt(behind, away)) : undefined;
    if (after) return after;
    const at = before.length - 1 - away;
    back &&= away < BEFORE && isOpen(before, at);
    const lead = back ? named(lowAt(before, at)) : undefined;
    if (lead) return lead;
  }
  return undefined;
}

const isOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  !/^[;:]$/.test(lowAt(tokens, at)) &&
  (/^an?$/.test(lowAt(tokens, at)) || numeralAt(tokens, at) === undefined);

/** Words that count people by what became of them, and are no nouns for a person. */
const COUNTS_PEOPLE =
  /^(?:|toll|person|dead|death|victim|fatality|injured|wounded|missing|casualty|other)$/;

/** True for the head of a noun that counts people, and for none. */
export const countsPeople = (head: string): boolean =>
  COUNTS_PEOPLE.test(head) || personNounOf(head) !== null;
