import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, POSSESSIVE, PRONOUN } from './word-classes.ts';

/** True for words in marks whose sentence shows that nobody says them by name: read out, shouted by many, forbidden. */
export const isNobodys = (tokens: readonly Token[], cues: readonly Cue[], at: number): boolean =>
  isReadOut(tokens, at) ||
  isSound(tokens, at) ||
  isForbidden(tokens, at) ||
  isDeniedCharge(tokens, cues, at) ||
  (isCrowd(tokens, at) && !cues.some(({ kind }) => kind === 'according'));

/** 'She read one aloud: “…”': somebody else's words. */
const isReadOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'colon' &&
  tokens[at - 2]?.lower === 'aloud' &&
  tokens.slice(Math.max(0, at - 8), at - 2).some(({ lower }) => /^reads?$/.test(lower));

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
  tokens[at - 2]?.lower === 'from' &&
  /^(?:saying|using|shouting|uttering|chanting|calling)$/.test(tokens[at - 1]?.lower ?? '');

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed|ing)|rubbish(?:es|ed|ing))$/;
const CHARGES =
  /^(?:accusations?|claims?|allegations?|suggestions?|reports?|rumou?rs|speculation|criticisms?|charges?|complaints?|assertions?|notion|idea)$/;
const FARTHEST = 14;

/** 'Hale rejected accusations that they had “left” anyone': what somebody else has said, and no one by name. */
function isDeniedCharge(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= FARTHEST; i -= 1) {
    if (!CHARGES.test(tokens[i]?.lower ?? '')) continue;
    if (!/^(?:that|of)$/.test(tokens[i + 1]?.lower ?? '')) return false;
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

const CRY =
  /^(?:shouts?|cries|cry|chants?|calls?|jeers?|cheers?|boos|murmurs?|mutters?|mutterings?|whoops?|yells?|screams?|heckles?|choruses|chorus)$/;

/** 'to shouts of “Shame!”', 'There were cries of “No” from the gallery': many, and nobody by name. */
function isCrowd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'of' || !CRY.test(tokens[at - 2]?.lower ?? '')) return false;
  const before = tokens[at - 3];
  return !before?.possessive && !isA(before, POSSESSIVE);
}
