import type { Article } from '../article/article.ts';
import type { Analysis } from '../text/analysis.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import type { Passage, Place } from './reply.ts';

/** An article with what is understood of it: what every answer is made from. */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
  /** True for the article that an answer is from when the reader names none. */
  readonly current: boolean;
}

/** The sentence in which a span begins. */
export function sentenceOf({ analysis }: Read, span: Span): Span | undefined {
  return analysis.sentences.find(({ start, end }) => start <= span.start && span.start < end);
}

/** Where a span stands: its paragraph, counted from 1, and the sentences before and after it. */
export function placeOf({ article, analysis }: Read, { start, end }: Span): Place {
  const paragraph = article.paragraphs.findIndex((p) => p.start <= start && start < p.end);
  const before = analysis.sentences.findLast((s) => s.end <= start);
  const after = analysis.sentences.find((s) => s.start >= end);
  return {
    start,
    end,
    article: article.id,
    version: article.version,
    paragraph: Math.max(paragraph, 0) + 1,
    ...(before && { before: sliceOf(article.text, before) }),
    ...(after && { after: sliceOf(article.text, after) }),
  };
}

/** The verbatim words of a span, with their place. */
export function passageOf(read: Read, span: Span): Passage {
  return { text: sliceOf(read.article.text, span), place: placeOf(read, span) };
}

/** The first sentence that holds one of these spans. */
export function firstSentenceWith({ analysis }: Read, spans: readonly Span[]): Span | undefined {
  return analysis.sentences.find((sentence) => spans.some((span) => contains(sentence, span)));
}
