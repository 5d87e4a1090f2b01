import type { Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { Situation } from './features.ts';
import { isPersonNoun, type Source, startsPhrase } from './phrases.ts';
import { someIn, type Token } from './tokens.ts';
import { AUXILIARY, isA } from './word-classes.ts';

/** How many words from a quotation its verb may stand and still be right beside it. */
export const CLOSE = 3;
/** How far the verb of a clause may stand before the words that end it. */
const LONGEST_TURN = 12;
/** How many words an office before a name may have. */
export const LONGEST_TITLE = 8;

/** '…, and **the broadcaster** called it “…”': a clause of its own, with its verb right before the words and no tag behind them. */
export function isOwnClause(
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean {
  if (!cue || cue.at >= at || cue.reach !== 'beside') return false;
  if (isTurn(tokens, cue, source, at)) return !hasTag(cues, at);
  // 'described Hale as “…”'
  const reach = tokens[at - 1]?.lower === 'as' && cue.kind === 'label' ? CLOSE * 2 : CLOSE;
  if (at - cue.at > reach) return false;
  if (!cue.finite || cue.passive || !/^(?:say|label)$/.test(cue.kind)) return false;
  if (!isOfWords(tokens, cue.at + 1, at)) return false;
  const before = tokens[source.first - 2]?.kind;
  return (
    ((/^(?:and|but|while|yet|when)$/.test(tokens[source.first - 1]?.lower ?? '') &&
      /^(?:comma|quote|dash)$/.test(before ?? '')) ||
      isAfterClause(tokens, source.first) ||
      isThatClause(tokens, cue, source)) &&
    !hasTag(cues, at)
  );
}

/** Nothing but words from `from` to `to`. */
const isOfWords = (tokens: readonly Token[], from: number, to: number): boolean =>
  !someIn(tokens, from, to, ({ kind }) => kind !== 'word');

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
  return isOfWords(tokens, cue.at + 1, at);
}

const hasTag = (cues: readonly Cue[], at: number): boolean =>
  cues.some(({ at: other, kind, passive }) => other > at && kind !== 'mind' && !passive);

/** 'Critics argue that it fails, but **he** hits back by saying: “…”': the subject of the last clause, whose participle leads the words in. */
export const isLedIn = (
  { frame: { tokens }, at }: Situation,
  { cue, source }: Candidate,
): boolean =>
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

/** 'Reed criticised **Hale** for saying it was “…”' */
export function isBlamed(
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean {
  if (!cue || cue.finite || cue.at >= at || cue.reach !== 'beside') return false;
  // 'praised Hale for showing “courage”'
  if (/^(?:show|giv|deliver)/.test(tokens[cue.at]?.lower ?? '')) return false;
  if (tokens[cue.at - 1]?.lower !== 'for' || source.last >= cue.at) return false;
  if (!isOfWords(tokens, cue.at + 1, at)) return false;
  return !cues.some((other) => other.at > cue.at && (other.at < at || other.source !== null));
}

/** 'Reed wants it, unlike **Hale**, who thinks it “…”': the clause about somebody is the last before the words, with no tag behind them. */
export function isWhose(
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean {
  if (!cue?.finite || cue.at >= at || cue.passive || source.kind !== 'name') return false;
  if (tokens[cue.at - 1]?.lower !== 'who' || tokens[cue.at - 2]?.kind !== 'comma') return false;
  if (!isOfWords(tokens, cue.at + 1, at)) return false;
  return !cues.some(
    (other) => other !== cue && other.at > cue.at && (other.at < at || !other.passive),
  );
}

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
