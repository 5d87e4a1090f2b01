import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import type { Measure } from './measure.ts';

type Placed = Pick<Figure, 'sentence' | 'phrase'>;

/** A sentence that goes on for longer is a list or a table: what opens it tells nothing of each number. */
const REACH = 600;

/** The words of its sentence in front of a figure: 'Sales were ' of 'Sales were up 5% in May.' */
export const frontOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);

/** The words of its sentence behind it: ' in May.' */
export const behindOf = (text: string, { sentence, phrase }: Placed): string =>
  text.slice(phrase.end, sentence.end);

/** What 'it' and 'them' behind a figure stand for may be said in the sentence before, of the same paragraph or the one above. */
export function meantBefore(
  read: Read,
  figure: Placed,
  after: string,
  measure: Measure | undefined,
): string {
  const isBehind = /^ (?:\S+ ){0,3}(?:it|them|these|those)\b/.test(`${after} `);
  // Of what somebody pays or gets the one may be: 'His party had spent £4m'.
  const isOwner =
    (measure?.called === 'sum' || (measure?.called === 'amount' && measure.tells)) &&
    OWNER.test(sliceOf(read.article.text, figure.sentence));
  const isAge = measure?.called === 'age' && /^The $/.test(frontOf(read.article.text, figure));
  if (!isBehind && !isOwner && !isAge) return '';
  const { sentences, people } = read.analysis;
  const at = sentences.findIndex(({ start }) => start === figure.sentence.start);
  const before = sentences[at - 1];
  if (!before) return '';
  // 'The 46-year-old' is the only one whom the sentence before tells of.
  const named = people.filter(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(({ start }) => start >= before.start && start < before.end),
  );
  return isAge && named.length !== 1 ? '' : sliceOf(read.article.text, before);
}

const OWNER = /^(?:His|Her|Their|Its|He|She|They|It)\b/;
