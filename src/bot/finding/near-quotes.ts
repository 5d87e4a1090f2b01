import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Person, Quote } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { ChosenQuotes } from './choose-quotes.ts';
import type { Speaker } from './choose-speaker.ts';
import { hasSense, metIn } from './kin.ts';
import { reportsOfSpeech } from './reported.ts';
import { stemsIn } from './sentence-stems.ts';
import { stemsOf, type Topic } from './topic.ts';

/** So many sentences are enough. */
const FEW = 2;

/** The quotations that have a topic in other words, where none has it in these: 'I lay off 300' is on layoffs. */
export function inTheSense(
  read: Read,
  chosen: ChosenQuotes,
  { quotes, person, people = person ? [person] : [] }: Speaker,
  { stems }: Topic,
): ChosenQuotes {
  if (chosen.how !== 'none' || stems.length === 0) return chosen;
  // What is reported in the very words comes before.
  const reports = reportsOfSpeech(read, people, read.analysis.sentences.length);
  if (reports.some((one) => stems.every((word) => stemsIn(read, one).has(word)))) return chosen;
  const found = quotes.filter((quote) => {
    const own = stemsOf(sliceOf(read.article.text, quote));
    return stems.every((one) => hasSense(one, own));
  });
  return found.length > 0 ? { how: 'spoken', quotes: found, sentences: [], all: true } : chosen;
}

/** Says yes or no to what was said before it. */
const ANSWERS =
  /\b(?:den(?:y|ied|ies)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|question(?:s|ed)?|welcom(?:es|ed)|accept(?:s|ed)?|oppos(?:es|ed)|defend(?:s|ed)?) (?:it|that|this|the (?:demand|claim|accusation|call|idea|report|charge|suggestion|allegation|criticism|proposal|plan)s?)\b/i;

/**
 * What an article reports that comes nearest to what some people say on a topic: that they answer the sentence before,
 * which has all of it; or else what has a part of it.
 */
export function nearReports(read: Read, people: readonly Person[], topic: Topic): readonly Span[] {
  const { sentences } = read.analysis;
  const reports = reportsOfSpeech(read, people, sentences.length);
  const met = (one: Span): number => metIn(topic.stems, stemsIn(read, one));
  const answers = reports.filter((one) => {
    const before = sentences[sentences.indexOf(one) - 1];
    return (
      before !== undefined &&
      met(before) === topic.stems.length &&
      ANSWERS.test(sliceOf(read.article.text, one))
    );
  });
  if (answers.length > 0) return answers.slice(0, FEW);
  const best = Math.max(0, ...reports.map(met));
  // Of one word of three nothing can be told.
  if (best * 2 < topic.stems.length || best === 0) return [];
  return reports.filter((one) => met(one) === best).slice(0, FEW);
}

/** The quotations that stand within the next sentences behind some. */
export function rightBehind(
  read: Read,
  quotes: readonly Quote[],
  sentences: readonly Span[],
): readonly Quote[] {
  const all = read.analysis.sentences;
  return quotes.filter((quote) => {
    const at = all.indexOf(sentenceOf(read, quote) ?? quote);
    return sentences.some((one) => {
      const from = all.indexOf(one);
      return at > from && at <= from + FEW;
    });
  });
}
