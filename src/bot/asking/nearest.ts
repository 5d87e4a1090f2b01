import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isFaint } from '../finding/faint-words.ts';
import { otherEvent } from '../finding/fates.ts';
import { hasSense } from '../finding/kin.ts';
import { placesOfOne, WHICH } from '../finding/of-several.ts';
import { hasOpposite } from '../finding/opposites.ts';
import { hasPhrasal, phrasalIn } from '../finding/phrasal.ts';
import { isProperIn } from '../finding/proper.ts';
import { isSupposed } from '../finding/told-so.ts';
import { stemsOf, topicOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import { knownOf } from './known.ts';
import { isMeantByIt } from './meant-by-it.ts';
import { isKeyword } from './spelt.ts';

/** So many sentences are shown. */
const SHOWN = 2;
/** So much of what a longer question says, by weight, must stand in one of them; of a shorter one all. */
const ENOUGH = 0.7;
/** So many of its words then. */
const SEVERAL = 3;
/** The very word counts for more than another of its sense. */
const BY_SENSE = 0.95;
/** A word that stands in more of the sentences than this, and in more than a few, tells none of them. */
const COMMON = 0.15;
const FEW = 3;
/** Of longer speech no sentence has enough. */
const LONGEST = 12;

/**
 * The sentences with most of a question's rarer words, when they have enough of them: what comes nearest to an answer
 * where none is known. None for a question whose words are mostly not in the article.
 */
export function nearestTo(question: string, read: Read): readonly Span[] {
  const { sentences } = knownOf(read);
  const words = wordsOf(spelt(question, read).replace(FALL, '')).filter(
    (word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)) && !isFaint(word),
  );
  const stems = [
    ...new Set(
      words.map((word) => stem(DID.test(question) && /^find$/i.test(word) ? 'found' : word)),
    ),
  ];
  const isWhether = YES_NO.test(question);
  const persons = namesIn(read);
  const bodies = new Set(
    words
      .filter((word) => isProperIn(word, read.article.text) && !persons.has(stem(word)))
      .map(stem),
  );
  const phrasal = phrasalIn(question);
  const has = (one: string, at: number): boolean =>
    (hasSense(one, sentences[at] ?? new Set()) ||
      (isWhether && hasOpposite(one, sentences[at] ?? new Set())) ||
      (bodies.has(one) && isMeantByIt(one, at, read))) &&
    (phrasal?.verb !== one ||
      hasPhrasal(phrasal, sliceOf(read.article.text, read.analysis.sentences[at] ?? NOWHERE)));
  if (stems.length === 0 || stems.length > LONGEST || sentences.length === 0) return [];
  const weighed = stems.map((one) => {
    const places = sentences.filter((_has, at) => has(one, at)).length;
    return {
      one,
      places,
      // A word that the article lacks weighs as much as one that it has once.
      weight: Math.log(1 + sentences.length / Math.max(places, 1)),
      // 'second' alone is told of anything.
      tells:
        !ORDINAL.test(one) && places > 0 && (places <= FEW || places <= COMMON * sentences.length),
    };
  });
  // Where the article lacks a word, others of the sense of the rest tell of something else: the very word has to be there.
  const isLacking = weighed.some(({ places }) => places === 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  // Who scored is told by a sentence of scoring, if there is one.
  const verb = WHO_DID.exec(question)?.[1];
  const asked = verb === undefined ? undefined : stem(verb);
  const deed = asked && sentences.some((_has, at) => has(asked, at)) ? asked : undefined;
  // 'made' is a word for anything, and yet what is asked.
  if (verb !== undefined && MADE.test(verb) && deed === undefined) return [];
  // Whether somebody did so is told by a sentence on them.
  const whom = OF_THEM.test(question) ? stems.filter((one) => namesIn(read).has(one)) : [];
  const [, which = '', noun = ''] = OF_SEVERAL.exec(question) ?? [];
  const thing = stem(noun);
  const ones = stems.includes(thing) ? placesOfOne(read, which, thing) : undefined;
  const scores = sentences.map((own, at) => {
    if (ones?.has(at) === false) return 0;
    if (isSupposed(sliceOf(read.article.text, read.analysis.sentences[at] ?? NOWHERE))) return 0;
    // 'The second, a diesel one' has its noun in the sentence before.
    const met = weighed.filter(({ one }) => has(one, at) || (ones && one === thing));
    if (deed !== undefined && !has(deed, at)) return 0;
    if (whom.length > 0 && !whom.some((one) => sentences[at]?.has(one))) return 0;
    if (isLacking && met.length > 0 && !met.some(({ one }) => own.has(one))) return 0;
    if (WHO_IS.test(question) && !namesHolder(read, at, stems)) return 0;
    const isTold = met.some(({ tells }) => tells) || (ones !== undefined && met.length > 0);
    const score = met.reduce(
      (sum, { one, weight }) => sum + weight * (own.has(one) ? 1 : BY_SENSE),
      0,
    );
    const isEnough =
      met.length === weighed.length ||
      (met.length >= SEVERAL && !WHAT_IS.test(question) && score >= ENOUGH * total);
    return isTold && isEnough ? score : 0;
  });
  const best = Math.max(...scores);
  if (best === 0) return [];
  const met = read.analysis.sentences.filter((_sentence, at) => scores[at] === best);
  // Of what is asked the sentences have the name alone.
  if (YES_NO.test(question) && stems.every((one) => namesIn(read).has(one))) return [];
  if (
    met.length > SHOWN &&
    YES_NO.test(question) &&
    isByNameOnly(stems, scores.indexOf(best), read)
  )
    return [];
  // What happened here comes before what happened years ago.
  const here = met.filter(
    (one) => !otherEvent(sliceOf(read.article.text, one), read.article.published),
  );
  const found = here.length > 0 ? here : met;
  const ahead = AHEAD.test(question)
    ? found.filter((one) => TELLS_AHEAD.test(sliceOf(read.article.text, one)))
    : [];
  return (ahead.length > 0 ? ahead : found).slice(0, SHOWN);
}

/** A question with its longer words as the article spells them; a short one is too often another word. */
const spelt = (question: string, { article }: Read): string =>
  topicOf(question, article.text)
    .slips.filter(({ typed }) => typed.length >= LONG)
    .reduce((text, { typed, meant }) => text.replace(typed, meant), question);

const LONG = 7;

/** Who fell ill was ill. */
const FALL = /\b(?:fall|fell|feel|felt|get|got) (?=ill|sick|unwell)/i;

const ORDINAL = new RegExp(`^(?:${WHICH})$`);
/** 'the second ship': no sentence tells of it that has no ship. */
const OF_SEVERAL = new RegExp(`\\b(${WHICH}) (\\p{L}+)`, 'iu');

/** Whether somebody did so is not told by just any of several sentences on them. */
function isByNameOnly(stems: readonly string[], at: number, read: Read): boolean {
  const known = knownOf(read);
  const matter = stems.filter((one) => !namesIn(read).has(one));
  const has = known.sentences[at];
  return matter.length > 0 && has !== undefined && !matter.some((one) => hasSense(one, has));
}

const namesIn = remembered(
  (read: Read): ReadonlySet<string> =>
    new Set(
      knownOf(read).people.flatMap(({ kind, name }) =>
        kind === 'person' ? [...stemsOf(name)] : [],
      ),
    ),
  ({ analysis }: Read) => analysis,
);

/** Wants a yes or a no. */
export const YES_NO =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?:n't)? /i;
/** Asks what somebody did, or whether. */
const OF_THEM =
  /^(?:what (?=do|did|does|has|had))?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?:n't)? /i;
/** 'who was on the panel' */
const WHO_IS = /^who(?:'s| is| was| are| were) (?:on|in|at|behind|the|his|her|their|its)\b/i;

/** Whether a sentence names somebody beside a word that is asked about: 'the judge, Ann Ash', 'Ash, who led the panel'. */
function namesHolder(read: Read, at: number, stems: readonly string[]): boolean {
  const text = sliceOf(read.article.text, read.analysis.sentences[at] ?? NOWHERE);
  return [...text.matchAll(BESIDE_NAME)].some(([words]) => {
    const own = stemsOf(words);
    return stems.some((one) => hasSense(one, own));
  });
}

const BESIDE_NAME =
  /\p{Ll}+(?:, (?:\p{L}+ )?| (?:is|was|are|were|include[sd]?|by) (?:\p{Ll}+ )?| )\p{Lu}\p{L}+|\p{Lu}\p{L}+(?:, who| (?:is|was|will be)|,) [^,.;]{1,60}/gu;

const WHO_DID = /^who (?!is\b|was\b|are\b|were\b|has\b|had\b|will\b|would\b|did\b)(\p{L}+)/iu;

const MADE = /^(?:made|makes?)$/i;

/** Asks for what is to come: of the sentences that may tell it those do that look ahead. */
const AHEAD = /^will\b|^(?:is|are) .*\b(?:coming|expected|likely|due|planned|going to|ahead)\b/i;
const TELLS_AHEAD =
  /\b(?:will|could|may|might|expected|forecast(?:ers?|s)?|warned|due|likely|predict(?:s|ed)|plan(?:s|ned)?)\b/i;

/** What 'the capital of Peru' is no sentence about Peru tells. */
const WHAT_IS = /^(?:what|who|which)(?:'s| is| are| was| were)\b(?!.*[^aeiou\W]ing$)/i;

/** 'what did she find' is told by 'found', which is a word of its own as well. */
const DID = /\bdid\b/i;

const NOWHERE: Span = { start: 0, end: 0 };
