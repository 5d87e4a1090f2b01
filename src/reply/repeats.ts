import type { Block, FigureLine, Passage, QuoteLine } from './reply.ts';

/**
 * An answer that shows nothing twice in a row: no passage that stands in another one of its list, as two sentences of a
 * quotation may do; no sentence again for the next of its figures, or of the words quoted from it.
 */
export const withoutRepeats = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    switch (block.type) {
      case 'passages':
        return { ...block, passages: eachOnce(block.passages) };
      case 'figures':
        return { ...block, figures: block.figures.map(onceSaid(isSameSentence)) };
      case 'quotes':
        return { ...block, quotes: block.quotes.map(onceSaid(isSameWithin)) };
      default:
        return block;
    }
  });

const eachOnce = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(
    (one, at) =>
      !passages.some(
        (other, index) => index !== at && holds(other, one) && !(holds(one, other) && at < index),
      ),
  );

const holds = ({ place: outer }: Passage, { place: inner }: Passage): boolean =>
  outer.version === inner.version && outer.start <= inner.start && inner.end <= outer.end;

/** A line whose sentence the one before it shows says so. */
const onceSaid =
  <L extends FigureLine | QuoteLine>(isSame: (one: L, before: L) => boolean) =>
  (line: L, at: number, all: readonly L[]): L => {
    const before = all[at - 1];
    return before && isSame(line, before) ? { ...line, sameSentence: true } : line;
  };

const isSameSentence = ({ sentence: one }: FigureLine, { sentence: other }: FigureLine): boolean =>
  holds(one, other) && holds(other, one);

const isSameWithin = (one: QuoteLine, other: QuoteLine): boolean =>
  one.within !== undefined &&
  one.within === other.within &&
  one.place.version === other.place.version &&
  one.place.paragraph === other.place.paragraph;
