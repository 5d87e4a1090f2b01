import { classesByWord } from '../words/classes.ts';
import { demonyms } from '../words/demonyms.ts';
import { commonVerbs, functionWords, sayingVerbs, speechVerbs } from '../words/narration.ts';
import { capitalPostNominals, plainTitles, postNominals } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import { personalPronouns } from './personal-pronouns.ts';

/** Classes of words, as bits of `Word.classes`: a rule that asks of every token asks these, not a list. */
export const FUNCTION_WORD = 1 << 0;
export const SPEECH_VERB = 1 << 1;
export const SAYING_VERB = 1 << 2;
export const COMMON_VERB = 1 << 3;
/** In a form that reads as a finite verb or stands before one. */
export const VERBAL = 1 << 4;
/** Of those that stand before whoever is no subject. */
export const PREPOSITION = 1 << 5;
export const FIRST_NAME = 1 << 6;
export const TITLE = 1 << 7;
export const PLAIN_TITLE = 1 << 8;
/** 'KC', 'MP' */
export const POST_NOMINAL = 1 << 9;
/** The same, in capitals only. */
export const CAPITAL_POST_NOMINAL = 1 << 10;
/** 'R-Ohio': the party and the seat of an American lawmaker. */
export const PARTY = 1 << 11;
export const DEMONYM = 1 << 12;
/** '24-year-old' */
export const AGE = 1 << 13;
/** 'She'd', 'They'll' */
export const SHORT_VERB = 1 << 14;
/** Ends in -ing. */
export const IN_ING = 1 << 15;
/** Opens a question that somebody reports. */
export const ASKING = 1 << 16;
/** Can mean, alone, somebody told before. */
export const REFERRING = 1 << 17;

const prepositions = wordSet(
  'to of for with by from against about between under over like than around on in at into',
);
const askingWords = wordSet('whether if about why how what when where');

const referring = new Set([...personalPronouns.keys(), 'it', 'who', 'they']);

const BITS = classesByWord([
  [functionWords, FUNCTION_WORD],
  [speechVerbs, SPEECH_VERB],
  [sayingVerbs, SAYING_VERB | VERBAL],
  [commonVerbs, COMMON_VERB | VERBAL],
  [prepositions, PREPOSITION],
  [plainTitles, PLAIN_TITLE],
  [postNominals, POST_NOMINAL],
  [capitalPostNominals, CAPITAL_POST_NOMINAL],
  [demonyms, DEMONYM],
  [askingWords, ASKING],
  [referring, REFERRING],
]);

/** The age in a word such as '24-year-old'. */
export const yearsOld = /^(\d{1,3})-year-old$/;

const shortVerb = /^(?:i|you|he|she|it|we|they|who|that|there)'(?:d|ll|ve|re|m)$/;

/** @param key see `Word.key` */
export function classesOf(key: string): number {
  let classes = BITS.get(key) ?? 0;
  if (isFirstName(key)) classes |= FIRST_NAME;
  if (isAnyTitle(key)) classes |= TITLE;
  if (/[a-z](?:ed|es|ly)$/.test(key)) classes |= VERBAL;
  if (/..ing$/.test(key)) classes |= IN_ING;
  if (key.includes('-')) {
    if (/^[rdi]-\p{L}/u.test(key)) classes |= PARTY;
    if (yearsOld.test(key)) classes |= AGE;
  }
  if (key.includes("'") && shortVerb.test(key)) classes |= SHORT_VERB;
  return classes;
}
