import { entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { isFaint } from '../finding/faint-words.ts';
import { fatedIn, otherEvent } from '../finding/fates.ts';
import { hasSense } from '../finding/kin.ts';
import { measureOf } from '../finding/measure.ts';
import { tellsWhere } from '../finding/placed.ts';
import { tellsWhy } from '../finding/reasons.ts';
import { isSupposed } from '../finding/told-so.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import { type Known, knownOf } from './known.ts';
import { isKeyword } from './spelt.ts';

/** So much of what a question says, by weight, has to stand in the sentence. */
const ENOUGH = 0.4;
/** Of a single word no sentence is the one where it stands in more than these. */
const FEW = 3;

/**
 * The sentence that has most of what a question says and is of the kind that could answer it: one with a number for 'how
 * many', with somebody for 'who'. The last resort, where nothing else comes near.
 */
export function widestTo(question: string, read: Read): readonly Span[] {
  const tells = ASKED.test(question) && !NOT_SO.test(question) ? kindOf(question, read) : undefined;
  if (tells === undefined) return [];
  const known = knownOf(read);
  const stems = stemsIn(question, known);
  if (stems === undefined) return [];
  const weights = stems.map((one) => {
    const places = known.sentences.filter((has) => hasSense(one, has)).length;
    return { one, places, weight: Math.log(1 + known.sentences.length / Math.max(places, 1)) };
  });
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const [only] = weights;
  const isTimed = /^(?:when|where|why)\b/i.test(question);
  if (!isTimed && weights.length === 1 && (only?.places ?? 0) > FEW) return [];
  // Who did it is told by no word alone of what was done.
  const least = /^who\b/i.test(question) ? Math.min(2, weights.length) : 1;
  const scores = read.analysis.sentences.map((one, at) => {
    const has = known.sentences[at] ?? new Set<string>();
    const met = weights.filter(({ one: word }) => hasSense(word, has));
    const score = met.length < least ? 0 : met.reduce((sum, { weight }) => sum + weight, 0);
    const text = sliceOf(read.article.text, one);
    const isLeft = isSupposed(text) || otherEvent(text, read.article.published) !== undefined;
    return score > 0 && score >= ENOUGH * total && !isLeft && tells(one) ? score : 0;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? [] : read.analysis.sentences.slice(scores.indexOf(best)).slice(0, 1);
}

const ASKED =
  /^(?:who|which|what (?:does|do|are|is|was|were|\p{Ll}+s? (?:do|does|did))|when|where|how (?:many|much|long))\b/iu;
/** Of these what only has the words is no help: what was said, a name, a score, one to come. */
const NOT_SO =
  /\b(?:say|says|said|think|thinks|name|called|score|result|new|next)\b|^how (?:many|much) (?:people|persons|money)\b|^how much (?:do|does|did|is|was|will) (?:he|she|it|they)\b|^who(?:'s| is| was| are| were| will)\b/i;

/** The stems of what a question says; none where the article lacks a word of it, whatever it tells of the rest. */
function stemsIn(question: string, known: Known): readonly string[] | undefined {
  const words = wordsOf(question).filter(
    (word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)) && !isFaint(word),
  );
  const stems = [...new Set(words.map(stem))];
  const isTold = stems.length > 0 && stems.every((one) => hasSense(one, known.stems));
  return isTold ? stems : undefined;
}

/** Whether a sentence is of the kind that a question asks for. */
function kindOf(question: string, read: Read): ((one: Span) => boolean) | undefined {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  if (/^when\b/i.test(question)) return (one) => tellsWhen(textOf(one));
  if (/^where\b/i.test(question)) return (one) => tellsWhere(read, one);
  if (/^why\b/i.test(question)) return (one) => tellsWhy(textOf(one));
  const measure = measureOf(question);
  if (measure) {
    // A number of nobody in particular is told by its own words, or not at all.
    if (measure.called === 'age' || fatedIn(question) || !/ \p{Lu}\p{Ll}/u.test(question))
      return undefined;
    const places = new Set(
      entriesOf(read)
        .filter(({ figure }) => measure.kinds.includes(figure.kind))
        .map(({ figure }) => figure.sentence.start),
    );
    return ({ start }) => places.has(start);
  }
  if (!/^who\b/i.test(question)) return () => true;
  return (one) =>
    read.analysis.people.some(({ mentions }) =>
      mentions.some(({ start, end }) => start >= one.start && end <= one.end),
    );
}
