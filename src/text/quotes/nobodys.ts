import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, POSSESSIVE, PRONOUN } from './word-classes.ts';

/** True for words in marks whose sentence shows that nobody says them by name: read out, shouted by many, forbidden. */
export const isNobodys = (tokens: readonly Token[], cues: readonly Cue[], at: number): boolean =>
  isReadOut(tokens, at) ||
  isSound(tokens, at) ||
  isForbidden(tokens, at) ||
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

const CRY =
  /^(?:shouts?|cries|cry|chants?|calls?|jeers?|cheers?|boos|murmurs?|mutters?|mutterings?|whoops?|yells?|screams?|heckles?|choruses|chorus)$/;

/** 'to shouts of “Shame!”', 'There were cries of “No” from the gallery': many, and nobody by name. */
function isCrowd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'of' || !CRY.test(tokens[at - 2]?.lower ?? '')) return false;
  const before = tokens[at - 3];
  return !before?.possessive && !isA(before, POSSESSIVE);
}
