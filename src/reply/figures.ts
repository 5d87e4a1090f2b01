import type { Figure } from '../text/analysis.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import { passageOf, placeOf, type Read } from './place.ts';
import type { FigureLine } from './reply.ts';

/** A noun further from its number than this is not shown as one phrase with it. */
const NOUN_REACH = 25;

/** From a qualifier that stands right before the number to a noun that follows it closely. */
function phrase(text: string, figure: Figure): Span {
  let { start, end } = figure;
  const lead = text.slice(figure.sentence.start, figure.start).trimEnd();
  if (figure.qualifier && lead.toLowerCase().endsWith(figure.qualifier.toLowerCase())) {
    start = figure.sentence.start + lead.length - figure.qualifier.length;
  }
  const noun = figure.noun;
  if (noun && noun.end > end && noun.start - end <= NOUN_REACH) end = noun.end;
  return { start, end };
}

/** One figure as shown, with its whole sentence and, inside a quotation, who says it. */
export function figureLine(read: Read, figure: Figure): FigureLine {
  const { text } = read.article;
  const quote = read.analysis.quotes.find((q) => contains(q, figure));
  const speaker = read.analysis.people.find(({ id }) => id === quote?.speaker);
  return {
    headline: sliceOf(text, phrase(text, figure)),
    ...(figure.qualifier && { qualifier: figure.qualifier }),
    ...(figure.noun && { noun: sliceOf(text, figure.noun) }),
    ...(quote && speaker && { saidBy: speaker.name, basis: quote.basis }),
    sentence: passageOf(read, figure.sentence),
    place: placeOf(read, figure),
  };
}

/** Best first. */
export const byRank = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((a, b) => a.rank - b.rank);
