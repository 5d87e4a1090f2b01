import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isOfOtherYear, THIS_YEAR, tellsWhen } from './dated.ts';
import { hasSense } from './kin.ts';
import { tellsWhere } from './placed.ts';
import { reasonsNear, tellsWhy } from './reasons.ts';
import { withNext } from './sentences-with.ts';
import { AHEAD, isAheadOf, isDue, isOfPast } from './to-come.ts';
import { toldWho } from './told-who.ts';
import { stemsOf, type Topic, topicOf } from './topic.ts';
import { hasMatter, stem, wordsOf } from './words.ts';

/** 'The report found that …' tells nowhere where a thing was found. */
export const isConclusion = (sentence: string, asked: string): boolean =>
  /\bfound$/i.test(asked) && /\bfound (?:that|no|little|guilty)\b/i.test(sentence);

/** 'Had the court decided otherwise, …' tells what was not so. */
export const isSupposed = (sentence: string): boolean =>
  /^(?:Had|Were|Should) \p{L}.*\b(?:would|could|might)\b/u.test(sentence);

/** The sentences chosen on a topic for what is asked of it, and whether they tell it as far as their words show. */
export interface ToldSo {
  readonly found: readonly Span[];
  readonly told: boolean;
}

/**
 * Of the sentences on a topic those that may tell who did it, why it was, or whether it is to come; where none of them
 * does, they are only the nearest.
 */
export function chosenFor(
  read: Read,
  { words }: Topic,
  found: readonly Span[],
  asks: 'when' | 'where' | 'due' | 'who' | 'why' | 'how' | 'will' | 'whether' | 'term' | undefined,
): ToldSo {
  const { text } = read.article;
  const textOf = (one: Span): string => sliceOf(text, one);
  if (found.length > 0 && found.every((one) => isOfOtherYear(textOf(one), words)))
    return { found: withNext(read, found, THIS_YEAR), told: false };
  switch (asks) {
    case 'due': {
      const due = found.filter((one) => tellsWhen(textOf(one)) && isDue(textOf(one)));
      // What was in a year gone by is not to come.
      const left = found.filter((one) => !isOfPast(textOf(one), read.article.published));
      return due.length > 0 ? { found: due, told: true } : { found: left, told: false };
    }
    case 'term': {
      const given = found.filter((one) => TERM.test(textOf(one)) && isOfThem(textOf(one), words));
      // Who is 'a quarry owner' in the first sentences is named further down.
      const opening = read.analysis.sentences.slice(0, OPENING);
      return given.length > 0
        ? { found: given, told: true }
        : { found: opening.filter((one) => TERM.test(textOf(one))), told: false };
    }
    case 'who':
      return toldWho(read, found, words);
    case 'where': {
      const placed = found.filter(
        (one) => tellsWhere(read, one) && !isConclusion(textOf(one), words),
      );
      // A place in a list is none on a map.
      return placed.length > 0 || / in (?:the )?\p{L}/u.test(words)
        ? { found: placed.length > 0 ? placed : found, told: placed.length > 0 }
        : { found: [], told: false };
    }
    case 'why': {
      const because = found.filter(
        (one) => tellsWhy(textOf(one)) && !isOnlyCause(textOf(one), words),
      );
      if (because.length > 0) return { found: because, told: true };
      return { found: reasonsNear(read, found), told: false };
    }
    case 'how': {
      const by = found.filter((one) => HOW.test(textOf(one)));
      return by.length > 0 ? { found: by, told: true } : { found, told: false };
    }
    case 'will': {
      const doubted = found.length > 0 && found.every((one) => WHETHER.test(textOf(one)));
      if (doubted) return { found: withNext(read, found, INTENT), told: false };
      const [verb, more] = topicOf(words, text).stems;
      const ahead = found.filter((one) =>
        verb !== undefined && more === undefined
          ? isAheadOf(textOf(one), verb)
          : AHEAD.test(textOf(one)),
      );
      return ahead.length > 0 ? { found: ahead, told: true } : { found, told: false };
    }
    case 'whether': {
      // 'To find out whether it does' leaves it open.
      const [verb, more] = topicOf(words, text).stems;
      const left = found.filter(
        (one) =>
          !OPEN.test(textOf(one)) &&
          !isOfAnother(textOf(one), words) &&
          // 'It would hurt 40 children' tells of nobody who was hurt.
          !(verb !== undefined && more === undefined && isAheadOf(textOf(one), verb)),
      );
      return left.length > 0 || found.length === 0
        ? { found: left, told: true }
        : { found, told: false };
    }
    default:
      return { found, told: true };
  }
}

/** 'left because of the split' tells no reason of the split. */
function isOnlyCause(sentence: string, words: string): boolean {
  const [front = '', behind] = sentence.split(BECAUSE_OF, 2);
  if (behind === undefined) return false;
  const [own, cause] = [stemsOf(front), stemsOf(behind)];
  const asked = wordsOf(words).filter(hasMatter).map(stem);
  return !asked.some((one) => hasSense(one, own)) && asked.some((one) => hasSense(one, cause));
}

const BECAUSE_OF = /\b(?:because of|due to|owing to|thanks to|as a result of|blamed on)\b/i;

/** By what means, or by what. */
const HOW =
  /\b(?:by|with|using|through|via|thanks to|because|due to|after|when|from|so that|without|means)\b|, (?!(?:including|according|during|following)\b)\p{Ll}+ing\b/u;

/** True for a sentence that tells by what means, or by what. */
export const tellsHow = (sentence: string): boolean => HOW.test(sentence);

/** 'refused to say whether she should resign' leaves it open. */
const WHETHER = /\bwhether\b|\b(?:should|asked if)\b/i;

/** 'Ash took over from Bly, who resigned' tells of no resignation of Ash. */
function isOfAnother(sentence: string, words: string): boolean {
  const asked = wordsOf(words).map(stem);
  return [...sentence.matchAll(WHO_DID)].some(
    ([, role = '', name = '', verb = '']) =>
      asked.includes(stem(verb)) &&
      !wordsOf(`${role} ${name}`).some((w) => asked.includes(stem(w))),
  );
}

/** 'the **engineer**, Dora **Finch**, who **resigned**': what she is, her name, what she did. */
const WHO_DID =
  /(?:(?<![\p{L}’'-])(\p{Ll}+),? )?(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}), who (?:(?:has|had|was|\p{L}+ly) )?(\p{L}+)/gu;

const OPEN = /\bwhether\b|\bto (?:find out|see|test|check|learn) if\b/i;
const INTENT =
  /^(?:He|She|They|It|“|")(?=.*\b(?:no intention|no plans?|intends?|plans?|will|would|won['’]t|not going|going to|ruled out|vowed|promised)\b)/;
/** So many sentences open an article. */
export const OPENING = 2;
const LENGTH =
  '(?:(?:\\d[\\d.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?: and a half)?[ -](?:years?|months?|weeks?|days?|match(?:es)?|games?)|life)\\b';
/** A sentence, a ban or the like, and how long it is. */
const TERM = new RegExp(
  `\\b(?:jailed|imprisoned|sentenced|sentences?|prison|jail|custody|term|banned|ban|suspended|suspension)\\b[^.;:“”]{0,60}?\\b${LENGTH}|\\b${LENGTH}[^.;:“”]{0,30}? (?:in (?:prison|jail|custody)|behind bars|sentence|term|ban|suspension)\\b`,
  'iu',
);

/** True for a sentence that tells how long a sentence, a ban or the like is. */
export const tellsTerm = (sentence: string): boolean => TERM.test(sentence);

/** 'Her assistant was jailed' tells nothing of her: she has to be named, or be the 'she' of the sentence. */
export const isOfThem = (sentence: string, words: string): boolean => {
  const own = stemsOf(sentence);
  return (
    /^(?:But |And |Then )?(?:He|She|They)\b/.test(sentence) ||
    wordsOf(words).some((word) => hasMatter(word) && own.has(stem(word)))
  );
};
