import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { sliceOf } from '../../text/span.ts';
import { frontOf } from './around-figure.ts';
import { stemsOf, topicOf } from './topic.ts';

const READ_OFF = /\b(?:readings?|levels?|concentrations?|rates?)\b[^,;.]{0,30}$/i;
const LIMIT = /\b(?:limits?|caps?|ceilings?|thresholds?|maximum|allowed)\b[^,;.]{0,20}$/i;

/**
 * How high a thing without a height is: what is told of its level ('readings of up to 2%'), what is allowed last. Near,
 * for no sentence says outright that it was so high.
 */
export function levelsOf(read: Read, asked: string): readonly Entry[] {
  const { text } = read.article;
  const { stems } = topicOf(asked, text);
  if (stems.length === 0) return [];
  const isRead = stems.length === 1 && readsOff(text, stems[0] ?? '');
  const front = ({ figure }: Entry): string => frontOf(text, figure);
  return entriesOf(read)
    .filter((entry) => {
      const { kind, sentence } = entry.figure;
      if (kind !== 'percent' && kind !== 'measure') return false;
      const has = stemsOf(sliceOf(text, sentence));
      return stems.every((one) => has.has(one)) || (isRead && READ_OFF.test(front(entry)));
    })
    .toSorted((a, b) => Number(LIMIT.test(front(a))) - Number(LIMIT.test(front(b))));
}

/** The article tells of readings of such a thing. */
const readsOff = (text: string, one: string): boolean =>
  [...text.matchAll(/(\p{L}+) (?:readings?|levels?|concentrations?)\b/giu)].some(([, thing]) =>
    stemsOf(thing ?? '').has(one),
  );
