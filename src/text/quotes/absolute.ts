import { SIGNS } from '../words/signs.ts';
import type { Candidate } from './candidates.ts';
import type { Situation } from './features.ts';
import { isMessage } from './messages.ts';
import { isJudged, thatOf } from './noun-cues.ts';
import { CLOSE, isBlamed, isLedIn, isOwnClause, isWhose, LONGEST_TITLE } from './own-clauses.ts';
import type { Source } from './phrases.ts';
import { isOnlooker, isRelayed, isToldOf } from './relayed.ts';
import { ownReply } from './replies.ts';
import { someIn, type Token } from './tokens.ts';
import { DETERMINER, isA, SPEECH_NOUN } from './word-classes.ts';

const NEAR = 3;

/** Whoever stands so close to a quotation that nobody else is asked for. */
export const isAbsolute = (situation: Situation, candidate: Candidate): boolean =>
  isBeside(situation, candidate) ||
  isOwnClause(situation, candidate) ||
  isLedIn(situation, candidate) ||
  isHow(situation, candidate) ||
  isTagBehind(situation, candidate) ||
  isEnd(situation, candidate) ||
  isWrittenTag(situation, candidate) ||
  isHeardTag(situation, candidate) ||
  isRelayed(situation, candidate) ||
  isToldOf(situation, candidate) ||
  isOnlooker(situation, candidate) ||
  isClaim(situation, candidate) ||
  isAnswer(situation, candidate) ||
  isAgent(situation, candidate) ||
  isWhose(situation, candidate) ||
  isPutIn(situation, candidate) ||
  isBlamed(situation, candidate) ||
  isOwnReply(situation, candidate);

/** '“No,” was **Mr Hale's** response', '“No,” came the reply from **Hale**', 'The reply from **Hale**: “No.”' */
const isOwnReply = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue?.kind === 'noun' &&
  (cue.at === ownReply(tokens, at) ||
    (tokens[at - 1]?.kind === 'colon' && source.first > cue.at && source.last === at - 2));

/** 'The plan split them, with one minister calling it “…”', 'held a sign reading “…”': a participle with a noun of its own right before the quotation. */
function isBeside({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean {
  if (cue && isParenthesis(tokens, cue.at, source, at)) return true;
  if (cue?.reach !== 'beside' || cue.at > at || at - cue.at > NEAR) return false;
  const before = tokens[source.first - 1]?.lower;
  // 'It would bring what Ann Hale called “a better service”'
  if (cue.finite) {
    const noun = tokens[source.first - 2];
    // 'a price of £2bn, which Ann Hale called “a disgrace”'
    const isWhat =
      source.kind === 'name' &&
      (before === 'what' || (before === 'which' && noun?.kind === 'comma'));
    // not 'He said that Hale backs “it”', 'He told her that Hale backs “it”'
    const isThat =
      before === 'that' &&
      noun?.kind === 'word' &&
      !/^(?:me|us|him|her|them|you)$/.test(noun.lower) &&
      // 'the plan that Hale called “mad”'
      (!noun.verb || isA(tokens[source.first - 3], DETERMINER)) &&
      cue.kind === 'label' &&
      source.kind !== 'pronoun';
    return (
      (isWhat || isThat) && !cue.passive && (cue.at === at - 1 || tokens[at - 1]?.lower === 'as')
    );
  }
  // 'got a message from Hale saying: “…”'
  const noun = tokens[source.first - 2];
  const isSent =
    /^(?:from|by)$/.test(before ?? '') &&
    noun !== undefined &&
    (isMessage(noun.lower) || isA(noun, SPEECH_NOUN));
  return before === 'with' || isSent || SIGNS.test(tokens[source.last]?.lower ?? '');
}

/** '“We go,” **Hale said**, adding Orr had told her': a whole tag right behind the words, and nobody who tells of it. */
const isTagBehind = (
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean =>
  cue?.kind === 'say' &&
  cue.finite &&
  !cue.passive &&
  source.first > at &&
  source.first <= at + 2 &&
  cue.at === source.last + 1 &&
  tokens[cue.at + 1]?.kind === 'comma' &&
  !cues.some((other) => other.at < at || other.kind === 'according');

/** 'a sign, **says Ann Hale**, of “true sleep”' */
const isParenthesis = (
  tokens: readonly Token[],
  verb: number,
  { first, last }: Source,
  at: number,
): boolean =>
  first === verb + 1 &&
  tokens[verb - 1]?.kind === 'comma' &&
  tokens[last + 1]?.kind === 'comma' &&
  at > last &&
  at - last <= NEAR;

/** 'Many see it as “a farce”, **the mayor** has said.': a tag that ends the sentence, where nobody by name says or calls anything before. */
function isEnd({ frame: { tokens }, at, cues }: Situation, { cue, source }: Candidate): boolean {
  if (!cue?.finite || cue.kind !== 'say' || cue.passive) return false;
  if (source.first <= at || cue.at <= source.last) return false;
  if (someIn(tokens, cue.at + 1, tokens.length, ({ kind }) => /^(?:word|quote|colon)$/.test(kind)))
    return false;
  // '…, but the mayor said'
  if (someIn(tokens, at, source.first, ({ lower }) => /^(?:but|and|while)$/.test(lower)))
    return false;
  // 'the country’s most senior **prosecutor**'
  let comma = source.first - 1;
  while (comma > at && tokens[comma]?.kind === 'word' && source.first - comma < LONGEST_TITLE)
    comma -= 1;
  const before = cues.filter((other) => other.at < at);
  return (
    (comma === at || tokens[comma]?.kind === 'comma') &&
    before.length > 0 &&
    before.every(
      ({ kind, source: own }) => kind === 'mind' || (kind === 'label' && own?.kind !== 'name'),
    )
  );
}

/** '“A farce” is how **Hale** described it', whoever speaks later in the sentence. */
const isHow = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue?.finite === true &&
  cue.kind === 'label' &&
  source.first > at &&
  /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:how|what)$/.test(tokens[at + 2]?.lower ?? '') &&
  cue.at === source.last + 1 &&
  cue.at - at < 12;

/** '“…,” Hale observed, to which **Orr** retorted, “…”' */
const isAnswer = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue?.finite === true &&
  cue.at === source.last + 1 &&
  tokens[source.first - 1]?.lower === 'which' &&
  tokens[source.first - 2]?.lower === 'to' &&
  (cue.at === at - 1 || (cue.at === at - 2 && tokens[at - 1]?.kind !== 'word'));

/** 'a plan described by **Hale** as “…”', 'accused by Hale of “…”' */
const isAgent = (
  { frame: { tokens }, at }: Situation,
  { route, cue, source }: Candidate,
): boolean =>
  route === 'by' &&
  cue?.kind === 'label' &&
  // 'the law called “a disgrace” by Hale'
  ((cue.at === at - 1 && tokens[at + 1]?.lower === 'by' && source.first <= at + 4) ||
    (tokens[cue.at + 1]?.lower === 'by' &&
      (source.last === at - 1 ||
        (source.last === at - 2 && /^(?:as|of|for)$/.test(tokens[at - 1]?.lower ?? '')))));

/** 'Cost estimates, **he** added, were “late”': a tag between commas, with nobody who says anything between it and the words. */
const isPutIn = ({ frame: { tokens }, at, cues }: Situation, { cue, source }: Candidate): boolean =>
  cue?.finite === true &&
  cue.kind === 'say' &&
  cue.at === source.last + 1 &&
  cue.at < at &&
  tokens[source.first - 1]?.kind === 'comma' &&
  tokens[cue.at + 1]?.kind === 'comma' &&
  source.kind === 'pronoun' &&
  !cues.some((other) => other.at > cue.at && other.source !== null);

/** 'They noted **Hale's** explanation that the yard was “…”', 'hit back at claims by **Hale** that he was “…”' */
const isClaim = ({ frame: { tokens }, at, cues }: Situation, { cue }: Candidate): boolean =>
  cue !== null &&
  cue.at < at &&
  at - cue.at <= LONGEST_CLAIM &&
  thatOf(tokens, cue) > 0 &&
  !isJudged(tokens, cue, at) &&
  // 'a claim that it “fell,” **saying** so' is about whoever tells of the claim
  !cues.some(
    (other) => other.at > cue.at && other.source !== null && (other.finite || other.at < at),
  );
const LONGEST_CLAIM = 12;

/** '“…,” **it** begins': the letter that has just been told of, and not whoever spoke before; '“…,” **he** began'. */
const isWrittenTag = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue !== null &&
  source.first === (tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1) &&
  cue.at === source.last + 1 &&
  source.kind !== 'nominal' &&
  (tokens[source.first]?.lower === 'it' ? OF_PAPERS : OF_PERSONS).test(tokens[cue.at]?.lower ?? '');
/** '“…,” **he** is heard saying': nobody else, though the pronoun be open. */
const isHeardTag = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue !== null &&
  !cue.finite &&
  source.kind === 'pronoun' &&
  source.first === (tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1) &&
  cue.at - source.first <= CLOSE + 1 &&
  /^(?:heard|seen|recorded|filmed|quoted)$/.test(tokens[cue.at - 1]?.lower ?? '');

const OF_PAPERS =
  /^(?:begins|began|reads|read|ends|ended|concludes|concluded|continues|continued)$/;
const OF_PERSONS = /^(?:begins|began)$/;
