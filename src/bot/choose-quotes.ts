import { type Read, sentenceOf } from '../reply/place.ts';
import type { Quote } from '../text/analysis.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { corrected, onTopic, overlap, stemsOf, type Topic } from './topic.ts';

/**
 * The quotations that answer a topic. `spoken`: the speaker's own words have it. `around`: only the sentence that holds
 * the quotation has it. `none`: neither; the quotations are then the nearest in the article to where the topic comes up,
 * or nothing when it never does.
 */
export interface ChosenQuotes {
  readonly how: 'spoken' | 'around' | 'none';
  readonly quotes: readonly Quote[];
}

/** How many quotations are offered in place of an answer. */
const NEAREST = 2;

/** Chooses among some quotations of an article; the order stays that of the text. */
export function chooseQuotes(read: Read, quotes: readonly Quote[], asked: Topic): ChosenQuotes {
  const { text } = read.article;
  const vocabulary = stemsOf(text);
  const topic = corrected(asked, vocabulary);
  const spoken = onTopic(topic, quotes, (quote) => sliceOf(text, quote));
  if (spoken.length > 0) return { how: 'spoken', quotes: spoken };
  const around = onTopic(topic, quotes, (quote) => sliceOf(text, sentenceOf(read, quote) ?? quote));
  if (around.length > 0) return { how: 'around', quotes: around };
  const places = read.analysis.sentences.filter(
    (sentence) => overlap(topic, stemsOf(sliceOf(text, sentence))) > 0,
  );
  return { how: 'none', quotes: nearest(quotes, places) };
}

function nearest(quotes: readonly Quote[], places: readonly Span[]): readonly Quote[] {
  if (places.length === 0) return [];
  const reach = (quote: Quote): number =>
    Math.min(
      ...places.map((place) => Math.max(place.start - quote.end, quote.start - place.end, 0)),
    );
  const closest = quotes.toSorted((a, b) => reach(a) - reach(b)).slice(0, NEAREST);
  return quotes.filter((quote) => closest.includes(quote));
}
