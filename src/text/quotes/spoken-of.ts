import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cues.ts';
import type { Situation } from './features.ts';
import { agent } from './passives.ts';
import type { Ranked } from './rank.ts';
import { someIn, type Token } from './tokens.ts';
import { FORM_OF_BE, isA, PRONOUN } from './word-classes.ts';
import { isDenial } from './word-tests.ts';

/** 'To her friends, Hale is “a saint”': what somebody else calls her; not 'Hale is “very sad”'. */
export const isDescribed = ({ frame: { tokens }, at, text, stretch }: Situation): boolean =>
  isGiven(tokens, at) ||
  (/^(?:is|was|are|were|remains|remained|became|becomes)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^\W*(?:an?|the) /.test(text.slice(stretch.start, stretch.start + LEAD)));
/** 'Hale was awarded “a medal”', 'was threatened with “the sack”': what others do or give to her in these words. */
const isGiven = (tokens: readonly Token[], quote: number): boolean => {
  const verb = /^(?:with|by|as|for|of|up)$/.test(tokens[quote - 1]?.lower ?? '')
    ? quote - 2
    : quote - 1;
  return GIVEN.test(tokens[verb]?.lower ?? '') && isA(tokens[verb - 1], FORM_OF_BE);
};
const GIVEN =
  /^(?:awarded|given|handed|offered|sent|threatened|rewarded|greeted|met|charged|sentenced|fined|jailed|introduced|presented|promised|dealt|denied|refused|shown|blamed|punished|banned|sacked|suspended)$/;

/** More than the first word of a quotation and the marks before it. */
const LEAD = 8;

/** 'Hale **denied that** he was “asleep”': her words, or those of whoever accuses her. */
export const isDenied = (
  { candidate: { cue } }: Ranked,
  { frame: { tokens }, at }: Situation,
): boolean =>
  cue !== null &&
  cue.at < at &&
  at - cue.at <= 2 * HEARING &&
  isDenial(tokens[cue.at]) &&
  isContent(tokens[cue.at + 1]) &&
  !someIn(tokens, cue.at + 1, at, ({ kind }) => kind !== 'word');

const isContent = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isA(token, PRONOUN) || /^(?:that|there|any|[a-z]{2,}ing)$/.test(token.lower));

const HEARS = wordSet('hears hear heard learns learn learned learnt');
/** How far behind the subject it may be told to hear; keeps the work linear. */
const HEARING = 12;

/** 'Guests **can expect** “a warm night”' */
const MAY = /^(?:can|could|may|might|should)$/;

/** 'The court heard that the “tired old lady” had sunk.', not 'She had heard enough: “…”' */
export function isHearer(
  tokens: readonly Token[],
  cues: readonly Cue[],
  subject: number,
  at: number,
): boolean {
  if (tokens[at - 1]?.kind === 'colon' || at - subject > 2 * HEARING) return false;
  for (let i = subject + 1; i < at && i <= subject + HEARING; i += 1) {
    const isGuest = tokens[i]?.lower === 'expect' && MAY.test(tokens[i - 1]?.lower ?? '');
    if (isGuest && i > at - HEARING) return true;
    if (!HEARS.has(tokens[i]?.lower ?? '')) continue;
    return !cues.some((cue) => cue.at > subject && cue.at <= i && cue.kind !== 'mind');
  }
  return false;
}

/** How far a passive verb may stand before what somebody is called or told. */
const NEAR = 4;
/** Verbs in the passive whose subject is spoken of or to. */
const OF_OTHERS =
  /^(?:accused|branded|compared|likened|hailed|derided|mocked|ridiculed|praised|criticised|criticized|condemned|called|dubbed|labelled|labeled|nicknamed|described|told|asked|warned|informed|assured|reminded|urged|advised|ordered|quoted)$/;

/**
 * 'Hale was accused of “…”', 'she was told “…”': nobody is named, and least of all the subject.
 * Not where somebody else says so later in the sentence.
 */
export function isSaidOf(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  const cue = cues.findLast((one) => one.at < at);
  if (!cue?.passive || at - cue.at > NEAR || agent(tokens, cue.at)) return false;
  if (!OF_OTHERS.test(tokens[cue.at]?.lower ?? '')) return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  return !cues.some(
    (one) =>
      one.kind === 'according' ||
      (one.source &&
        !one.passive &&
        (one.at < cue.at ? isOuter(tokens, one, cue) : isTag(tokens, one, at))),
  );
}

/** 'Reed said that Hale had been called “…”'. */
const isOuter = (tokens: readonly Token[], outer: Cue, inner: Cue): boolean =>
  outer.kind === 'say' && outer.at < inner.at && tokens[outer.at + 1]?.kind === 'word';

/** '…, Reed said' right behind the quotation or at the end of its clause. */
const isTag = (tokens: readonly Token[], cue: Cue, at: number): boolean =>
  cue.at > at &&
  (cue.kind === 'according' ||
    (cue.kind === 'say' &&
      cue.source !== null &&
      tokens[Math.min(cue.source.first, cue.at) - 1]?.kind === 'comma'));
