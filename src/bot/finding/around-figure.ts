import type { Figure } from '../../text/analysis.ts';

type Placed = Pick<Figure, 'sentence' | 'phrase'>;

/** The words of its sentence in front of a figure: 'Sales were ' of 'Sales were up 5% in May.' */
export const frontOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(sentence.start, phrase.start);

/** The words of its sentence behind it: ' in May.' */
export const behindOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(phrase.end, sentence.end);
