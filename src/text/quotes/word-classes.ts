import { classesByWord } from '../words/classes.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  PARTICLES,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/function-words.ts';
import { keptWords } from '../words/kept-words.ts';
import { isSpeechNoun, mayCue, speechVerb, type VerbReading } from '../words/speech-verbs.ts';

export { isA } from '../words/classes.ts';

/** Classes of words, as bits of `Word.classes`. */
export const PRONOUN = 1 << 0;
export const RELATIVE_PRONOUN = 1 << 1;
export const POSSESSIVE = 1 << 2;
export const DETERMINER = 1 << 3;
export const PREPOSITION = 1 << 4;
export const CLAUSE_OPENER = 1 << 5;
export const AUXILIARY = 1 << 6;
export const FORM_OF_BE = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const CONJUNCTION = 1 << 9;
export const ADVERB = 1 << 10;
export const DAY = 1 << 11;
export const TIME = 1 << 12;
export const QUESTION_WORD = 1 << 13;
export const PARTICLE = 1 << 14;
export const SPEECH_NOUN = 1 << 15;
export const CUE_WORD = 1 << 16;
/** Ends in -ly. */
export const IN_LY = 1 << 17;
/** Ends in -ing or -ed. */
export const IN_ING_OR_ED = 1 << 18;
/** An adverb that may stand between a verb and what decides whether it is one. */
export const MINOR_ADVERB = 1 << 19;
/** Turns a sentence away from who spoke in it. */
export const TURN = 1 << 20;
/** What a title is the title of, and words that give a name. */
export const NAMING_WORD = 1 << 21;
export const HONOUR_WORD = 1 << 22;

const MINOR_ADVERBS = new Set(
  'also then now later often still even just once again always never too first'.split(' '),
);

const TURNS = new Set('but while who because when if after and'.split(' '));
const NAMING =
  /^(?:book|novel|film|movie|song|album|show|series|programme|program|play|poem|essay|article|paper|report|documentary|magazine|website|site|blog|ad|advert|single|hit|painting|game|podcast|episode|memoir|video|segment|project|column|musical|sitcom|drama|comedy|tour|exhibition|titled|entitled|called|named|dubbed|nicknamed|known|labelled|labeled|marked|reading|headlined|author|slogan|word|term|phrase|sign|banner|button)s?$/;
const HONOUR = /^(?:award|prize|medal|trophy|honou?r|certificate|order)s?$/;

const BITS = classesByWord([
  [SUBJECT_PRONOUNS, PRONOUN],
  [RELATIVE, RELATIVE_PRONOUN],
  [POSSESSIVE_PRONOUNS, POSSESSIVE],
  [DETERMINERS, DETERMINER],
  [PREPOSITIONS, PREPOSITION],
  [CLAUSE_OPENERS, CLAUSE_OPENER],
  [AUXILIARIES, AUXILIARY],
  [BE, FORM_OF_BE],
  [SUBORDINATORS, SUBORDINATOR],
  [CONJUNCTIONS, CONJUNCTION],
  [ADVERBS, ADVERB],
  [DAYS, DAY],
  [TIMES, TIME],
  [QUESTION_WORDS, QUESTION_WORD],
  [PARTICLES, PARTICLE],
  [MINOR_ADVERBS, MINOR_ADVERB],
  [TURNS, TURN],
]);

/** What the letters of a word tell about it wherever it stands. */
export interface Word {
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  /** All capitals, two at least. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  readonly classes: number;
  /** How it reports speech, by itself. */
  readonly verb: VerbReading | undefined;
}

/** The word that stands at a place of the text. */
export const wordIn = keptWords(32768, readWord);

/** A pronoun with a shortened verb. */
const SHORTENED = /^(i|he|she|they|we|you|it|who|that)'(?:m|s|ve|re|ll|d)$/;

function readWord(characters: string): Word {
  let lower = characters.toLowerCase();
  const capital = characters.charAt(0) !== lower.charAt(0);
  const shouted = capital && characters.length > 1 && characters === characters.toUpperCase();
  let possessive = false;
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  const shortened = lower.includes("'") ? SHORTENED.exec(lower)?.[1] : undefined;
  if (shortened !== undefined) lower = shortened;
  else if (lower.endsWith("'s")) {
    lower = lower.slice(0, -2);
    possessive = true;
  }
  return {
    lower,
    capital,
    shouted,
    possessive,
    classes: classesOf(lower),
    verb: speechVerb(lower),
  };
}

function classesOf(lower: string): number {
  let classes = BITS.get(lower) ?? 0;
  if (isSpeechNoun(lower)) classes |= SPEECH_NOUN;
  if (mayCue(lower)) classes |= CUE_WORD;
  if (lower.length > 4 && lower.endsWith('ly')) classes |= IN_LY;
  if (lower.endsWith('ing') || lower.endsWith('ed')) classes |= IN_ING_OR_ED;
  if (NAMING.test(lower)) classes |= NAMING_WORD;
  if (HONOUR.test(lower)) classes |= HONOUR_WORD;
  return classes;
}
