import { atStart } from './called.ts';
import type { Block, Place } from './reply.ts';

/** A line of an answer whose place can be opened. */
export interface OpenLine {
  /** How it begins: enough to know it by, without markup. */
  readonly label: string;
  /** Where it stands, in words, and who says it. */
  readonly hint: string;
  readonly place: Place;
}

/** The lines of a block that are from one place of an article, in the order in which they stand there. */
export function linesOf(block: Block): readonly OpenLine[] {
  switch (block.type) {
    case 'passages':
      return block.passages.map(({ text, place }) => line(text, place));
    case 'quotes':
      return block.quotes.map(({ text, place, speaker, withdrawn }) =>
        line(`“${text}”`, place, speaker, withdrawn && 'withdrawn'),
      );
    case 'figures':
      return block.figures.map(({ headline, place, saidBy }) => line(headline, place, saidBy));
    default:
      return [];
  }
}

const line = (label: string, place: Place, ...more: readonly (string | undefined)[]): OpenLine => ({
  label,
  hint: atStart([...more.filter(Boolean), `paragraph ${place.paragraph}`].join(', ')),
  place,
});
