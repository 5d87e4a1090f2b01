import type { Figure } from '../../text/analysis.ts';

type Placed = Pick<Figure, 'sentence' | 'phrase'>;

/** A sentence that goes on for longer is a list or a table: what opens it tells nothing of each number. */
const REACH = 600;

/** The words of its sentence in front of a figure: 'Sales were ' of 'Sales were up 5% in May.' */
export const frontOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);

/** The words of its sentence behind it: ' in May.' */
export const behindOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(phrase.end, sentence.end);
