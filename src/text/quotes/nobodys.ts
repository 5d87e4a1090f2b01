import { wordSet } from '../words/word-set.ts';
import { isOfBlamedOther } from './blamed.ts';
import type { Cue } from './cues.ts';
import { isMessage } from './messages.ts';
import { type Token, tokenAt } from './tokens.ts';
import { DETERMINER, isA, POSSESSIVE, PRONOUN } from './word-classes.ts';
import { isDenial } from './word-tests.ts';

/** True for words in marks whose sentence shows that nobody says them by name: read out, shouted by many, forbidden. */
export const isNobodys = (tokens: readonly Token[], cues: readonly Cue[], at: number): boolean =>
  isReadOut(tokens, at) ||
  isSound(tokens, at) ||
  isRemembered(tokens, at) ||
  isForbidden(tokens, at) ||
  isDeniedSaying(tokens, cues, at) ||
  isReadByOne(tokens, at) ||
  isNoted(tokens, at) ||
  isPreferred(tokens, at) ||
  isFound(tokens, at) ||
  isPossible(tokens, cues, at) ||
  isDeniedCharge(tokens, cues, at) ||
  isBlamedOthers(tokens, cues, at) ||
  (isCrowd(tokens, at) && !cues.some(({ kind }) => kind === 'according'));

/** 'She read one aloud: “…”': somebody else's words. */
const isReadOut = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.kind === 'colon' &&
  tokenAt(tokens, at - 2)?.lower === 'aloud' &&
  tokens.slice(Math.max(0, at - 8), at - 2).some(({ lower }) => /^reads?$/.test(lower));

/** 'She was remembered by these words: “…”' */
const isRemembered = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.kind === 'colon' &&
  /^(?:words|lines)$/.test(tokenAt(tokens, at - 2)?.lower ?? '') &&
  /^(?:by|with)$/.test(tokenAt(tokens, at - 4)?.lower ?? '') &&
  tokens
    .slice(Math.max(0, at - 14), at - 4)
    .some(({ lower }) => /^(?:was|were|is|are)$/.test(lower));

/** '“Staying up” rang round the ground.': a sound, and nobody's words by name. */
function isSound(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at + 1], tokens[at + 2]];
  if (at !== 0 || verb?.kind !== 'word' || !SOUNDS.test(verb.lower)) return false;
  // '“Out!” blared the front page of the Echo'
  return next?.kind !== 'word' || !(next.capital || isA(next, DETERMINER | PRONOUN));
}
const SOUNDS =
  /^(?:rang|rings|echoed|echoes|boomed|blared|reverberated|resounded|erupted|drifted|floated)$/;

/** 'banned pupils from saying “…”': what is not to be said. */
const isForbidden = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 2)?.lower === 'from' &&
  /^(?:saying|using|shouting|uttering|chanting|calling)$/.test(
    tokenAt(tokens, at - 1)?.lower ?? '',
  );

/** '“Open a window,” read one': one of several messages. */
function isReadByOne(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const [one, next] = [tokens[verb + 1]?.lower ?? '', tokens[verb + 2]];
  const isSingle = /^(?:one|another|others|some|it)$/.test(one) && next?.kind !== 'word';
  return /^reads?$/.test(tokens[verb]?.lower ?? '') && isSingle;
}

/** '“…,” it was also noted': by whom is not told. */
function isNoted(tokens: readonly Token[], at: number): boolean {
  const it = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[it]?.lower !== 'it' || tokens[it + 1]?.lower !== 'was') return false;
  const verb = tokens[it + 2]?.lower === 'also' ? it + 3 : it + 2;
  const { verb: reading } = tokens[verb] ?? {};
  return reading?.verb === 'say' && reading.form === 'past' && tokens[verb + 1]?.kind !== 'word';
}

/** '“works”, as Hale prefers': a word of hers in what another says. */
function isPreferred(tokens: readonly Token[], at: number): boolean {
  const as = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[as]?.lower !== 'as') return false;
  for (let i = as + 2; i < as + 6 && tokens[i]?.kind === 'word'; i += 1)
    if (/^prefer(?:s|red)?$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** How far before the colon the verb may stand: 'found a note on the kitchen door: “…”'. */
const FOUND = 12;

/** 'Hale found a note on the door: “…”': whoever wrote it is not told. */
function isFound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'colon') return false;
  let noun = -1;
  for (let i = at - 2; i > 0 && at - i < FOUND; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || /^(?:from|by|that|which|said|saying)$/.test(token.lower))
      return false;
    if (isMessage(token.lower)) noun = i;
    if (/^(?:found|finds|discovered|spotted|noticed)$/.test(token.lower))
      return noun > 0 && isA(tokens[i + 1], DETERMINER);
  }
  return false;
}

/** 'Ministers may call it “a cut”': what has not been said. */
const isPossible = (tokens: readonly Token[], cues: readonly Cue[], at: number): boolean => {
  const cue = cues.findLast((one) => one.at < at);
  return (
    cue?.kind === 'label' &&
    at - cue.at <= 3 &&
    /^(?:may|might)$/.test(tokens[cue.at - 1]?.lower ?? '') &&
    !cues.some((one) => one.at > at && one.source !== null)
  );
};

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed|ing)|rubbish(?:es|ed|ing)|hits?|hitting|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|brush(?:es|ed|ing)|laugh(?:s|ed|ing)|shrug(?:s|ged|ging)|fac(?:es?|ed|ing))$/;
const CHARGES = wordSet(
  'accusations accusation claims claim allegations allegation suggestions suggestion reports report rumours rumors speculation criticisms criticism charges charge complaints complaint assertions assertion notion idea',
);
const FARTHEST = 14;

/** 'Hale rejected accusations that they had “left” anyone': what somebody else has said, and no one by name. */
function isDeniedCharge(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= FARTHEST; i -= 1) {
    if (!CHARGES.has(tokens[i]?.lower ?? '')) continue;
    const next = tokens[i + 1];
    // 'denied claims **he** was “late”'
    if (!/^(?:that|of)$/.test(next?.lower ?? '') && !isA(next, PRONOUN)) return false;
    let verb = i - 1;
    while (verb > 0 && i - verb < 4 && tokens[verb]?.kind === 'word' && !tokens[verb]?.verb)
      verb -= 1;
    const isOwned = tokens
      .slice(verb + 1, i)
      .some((token) => token.possessive || isA(token, POSSESSIVE));
    const isDenied = DENIES.test(tokens[verb]?.lower ?? '') && !isOwned;
    return isDenied && !cues.some((cue) => cue.at > i && cue.source !== null);
  }
  return false;
}

/** 'Hale denied telling her that he would “see her outside”': what he says that he has not said. */
function isDeniedSaying(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  const cue = cues.findLast((one) => one.at < at);
  if (!cue || at - cue.at > FARTHEST) return false;
  if (isUnsaid(tokens, cue, at) && !cues.some((one) => one.at > at && one.source !== null))
    return true;
  if (cue.finite) return isDeniedToHave(tokens, cue.at);
  const having = /^(?:having|ever)$/.test(tokens[cue.at - 1]?.lower ?? '')
    ? cue.at - 2
    : cue.at - 1;
  return (
    isDenial(tokens[having]) &&
    !cues.some((one) => one.at > at && one.source !== null && isSetOff(tokens, one))
  );
}

/** 'Hale **never said** it was “late”', 'refused **to call** it “late”': words that she has not used, by the cue at hand. */
const isUnsaid = (tokens: readonly Token[], { at }: Cue, quote: number): boolean => {
  if (!/^(?:sa(?:y|id)|call(?:ed)?|describe[ds]?|apologi[sz]ed?)$/.test(tokens[at]?.lower ?? ''))
    return false;
  for (let i = at + 1; i < quote; i += 1)
    if (tokens[i]?.kind !== 'word' || quote - at > 8) return false;
  const [before, second] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (before === 'never') return true;
  if (before === 'not') return /^(?:did|does|do|has|have|had|would|will)$/.test(second);
  if (before === 'to')
    return /^(?:refus|declin|fail|neglect)(?:ed|es|ing|s)?$|^forgot$/.test(second);
  return /^(?:did|does|do|has|have|had|would)n['’]t$/.test(before);
};

/** 'Hale denied (that) she **had** ever told her' */
function isDeniedToHave(tokens: readonly Token[], verb: number): boolean {
  let at = tokens[verb - 1]?.lower === 'ever' ? verb - 2 : verb - 1;
  if (tokens[at]?.lower !== 'had' || !isA(tokens[at - 1], PRONOUN)) return false;
  at -= tokens[at - 2]?.lower === 'that' ? 3 : 2;
  return isDenial(tokens[at]);
}

/** '…, Hale said' */
const isSetOff = (tokens: readonly Token[], { at, source }: Cue): boolean =>
  tokens[Math.min(at, source?.first ?? at) - 1]?.kind === 'comma';

/** 'Hale criticised him for saying it was “…”' */
function isBlamedOthers(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  const cue = cues.findLast((one) => one.at < at);
  if (!cue || cue.finite || at - cue.at > FARTHEST || !isOfBlamedOther(tokens, cue.at))
    return false;
  return !cues.some((one) => one.at > at && one.source !== null);
}

const CRY =
  /^(?:shouts?|cries|cry|chants?|calls?|jeers?|cheers?|boos|murmurs?|mutters?|mutterings?|whoops?|yells?|screams?|heckles?|choruses|chorus)$/;

/** 'to shouts of “Shame!”', 'There were cries of “No” from the gallery': many, and nobody by name. */
function isCrowd(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1)?.lower !== 'of' || !CRY.test(tokenAt(tokens, at - 2)?.lower ?? ''))
    return false;
  const before = tokenAt(tokens, at - 3);
  return !before?.possessive && !isA(before, POSSESSIVE);
}
