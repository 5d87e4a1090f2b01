import { nounOf } from '../people/nouns.ts';
import { SIGNS } from '../words/signs.ts';
import { apposed } from './appositions.ts';
import { blamedBefore } from './blamed.ts';
import { clauseSubject } from './clause-subjects.ts';
import { beforeDate } from './dates-between.ts';
import { officerBefore } from './office-holders.ts';
import { beforeParenthesis, dashBefore } from './parentheses.ts';
import { type Follower, phraseEndingAt, relativeSubject } from './phrase-ending.ts';
import { phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isRegion } from './towns.ts';
import { nameBefore, openingName, relativeClose, wholeOf } from './whole-subjects.ts';
import { absolute } from './with-participle.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  FORM_OF_BE,
  isA,
  PREPOSITION,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';
import { isAdverb, isFiniteVerb, isNamePart, isPronoun } from './word-tests.ts';

export interface Subject {
  readonly source: Source | null;
  /** The verb stands in the passive: its subject is not the speaker. */
  readonly passive: boolean;
  /** `beside`: the subject stands next to the verb; `clause`: it was carried over from the clause before. */
  readonly reach: 'beside' | 'clause';
}

/** 'She held a sign **reading** “…”': the sign says it. */
const READS = /^(?:reading|saying)$/;
/** 'kept saying', 'was captured saying' */
const KEPT = /^(?:kept|keeps|keep|captured|caught|heard|overheard|recorded|filmed)$/;
/** Participles of whole words that are heard: 'the gunmen kept **shouting**'. */
const HEARD =
  /^(?:shouting|chanting|yelling|screaming|crying|singing|whispering|saying|asking|telling)$/;

const TOWARDS = /^(?:to|on|onto|into|via|in|at|through|towards?|outside|near)$/;

/** Before a time that ends at `at`: 'the club **less than two weeks ago** said'; -1 for none. */
function beforeAgo(tokens: readonly Token[], at: number): number {
  if (!/^(?:ago|later|earlier)$/.test(tokens[at]?.lower ?? '') || !isA(tokens[at - 1], TIME))
    return -1;
  let back = at - 2;
  while (back >= 0 && at - back < 7 && COUNTED.test(tokens[back]?.lower ?? '')) back -= 1;
  return back < at - 2 ? back : -1;
}
const COUNTED =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|few|several|less|more|than|about|just|nearly|over|only|almost)$/;

/** Who is the subject of the verb at `verb`, looking to the left. */
export function subjectBefore(tokens: readonly Token[], verb: number, gerund: boolean): Subject {
  let at = verb - 1;
  let passive = false;
  let helped = false;
  const heard = gerund && HEARD.test(tokens[verb]?.lower ?? '');
  let commas = 0;
  let adverbs = 0;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const date = gerund ? -1 : beforeDate(tokens, at);
    if (date >= 0) {
      at = date + 1;
      continue;
    }
    if (token.kind === 'comma' && isSetOff(tokens, at)) {
      commas += 1;
      continue;
    }
    if (token.kind !== 'word' || token.possessive) break;
    if (isA(token, FORM_OF_BE) && at === verb - 1 - commas - adverbs) passive = true;
    // 'Reed last night insisted'
    if (isA(token, TIME) && /^(?:last|this|late)$/.test(tokens[at - 1]?.lower ?? '') && at > 1) {
      at -= 1;
      continue;
    }
    const ago = beforeAgo(tokens, at);
    if (ago >= 0) {
      at = ago + 1;
      continue;
    }
    const dated = token.lower === 'on' && isA(tokens[at + 1], DAY);
    const isHelper = isA(token, AUXILIARY) || (heard && KEPT.test(token.lower));
    if (isHelper) helped = heard;
    else if (isAdverb(token)) adverbs += 1;
    if (!dated && !isHelper && !isAdverb(token)) break;
  }
  const token = tokens[at];
  const isJoined = token?.lower === 'and';
  const carried = (): Subject => ({
    source:
      (gerund || isJoined ? relativeSubject(tokens, verb, isJoined) : null) ??
      clauseSubject(tokens, at < 0 ? verb : at),
    passive,
    reach: 'clause',
  });
  if (!token) return { source: null, passive, reach: 'clause' };
  const beside = (source: Source | null): Subject =>
    source ? { source, passive, reach: 'beside' } : carried();
  // 'the gunmen kept shouting' has a subject of its own, 'left the room shouting' has that of 'left'.
  const isSign = gerund && READS.test(tokens[verb]?.lower ?? '') && SIGNS.test(token.lower);
  if (isSign && (isA(tokens[at - 1], DETERMINER) || isA(tokens[at - 2], DETERMINER)))
    return beside(phraseEndingAt(tokens, at, 'participle'));
  const blamed = gerund && token.lower === 'for' ? blamedBefore(tokens, at) : null;
  if (blamed) return beside(blamed);
  const adding = gerund && token.kind === 'comma' ? speakerBefore(tokens, at) : null;
  if (adding) return beside(adding);
  const own = gerund && !helped && !isPronoun(token) ? absolute(tokens, at) : null;
  if (own) return own;
  if (gerund && !helped && !(token.kind === 'word' && (isPronoun(token) || isNamePart(token))))
    return carried();
  if (token.kind === 'comma' || token.kind === 'dash') {
    // 'Ruiz watched Orr leave, **then** said'
    if (token.kind === 'comma' && tokens[at + 1]?.lower === 'then') return carried();
    const opening = token.kind === 'dash' ? dashBefore(tokens, at) : -1;
    if (opening > 0) return beside(apposed(tokens, phraseEndingAt(tokens, opening - 1)));
    // 'Gov. Ana Ruiz **(R-Ohio)**, said'
    const bracketed =
      token.kind === 'comma' && tokens[at - 1]?.kind === 'bracket'
        ? phraseEndingAt(tokens, skipBracket(tokens, at - 1))
        : null;
    if (bracketed?.kind === 'name' && tokens[bracketed.first - 1]?.kind === 'comma')
      return beside(bracketed);
    const officer = token.kind === 'comma' ? officerBefore(tokens, at) : null;
    if (officer) return beside(officer);
    const last = beforeParenthesis(tokens, at);
    const before = tokens[last];
    if (before?.kind === 'bracket')
      return beside(apposed(tokens, phraseEndingAt(tokens, skipBracket(tokens, last))));
    // 'Ruiz won **and**, with her team behind her, said'
    if (last < 0 || before?.kind !== 'word' || isA(before, CONJUNCTION)) return carried();
    if (!gerund && isListed(tokens, verb, last)) return carried();
    return beside(apposed(tokens, phraseEndingAt(tokens, last)));
  }
  if (token.kind === 'bracket') return beside(phraseEndingAt(tokens, skipBracket(tokens, at)));
  if (token.kind !== 'word') return carried();
  if (isPronoun(token)) return beside(toSource(tokens, at, at));
  if (isA(token, RELATIVE_PRONOUN)) {
    const before = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
    const last = tokens[before]?.kind === 'bracket' ? skipBracket(tokens, before) : before;
    return tokens[last]?.kind === 'word'
      ? beside(phraseEndingAt(tokens, last, 'relative'))
      : carried();
  }
  const liked = token.lower === 'to' ? relativeClose(tokens, at) : -1;
  if (liked > 0) return beside(phraseEndingAt(tokens, liked - 1, 'relative'));
  if (token.lower === 'to' || isA(token, CONJUNCTION | PREPOSITION)) return carried();
  if (isA(token, SUBORDINATOR)) return carried();
  const follower = gerund ? 'participle' : 'verb';
  const phrase = townsman(tokens, at, follower) ?? phraseEndingAt(tokens, at, follower);
  const opener = gerund ? null : openingName(tokens, at, verb);
  if (opener) return beside(opener);
  // 'took to Twitter writing', 'left for Tolva saying', 'sent a memo to the Orr Fund calling it'
  if (gerund && phrase?.kind === 'name') {
    const link = tokens[phrase.first - 1]?.lower === 'the' ? phrase.first - 2 : phrase.first - 1;
    if (TOWARDS.test(tokens[link]?.lower ?? '')) return carried();
  }
  return beside(phrase && (nameBefore(tokens, phrase, verb) ?? wholeOf(tokens, phrase) ?? phrase));
}

/** How many words may stand between a verb of saying and the comma before what it adds: 'Hale said **on Monday**, adding'. */
const LONGEST_TAG = 4;

/** 'The vote is near, **Hale** said, adding that': whose words go on behind the tag; null where no comma sets it off. */
function speakerBefore(tokens: readonly Token[], comma: number): Source | null {
  for (let at = comma - 1; at > 1 && comma - at <= LONGEST_TAG; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.verb?.verb !== 'say' || !isFiniteVerb(token)) continue;
    // 'The vote is near, **said Hale**, adding that'
    const inverted = tokens[at - 1]?.kind === 'comma' ? phraseStartingAt(tokens, at + 1) : null;
    if (inverted) return inverted.last === comma - 1 ? inverted : null;
    const { source, passive, reach } = subjectBefore(tokens, at, false);
    if (passive || reach !== 'beside' || !source) return null;
    let from = source.first;
    while (from > 0 && tokens[from - 1]?.kind === 'word') from -= 1;
    return from > 0 && tokens[from - 1]?.kind === 'comma' ? source : null;
  }
  return null;
}

/** 'Hale slams **Tate**, praises Orr as “…”': the object of a verb in the present before another of the same subject. */
function isListed(tokens: readonly Token[], verb: number, last: number): boolean {
  if (last !== verb - 2 || tokens[verb]?.verb?.form !== 'present') return false;
  const object = phraseEndingAt(tokens, last);
  const before = object ? tokens[object.first - 1] : undefined;
  return before?.kind === 'word' && !before.capital && before.verb?.form === 'present';
}

/** '**Ana Ruiz** of Leeds, Ohio says': who is of a town with its region behind a comma; null for 'After he left her in Leeds, Georgia says'. */
function townsman(tokens: readonly Token[], last: number, follower: Follower): Source | null {
  let first = last;
  while (first > 0 && last - first < 3 && tokens[first - 1]?.capital) first -= 1;
  if (!isRegion(tokens, first, last)) return null;
  let town = first - 2;
  while (tokens[town - 1]?.capital) town -= 1;
  const source = phraseEndingAt(tokens, first - 2, follower);
  if (!source || source.kind === 'pronoun' || source.last !== town - 2) return null;
  const noun = nounOf(tokens[source.last]?.lower ?? '')?.kind;
  return source.kind === 'name' || (noun && noun !== 'document') ? source : null;
}

/** A comma around a lone adverb: 'she, too, said'. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1], tokens[at - 2]];
  const after = tokens[at + 1];
  return (
    (one !== undefined && two?.kind === 'comma' && isAdverb(one)) ||
    (after !== undefined && isAdverb(after) && tokens[at + 2]?.kind === 'comma')
  );
}

/** From a closing bracket at `at`, the index of the word before the opening one. */
function skipBracket(tokens: readonly Token[], at: number): number {
  let open = at;
  while (open > 0 && at - open < 24 && tokens[open]?.lower !== '(') open -= 1;
  return open - 1;
}
