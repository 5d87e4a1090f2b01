import { paragraphOf, type Read, sentenceOf } from '../../reply/place.ts';
import type { Quote } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { onTopic, type Topic } from './topic.ts';

/**
 * The quotations that answer a topic. `spoken`: the speaker's own words have all of it. `around`: only the sentence that
 * holds the quotation has. `partly`: the speaker's words have some of it. `near`: none of these, but the topic comes up
 * in the same paragraph or the next. `none`: there are no such quotations.
 */
export interface ChosenQuotes {
  readonly how: 'spoken' | 'partly' | 'around' | 'near' | 'none';
  readonly quotes: readonly Quote[];
  /** For `near` and `none`: the sentences of the article on the topic. */
  readonly sentences: readonly Span[];
}

/** How many quotations or sentences stand in for an answer. */
const STAND_INS = 2;

/** Chooses among some quotations of an article; the order stays that of the text. */
export function chooseQuotes(read: Read, quotes: readonly Quote[], topic: Topic): ChosenQuotes {
  const { article, analysis } = read;
  const spoken = onTopic(topic, quotes, (quote) => sliceOf(article.text, quote));
  if (spoken.all) return { how: 'spoken', quotes: spoken.found, sentences: [] };
  const around = onTopic(topic, quotes, (quote) =>
    sliceOf(article.text, sentenceOf(read, quote) ?? quote),
  );
  if (around.all) return { how: 'around', quotes: around.found, sentences: [] };
  if (spoken.found.length > 0) return { how: 'partly', quotes: spoken.found, sentences: [] };
  const { found } = onTopic(topic, analysis.sentences, (sentence) =>
    sliceOf(article.text, sentence),
  );
  const beside = new Set(
    found.flatMap((sentence) => {
      const paragraph = paragraphOf(read, sentence);
      return [paragraph - 1, paragraph, paragraph + 1];
    }),
  );
  const near = quotes.filter((quote) => beside.has(paragraphOf(read, quote)));
  return {
    how: near.length > 0 ? 'near' : 'none',
    quotes: near.slice(0, STAND_INS),
    sentences: found.slice(0, STAND_INS),
  };
}
