import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Block } from '../../reply/reply.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import {
  eitherFirstNames,
  femaleFirstNames,
  maleFirstNames,
} from '../../text/words/first-names.ts';
import { places } from '../../text/words/places.ts';
import { isFaint } from '../finding/faint-words.ts';
import { fatedIn, otherEvent } from '../finding/fates.ts';
import { hasKin, hasSense } from '../finding/kin.ts';
import { hasLooseKin, hasLoosely } from '../finding/loose-kin.ts';
import { isProperIn } from '../finding/proper.ts';
import { isSupposed } from '../finding/told-so.ts';
import { stemsOf, topicOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import { shown } from '../user-error.ts';
import { kindAsked } from './kind-asked.ts';
import { knownOf } from './known.ts';
import { YES_NO } from './nearest.ts';
import { inOneVerb } from './plain-verbs.ts';
import { isKeyword } from './spelt.ts';

/** What comes near a question that the article does not answer in its words. */
interface Loosely {
  readonly found: readonly Span[];
  /** Words of the question of which the article has none. */
  readonly lacking: readonly string[];
}

/** So many sentences are shown. */
const SHOWN = 2;
/** So much of what a question says, by weight, must stand in one of them. */
const ENOUGH = 0.6;
/** What only has to do with a word counts for less than another of its sense. */
const LOOSE = 0.75;
const SENSE = 0.95;
/** What the story is about need not be said again. */
const GIVEN = 0.25;
/** Nor is it missed as much where it is not. */
const HALF = 0.5;
/** A sentence of the kind that is asked for comes before one that is not. */
const OF_KIND = 0.5;

/** Says of which words of a question the article has none. */
export const lackingNotes = (lacking: readonly string[]): readonly Block[] =>
  lacking.length === 0
    ? []
    : [
        {
          type: 'note',
          text: `The article has no word about ${lacking.map((word) => `“${shown(word)}”`).join(' or ')}; the nearest that it says:`,
        },
      ];

const NOTHING: Loosely = { found: [], lacking: [] };

/**
 * The sentence to which the words of a question point that the article has, in whatever words, where it lacks others; it
 * is never an answer. None where whom or what the question is about is not in the article, nor its deed in any words.
 */
export function looselyOn(question: string, read: Read): Loosely {
  const known = knownOf(read);
  const text = inOneVerb(topicOf(question, read.article.text).words).replace(DEGREE, `how ${BIG} `);
  if (NOT_SO.test(text) || (/^how many\b/i.test(text) && fatedIn(text))) return NOTHING;
  const words = [...new Set(wordsOf(text).filter(isTelling))];
  if (words.length === 0 || words.length > LONGEST) return NOTHING;
  const [lead] = read.analysis.sentences;
  const given = stemsOf(`${read.article.title} ${lead ? sliceOf(read.article.text, lead) : ''}`);
  const sentences = withRoles(read);
  const weighed = words.map((word) => {
    const one = stem(word);
    const spread = sentences.filter((has) => hasLoosely(one, has)).length;
    return {
      word,
      one,
      spread,
      weight: Math.log(1 + sentences.length / Math.max(spread, 1)),
      isName: isProperIn(word, read.article.text),
      isGiven: hasLoosely(one, given),
    };
  });
  if (weighed.some(({ word, spread }) => spread === 0 && isName(word, question))) return NOTHING;
  // Whom or what it asks of, or else the deed, comes first.
  const [first] = weighed;
  if (first === undefined || first.spread === 0) return NOTHING;
  const total = weighed.reduce(
    (sum, { weight, isGiven }) => sum + weight * (isGiven ? HALF : 1),
    0,
  );
  const kind = kindAsked(text, read);
  // Of a single word the kind that is asked for tells which sentence it is.
  const isAlone = kind !== undefined && weighed.length === 1;
  const isCounted = /^how many\b/i.test(text);
  const isNumber = /^how (?:many|much|old)\b/i.test(text);
  const isPaid = /^how much\b/i.test(text);
  // Whether somebody did so, and how many of somebody there are, is told of nobody else.
  const isStrict = isNumber || YES_NO.test(text);
  const scores = read.analysis.sentences.map((span, at) => {
    const has = sentences[at] ?? new Set<string>();
    const sentence = sliceOf(read.article.text, span);
    if (isSupposed(sentence)) return 0;
    const share = otherEvent(sentence, read.article.published) ? BEFORE : 1;
    const isOfKind = kind?.(span) ?? true;
    if (kind !== undefined && !isOfKind) return 0;
    const isMissed = weighed.some(
      ({ one, isName, isGiven }) =>
        !has.has(one) &&
        (isName ? isStrict || !isGiven : isCounted && one === first.one && !hasSense(one, has)),
    );
    if (isMissed) return 0;
    let score = 0;
    let telling = 0;
    for (const { one, weight, isName, isGiven, spread } of weighed) {
      const quality = has.has(one)
        ? 1
        : hasSense(one, has)
          ? SENSE
          : hasLoosely(one, has)
            ? LOOSE
            : 0;
      score += weight * (quality === 0 && isGiven ? GIVEN : quality);
      if (quality > 0 && !isName && (isAlone || spread <= Math.max(FEW, COMMON * sentences.length)))
        telling += 1;
    }
    if (telling === 0 || score < ENOUGH * total) return 0;
    // What has all of it was seen before, and left for a reason.
    if (!isPaid && weighed.every(({ one }) => has.has(one))) return 0;
    return share * score + (kind === undefined ? 0 : OF_KIND);
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return NOTHING;
  const found = read.analysis.sentences.filter((_one, at) => (scores[at] ?? 0) >= best - SAME);
  return {
    found: found.slice(0, SHOWN),
    lacking: weighed
      .filter(({ one, spread }) => spread === 0 && !hasSense(one, known.stems))
      .map(({ word }) => word),
  };
}

/** What was years ago comes behind what is news. */
const BEFORE = 0.8;
const BIG = 'big';
/** 'how strong was the wind' asks for a number of it, in whatever words. */
const DEGREE = /^how (?!many|much|old|long|far|often|fast)\p{L}+ (?=(?:is|are|was|were) )/iu;
const LONGEST = 10;
const FEW = 4;
const COMMON = 0.2;
const SAME = 1e-9;

const isTelling = (word: string): boolean =>
  word !== BIG && !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)) && !isFaint(word);

/** What somebody said is told by their words or not at all, and a name by no sentence without one. */
const NOT_SO =
  /\b(?:says?|said|saying|tell|told|quote[sd]?|mention(?:s|ed)?|comment(?:s|ed)?)\b(?! sorry)|\bname\b|\bcalled$|^who(?:'s| is| was| are| were) |^where(?:'s| is| was| are| were) (?:the |his |her |its )?\p{L}+$/iu;

/** A word that names somebody or something: typed so, or called so as a rule, and no word of another sense. */
function isName(word: string, question: string): boolean {
  const small = word.toLowerCase();
  const isTyped = /^\p{Lu}/u.test(word) && question.indexOf(word) > 0;
  if (isTyped || places.has(small)) return true;
  if (hasKin(stem(word)) || hasLooseKin(stem(word)) || personNounOf(small) !== null) return false;
  return [femaleFirstNames, maleFirstNames, eitherFirstNames].some((names) => names.has(small));
}

/** The stems of each sentence, with those of what they are whom it names: a boss is paid where Hale is, who is one. */
const withRoles = remembered(
  (read: Read): readonly ReadonlySet<string>[] => {
    const { sentences } = read.analysis;
    const all = knownOf(read).sentences.map((has) => new Set(has));
    for (const { role, mentions } of read.analysis.people) {
      if (!role) continue;
      const own = stemsOf(role);
      for (const { start } of mentions) {
        const at = sentences.findIndex((one) => one.start <= start && start < one.end);
        for (const one of own) all[at]?.add(one);
      }
    }
    return all;
  },
  ({ analysis }: Read) => analysis,
);
