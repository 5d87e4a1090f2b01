import type { Figure } from '../text/analysis.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import { passageOf, placeOf, type Read } from './place.ts';
import type { FigureLine } from './reply.ts';

/** What stands further from its number than this is not shown as one phrase with it. */
const REACH = 25;

/** From a qualifier that stands right before the number to the unit and the noun that follow it closely. */
function phrase(text: string, figure: Figure): Span {
  const { sentence, qualifier, noun } = figure;
  let { start, end } = figure;
  const lead = text.slice(sentence.start, start).trimEnd();
  if (qualifier && lead.toLowerCase().endsWith(qualifier.toLowerCase())) {
    start = sentence.start + lead.length - qualifier.length;
  }
  end += unitAfter(text.slice(end, Math.min(end + REACH, sentence.end)), figure.unit);
  if (noun && noun.end > end && noun.start - figure.end <= REACH) end = noun.end;
  return { start, end };
}

/** How far the words of a unit reach after its number: ' per cent', ' nautical miles'. Money has its sign before. */
function unitAfter(after: string, unit: string | undefined): number {
  const percent = /^\s(?:percentage points?|per ?cent)\b/i.exec(after);
  if (percent) return percent[0].length;
  const word = unit
    ?.split(/ (?:per|of) /)[0]
    ?.split(' ')
    .at(-1);
  if (!word) return 0;
  const words = [...after.matchAll(/^\s\p{L}+|(?<=\p{L})\s\p{L}+/gu)].slice(0, 2);
  const found = words.find((match) => match[0].trim().toLowerCase().startsWith(word.slice(0, 4)));
  return found ? found.index + found[0].length : 0;
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
