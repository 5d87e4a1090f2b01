import type { Figure } from '../text/analysis.ts';
import { contains, sliceOf } from '../text/span.ts';
import { passageOf, placeOf, type Read } from './place.ts';
import type { FigureLine } from './reply.ts';

/** One figure as shown, with its whole sentence and, inside a quotation, who says it. */
export function figureLine(read: Read, figure: Figure): FigureLine {
  const { text } = read.article;
  const quote = read.analysis.quotes.find((q) => contains(q, figure));
  const speaker = read.analysis.people.find(({ id }) => id === quote?.speaker);
  return {
    headline: sliceOf(text, figure.phrase),
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
