import { tellsWhen } from './dated.ts';
import { stem } from './words.ts';

/** Tells what is to come, or comes by a plan. */
const DUE =
  /\b(?:(?:been )?(?:set|fixed|scheduled) for|will|(?:would|should) be|must|shall|(?:is|are|was|were) (?:to|due|set|scheduled|planned|expected|likely)|expect(?:s|ed)|plan(?:s|ned)?|due|starts|begins|ends|opens?|closes|runs|goes|expires|takes place|next|by the end of|until|within)\b/i;
/** True for a sentence that looks ahead. */
export const isDue = (sentence: string): boolean => DUE.test(sentence);

const YEAR = /\b(1\d\d\d|20\d\d)\b/;

/** True for a sentence that tells no time but a year before that of the article, where that is known. */
export function isOfPast(sentence: string, published = ''): boolean {
  const year = Number(YEAR.exec(sentence)?.[1]);
  const isGone = year < (Number(published.slice(0, 4)) || Number.POSITIVE_INFINITY);
  return isGone && !tellsWhen(sentence.replace(YEAR, ''));
}

/** Looks ahead. */
export const AHEAD =
  /\b(?:will|would|won['’]t|shall|(?:is|are|was|were) (?:to|due|set|expected|likely|going)|expect(?:s|ed)|no plans?|plan(?:s|ned)|intend(?:s|ed)|rul(?:es|ed) out|promis(?:es|ed)|vow(?:s|ed)|could|may|might)\b/i;

/** 'I will **appeal**', 'has no plans to **appeal**': the verb itself is what is to come. */
export const isAheadOf = (sentence: string, verb: string): boolean =>
  [...sentence.matchAll(TO_COME)].some(([, next = '']) => stem(next) === verb);

const TO_COME =
  /\b(?:will|would|won['’]t|shall|could|may|might|(?:is|are|was|were|due|set|expected|likely|going|plans?|planned|intends?|intended|promise[sd]?|vow(?:s|ed)) to) (?:(?:not|never|now|also|\p{L}+ly) )?(\p{L}+)/giu;
