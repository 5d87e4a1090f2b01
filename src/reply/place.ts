import type { Article } from '../article/article.ts';
import type { Analysis, Quote, SummaryLine } from '../text/analysis.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import type { Passage, Place, Surroundings } from './reply.ts';

/** An article with what is understood of it: what every answer is made from. */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
  /** True for the article that an answer is from when the reader names none. */
  readonly current: boolean;
}

/**
 * How many of these spans begin at or before an offset. They are in text order and disjoint, as sentences and
 * paragraphs are; halving keeps an answer quick on a text of megabytes with thousands of quotations.
 */
function begunBy(spans: readonly Span[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? offset) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Which of these spans holds an offset; -1 for none. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = begunBy(spans, offset) - 1;
  return offset < (spans[index]?.end ?? offset) ? index : -1;
}

/** The sentence in which a span begins. */
export const sentenceOf = ({ analysis }: Read, { start }: Span): Span | undefined =>
  analysis.sentences[indexAt(analysis.sentences, start)];

/** The number of the paragraph in which a span begins, counted from 1. */
export const paragraphOf = ({ article }: Read, { start }: Span): number =>
  Math.max(indexAt(article.paragraphs, start), 0) + 1;

/** Where a span stands: its paragraph, counted from 1, and the sentences before and after it. */
export function placeOf(read: Read, { start, end }: Span): Place {
  const { article, analysis } = read;
  const begun = begunBy(analysis.sentences, start);
  const [within, previous] = [analysis.sentences[begun - 1], analysis.sentences[begun - 2]];
  const before = within && within.end <= start ? within : previous;
  const after = analysis.sentences[begunBy(analysis.sentences, end - 1)];
  return {
    start,
    end,
    article: article.id,
    version: article.version,
    paragraph: paragraphOf(read, { start, end }),
    ...(before && { before: sliceOf(article.text, before) }),
    ...(after && { after: sliceOf(article.text, after) }),
  };
}

/** How much of what stands around a place is shown: the sentences of news are shorter. */
const AROUND = 600;

/** A span with the rest of its sentences, the one before and the one after, and with what they would tear of a quotation. */
export function surroundingsOf(read: Read, span: Span): Surroundings {
  const { sentences } = read.analysis;
  const { text } = read.article;
  const first = begunBy(sentences, span.start) - 1;
  const last = begunBy(sentences, span.end - 1) - 1;
  const around = withWholeQuotations(read, {
    start: Math.min(sentences[Math.max(first - 1, 0)]?.start ?? span.start, span.start),
    end: Math.max((sentences[last + 1] ?? sentences[last])?.end ?? span.end, span.end),
  });
  const before = text.slice(around.start, span.start);
  const after = text.slice(span.end, around.end);
  return {
    passage: wordsAt(read, span),
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/, '')}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S*$/, '')}…` : after,
  };
}

/** The sentences that a span touches, as one stretch; the span itself where there are none. */
export function wholeSentences({ analysis: { sentences } }: Read, span: Span): Span {
  const first = sentences[indexAt(sentences, span.start)] ?? span;
  const last = sentences[indexAt(sentences, span.end - 1)] ?? span;
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

/** The verbatim words of a span, with their place. */
export const wordsAt = (read: Read, span: Span): Passage => ({
  text: sliceOf(read.article.text, span),
  place: placeOf(read, span),
});

/** A sentence to be read by itself, with the rest of a quotation that it would tear. */
export function passageOf(read: Read, { glosses, ...sentence }: SummaryLine): Passage {
  const whole = withWholeQuotations(read, sentence);
  return {
    ...wordsAt(read, whole),
    ...(glosses && { glosses: glosses.map(({ at, name }) => ({ at: at - whole.start, name })) }),
  };
}

/** A longer stretch is a speech: its sentence stays alone, with a mark that nothing answers. */
const LONGEST = 600;

/**
 * Sentences with the rest of a quotation that begins or ends in them: 'Wasik said: “No.' goes on to the closing mark. A
 * sentence from the middle of a quotation has neither mark, and stays as it is.
 */
function withWholeQuotations(read: Read, span: Span): Span {
  let grown = span;
  for (let torn = quoteTornBy(read, grown); torn; torn = quoteTornBy(read, grown)) {
    const { start, end } = torn;
    grown = wholeSentences(read, {
      start: Math.min(grown.start, start),
      end: Math.max(grown.end, end),
    });
    if (grown.end - grown.start > LONGEST) return span;
  }
  return grown;
}

/** The quotation of which a stretch has one mark and lacks the other, where the article has both. */
function quoteTornBy({ article, analysis }: Read, { start, end }: Span): Quote | undefined {
  const [first, last] = [start, end].map(
    (at) => analysis.quotes[begunBy(analysis.quotes, at - 1) - 1],
  );
  const isOpen = (one: Quote): boolean => start <= one.start && one.start < end && end < one.end;
  const isClosed = (one: Quote): boolean => one.start < start && start < one.end && one.end <= end;
  if (last && isOpen(last) && isMarked(article, last)) return last;
  return first && isClosed(first) && isMarked(article, first) ? first : undefined;
}

const MARK = /["“”„‟«»'‘’‚‹›]/;

/** A paragraph of a longer quotation has no closing mark, a turn of a transcript none at all. */
const isMarked = ({ text }: Article, { start, end }: Span): boolean =>
  MARK.test(text.slice(Math.max(start - 2, 0), start)) && MARK.test(text.slice(end, end + 2));

/** The sentences that hold one of these spans, which stand in text order: each once, the first `most`. */
export function sentencesWith(read: Read, spans: readonly Span[], most: number): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    if (found.length === most) break;
    const sentence = sentenceOf(read, span);
    if (sentence && contains(sentence, span) && sentence !== found.at(-1)) found.push(sentence);
  }
  return found;
}
