import { SIGNS } from '../words/signs.ts';
import type { Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { Situation } from './features.ts';
import { isMessage } from './messages.ts';
import { isPersonNoun, type Source, startsPhrase } from './phrases.ts';
import { ownReply } from './replies.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, isA } from './word-classes.ts';

const NEAR = 3;

/** Whoever stands so close to a quotation that nobody else is asked for. */
export const isAbsolute = (situation: Situation, candidate: Candidate): boolean =>
  isBeside(situation, candidate) ||
  isOwnClause(situation, candidate) ||
  isLedIn(situation, candidate) ||
  isHow(situation, candidate) ||
  isEnd(situation, candidate) ||
  isWrittenTag(situation, candidate) ||
  isHeardTag(situation, candidate) ||
  isClaim(situation, candidate) ||
  isAnswer(situation, candidate) ||
  isAgent(situation, candidate) ||
  isWhose(situation, candidate) ||
  isBlamed(situation, candidate) ||
  // '“No,” was Mr Hale's response'
  (candidate.cue?.kind === 'noun' &&
    candidate.cue.at === ownReply(situation.frame.tokens, situation.at));

/** 'The plan split them, with one minister calling it “…”', 'held a sign reading “…”': a participle with a noun of its own right before the quotation. */
function isBeside({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean {
  if (cue && isParenthesis(tokens, cue.at, source, at)) return true;
  if (cue?.reach !== 'beside' || cue.at > at || at - cue.at > NEAR) return false;
  const before = tokens[source.first - 1]?.lower;
  // 'It would bring what Ann Hale called “a better service”'
  if (cue.finite) {
    const isWhat = before === 'what' && source.kind === 'name';
    const noun = tokens[source.first - 2];
    // not 'He said that Hale backs “it”', 'He told her that Hale backs “it”'
    const isThat =
      before === 'that' &&
      noun?.kind === 'word' &&
      !/^(?:me|us|him|her|them|you)$/.test(noun.lower) &&
      !noun.verb &&
      cue.kind === 'label' &&
      source.kind !== 'pronoun';
    return (
      (isWhat || isThat) && !cue.passive && (cue.at === at - 1 || tokens[at - 1]?.lower === 'as')
    );
  }
  // 'got a message from Hale saying: “…”'
  const isSent =
    /^(?:from|by)$/.test(before ?? '') && isMessage(tokens[source.first - 2]?.lower ?? '');
  return before === 'with' || isSent || SIGNS.test(tokens[source.last]?.lower ?? '');
}

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

/** '…, and **the broadcaster** called it “…”': a clause of its own, with its verb right before the words and no tag behind them. */
function isOwnClause(
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean {
  if (!cue || cue.at >= at || cue.reach !== 'beside') return false;
  if (isTurn(tokens, cue, source, at)) return !hasTag(cues, at);
  // 'described Hale as “…”'
  const reach = tokens[at - 1]?.lower === 'as' && cue.kind === 'label' ? CLOSE * 2 : CLOSE;
  if (at - cue.at > reach) return false;
  if (!cue.finite || cue.passive || !/^(?:say|label)$/.test(cue.kind)) return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  const before = tokens[source.first - 2]?.kind;
  return (
    ((/^(?:and|but|while|yet)$/.test(tokens[source.first - 1]?.lower ?? '') &&
      (before === 'comma' || before === 'quote')) ||
      isAfterClause(tokens, source.first) ||
      isThatClause(tokens, cue, source)) &&
    !hasTag(cues, at)
  );
}
const CLOSE = 3;
/** How far the verb of a clause may stand before the words that end it. */
const LONGEST_TURN = 12;

const LONGEST_TITLE = 8;
const isTitled = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !/^(?:but|while|whereas)$/.test(token.lower) &&
  (token.capital || isPersonNoun(token.lower) || /^(?:the|of|for|former)$/.test(token.lower));

/** 'Hale had said it was “dead” but **she** claimed that he tried to “bury” it' */
function isTurn(tokens: readonly Token[], cue: Cue, { first }: Source, at: number): boolean {
  if (!cue.finite || cue.passive || cue.kind !== 'say' || at - cue.at > LONGEST_TURN) return false;
  // 'while **US Assistant Secretary of State** Hale warned'
  let from = first;
  while (first - from < LONGEST_TITLE && isTitled(tokens[from - 1])) from -= 1;
  if (!/^(?:but|while|whereas)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  return true;
}

const hasTag = (cues: readonly Cue[], at: number): boolean =>
  cues.some(({ at: other, kind, passive }) => other > at && kind !== 'mind' && !passive);

/** 'Critics argue that it fails, but **he** hits back by saying: “…”': the subject of the last clause, whose participle leads the words in. */
const isLedIn = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue?.finite === false &&
  cue.reach === 'clause' &&
  cue.at < at &&
  at - cue.at <= 2 &&
  source.first < cue.at &&
  source.kind !== 'nominal' &&
  /^(?:but|while|whereas|yet|until|when|after|before|because|though|although)$/.test(
    tokens[source.first - 1]?.lower ?? '',
  ) &&
  tokens[source.first - 2]?.kind !== 'quote';

/** 'Many see it as “a farce”, **the mayor** has said.': a tag that ends the sentence, where nobody by name says or calls anything before. */
function isEnd({ frame: { tokens }, at, cues }: Situation, { cue, source }: Candidate): boolean {
  if (!cue?.finite || cue.kind !== 'say' || cue.passive) return false;
  if (source.first <= at || cue.at <= source.last) return false;
  if (tokens.slice(cue.at + 1).some(({ kind }) => /^(?:word|quote|colon)$/.test(kind)))
    return false;
  // '…, but the mayor said'
  if (tokens.slice(at, source.first).some(({ lower }) => /^(?:but|and|while)$/.test(lower)))
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

/** 'Reed criticised **Hale** for saying it was “…”' */
function isBlamed({ frame: { tokens }, at, cues }: Situation, { cue, source }: Candidate): boolean {
  if (!cue || cue.finite || cue.at >= at || cue.reach !== 'beside') return false;
  // 'praised Hale for showing “courage”'
  if (/^(?:show|giv|deliver)/.test(tokens[cue.at]?.lower ?? '')) return false;
  if (tokens[cue.at - 1]?.lower !== 'for' || source.last >= cue.at) return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  return !cues.some((other) => other.at > cue.at && (other.at < at || other.source !== null));
}

/** 'Reed wants it, unlike **Hale**, who thinks it “…”': the clause about somebody is the last before the words, with no tag behind them. */
function isWhose({ frame: { tokens }, at, cues }: Situation, { cue, source }: Candidate): boolean {
  if (!cue?.finite || cue.at >= at || cue.passive || source.kind !== 'name') return false;
  if (tokens[cue.at - 1]?.lower !== 'who' || tokens[cue.at - 2]?.kind !== 'comma') return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  return !cues.some(
    (other) => other !== cue && other.at > cue.at && (other.at < at || !other.passive),
  );
}

/** 'a plan described by **Hale** as “…”', 'accused by Hale of “…”' */
const isAgent = (
  { frame: { tokens }, at }: Situation,
  { route, cue, source }: Candidate,
): boolean =>
  route === 'by' &&
  cue?.kind === 'label' &&
  tokens[cue.at + 1]?.lower === 'by' &&
  (source.last === at - 1 ||
    (source.last === at - 2 && /^(?:as|of|for)$/.test(tokens[at - 1]?.lower ?? '')));

/** 'They noted **Hale's** explanation that the yard was “…”' */
const isClaim = ({ frame: { tokens }, at, cues }: Situation, { cue }: Candidate): boolean =>
  cue?.kind === 'noun' &&
  cue.at < at &&
  at - cue.at <= LONGEST_CLAIM &&
  tokens[cue.at + 1]?.lower === 'that' &&
  !cues.some((other) => other.at > cue.at && other.source !== null);
const LONGEST_CLAIM = 12;

/** 'kept it after **a committee of teachers** called it “…”' */
function isAfterClause(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < 8 && tokens[i]?.kind === 'word'; i -= 1) {
    if (/^(?:after|because|since|although|though|which|where)$/.test(tokens[i]?.lower ?? ''))
      return startsPhrase(tokens, i + 1);
    if (tokens[i]?.verb || isA(tokens[i], AUXILIARY)) return false;
  }
  return false;
}

/** 'read **a column** that called her “…”', 'met **a man** who asked “…”' */
const isThatClause = (tokens: readonly Token[], { at }: Cue, { kind, last }: Source): boolean =>
  kind === 'nominal' &&
  /^(?:that|which|who)$/.test(tokens[at - 1]?.lower ?? '') &&
  last === at - 2 &&
  // 'being **the one** who said' is whoever the sentence is about
  tokens[last]?.lower !== 'one';

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
