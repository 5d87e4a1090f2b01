import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Quote } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { onTopic, type Topic } from './topic.ts';
import { wordsOf } from './words.ts';

/**
 * The quotations that answer a topic. `spoken`: the speaker's own words have all of it. `around`: only the sentence that
 * holds the quotation has. `partly`: the speaker's words have some of it. `none`: there are no such quotations.
 */
export interface ChosenQuotes {
  readonly how: 'spoken' | 'partly' | 'around' | 'none';
  readonly quotes: readonly Quote[];
  /** For `none`: the sentences of the article that have most of the topic, and whether they have all of it. */
  readonly sentences: readonly Span[];
  readonly all: boolean;
}

/** How many sentences stand in for an answer. */
const STAND_INS = 2;

/** Chooses among some quotations of an article; the order stays that of the text. */
export function chooseQuotes(read: Read, quotes: readonly Quote[], topic: Topic): ChosenQuotes {
  const { article, analysis } = read;
  const chosen = (how: ChosenQuotes['how'], found: readonly Quote[]): ChosenQuotes => ({
    ...{ how, quotes: found },
    ...{ sentences: [], all: how !== 'partly' },
  });
  const spoken = onTopic(topic, quotes, (quote) => wordsWithNames(read, quote));
  if (spoken.all) return chosen('spoken', spoken.found);
  const around = onTopic(topic, quotes, (quote) =>
    sliceOf(article.text, sentenceOf(read, quote) ?? quote),
  );
  if (around.all) return chosen('around', around.found);
  if (spoken.found.length > 0) return chosen('partly', spoken.found);
  const { found, all } = onTopic(topic, analysis.sentences, (sentence) =>
    sliceOf(article.text, sentence),
  );
  return { how: 'none', quotes: [], sentences: found.slice(0, STAND_INS), all };
}

/** A quotation, and the names of those whom it means by less: 'Sam is wrong' is about Sam Whitby. */
function wordsWithNames({ article, analysis }: Read, quote: Quote): string {
  const names = analysis.people
    .filter(
      ({ kind, name, mentions }) =>
        kind === 'person' &&
        mentions.some(
          (one) => isIn(one, quote) && wordsOf(name).includes(sliceOf(article.text, one)),
        ),
    )
    .map(({ name }) => name);
  return [sliceOf(article.text, quote), ...names].join(' ');
}

const isIn = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
