import { isPhrasal, type VerbReading } from '../words/speech-verbs.ts';
import { isPersonNoun, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import {
  AUXILIARY,
  DETERMINER,
  IN_LY,
  isA,
  MINOR_ADVERB,
  PREPOSITION,
  RELATIVE_PRONOUN,
} from './word-classes.ts';
import { isNamePart, isPronoun } from './word-tests.ts';

const isReputed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && /^(?:be|have|include)$/.test(tokens[at + 1]?.lower ?? '');

/** 'Hale declined to comment', 'did not reply': nothing is said, and a quotation near by is another's. */
function isRefused(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:comment|elaborate|respond|reply|answer)$/.test(tokens[at]?.lower ?? '')) return false;
  const [before, verb] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    /^(?:not|never|immediately)$/.test(before) ||
    (before === 'to' && /^(?:declin|refus|fail)(?:ed|es|ing|s|e)?$/.test(verb))
  );
}

/** What reports speech as a tag or before a colon alone: 'breathed “new life” into it', 'persisted with the “diamond”', 'threatened with “the sack”' do not. */
const DEEDS =
  /^(?:breath(?:e[sd]?|ing)|pant(?:s|ed|ing)?|persist(?:s|ed|ing)?|grunt(?:s|ed|ing)?|curs(?:e[sd]?|ing)|articulat(?:e[sd]?|ing))$/;
function isDeed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (/^threaten/.test(verb)) return tokens[at + 1]?.lower === 'with';
  if (!DEEDS.test(verb)) return false;
  for (let i = at + 1; i < tokens.length && i <= at + LED; i += 1) {
    if (/^(?:comma|colon)$/.test(tokens[i]?.kind ?? '')) return false;
    if (tokens[i]?.kind === 'quote') return true;
  }
  return false;
}
/** How many words may stand between such a verb and what is called so. */
const LED = 6;

/** '“late” changes **added by** the board' */
const isMade = (tokens: readonly Token[], at: number): boolean =>
  /^(?:added|proposed|offered)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'by' &&
  !isA(tokens[at - 1], AUXILIARY);

/** 'a story of a child **told in rhyme**': nobody who tells. */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'told' &&
  /^(?:in|through|by|from|with|over|as)$/.test(tokens[at + 1]?.lower ?? '') &&
  !isA(tokens[at - 1], AUXILIARY);

/** How the word at `at` reports speech, alone or with a particle. */
export function readingAt(tokens: readonly Token[], at: number): VerbReading | undefined {
  const token = tokens[at];
  const word = token?.lower ?? '';
  // 'wanted to **know**' is one cue
  if (word === 'know' && isPhrasal(tokens[at - 2]?.lower ?? '', word, '')) return undefined;
  if (!isPhrasal(word, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''))
    return token?.verb;
  return { verb: 'say', form: word.endsWith('ing') ? 'gerund' : 'past' };
}

/** True where the word at `at`, which can report speech, is a verb that does: no noun, and nothing that is refused or said by nobody. */
export const reportsAt = (tokens: readonly Token[], at: number, reading: VerbReading): boolean =>
  isVerbHere(tokens, at, reading) &&
  !isRefused(tokens, at) &&
  !isMade(tokens, at) &&
  !isTold(tokens, at) &&
  !isDeed(tokens, at) &&
  // 'the hole, said to be “bottomless”'
  !(tokens[at]?.lower === 'said' && isReputed(tokens, at + 1));

/** Many verbs of saying are nouns too ('the claims', 'a report'): what stands before decides. */
function isVerbHere(tokens: readonly Token[], at: number, { form }: VerbReading): boolean {
  let back = at - 1;
  while (back >= 0 && isMinor(tokens[back])) back -= 1;
  const before = tokens[back];
  if (form === 'gerund') return true;
  // 'Beating Reed, **champion** Ann Hale said'
  const next = tokens[at + 1];
  if (form === 'base' && isPersonNoun(tokens[at]?.lower ?? '') && next && isNamePart(next))
    return false;
  if (before?.kind !== 'word') return form !== 'base' || before?.kind === 'comma';
  if (before.possessive || isA(before, DETERMINER)) return form === 'past' && !before.possessive;
  if (form === 'past' || form === 'participle') return true;
  if (form === 'base')
    return (
      isPronoun(before) ||
      before.lower === 'to' ||
      before.lower === 'who' ||
      isA(before, AUXILIARY) ||
      isHeard(tokens, back) ||
      (before.lower.endsWith('s') && !isA(before, PREPOSITION)) ||
      /^(?:people|police|men|women)$/.test(before.lower)
    );
  if (isA(before, PREPOSITION)) return isPronoun(before);
  return form !== 'present' || !isThereOf(tokens, back);
}

/** How many words may stand between the verb of hearing and what is said: 'heard **the young bus passenger** ask'. */
const HEARD = 6;

/** 'Hale overheard **a boy** ask his mother: “…”' */
function isHeard(tokens: readonly Token[], last: number): boolean {
  for (let at = last - 1; at >= 0 && last - at <= HEARD; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive) return false;
    if (/^(?:(?:over)?hears?|(?:over)?heard|saw|watched)$/.test(token.lower))
      return startsPhrase(tokens, at + 1);
    if (isA(token, PREPOSITION | AUXILIARY) || token.lower === 'that') return false;
  }
  return false;
}

/** 'There were also Tolvan **flags**': a thing that is there, and no verb. */
function isThereOf(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun; at > 0 && noun - at < 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isA(token, RELATIVE_PRONOUN)) return false;
    if (/^(?:is|are|was|were)$/.test(token.lower)) return tokens[at - 1]?.lower === 'there';
  }
  return false;
}

const isMinor = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isA(token, IN_LY | MINOR_ADVERB);
