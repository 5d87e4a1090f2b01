import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { sliceOf } from '../../text/span.ts';
import { stemsOf, topicOf } from './topic.ts';

/** 'Nine children and one adult are in hospital': what is told of both is told by both. */
export function joinedTo(read: Read, [first]: readonly Entry[], asked: string): readonly Entry[] {
  const { text } = read.article;
  const noun = first?.figure.noun;
  if (first?.figure.kind !== 'count' || noun === undefined) return [];
  const own = stemsOf(sliceOf(text, noun));
  if (topicOf(asked, text).stems.some((one) => own.has(one))) return [];
  return entriesOf(read).filter(
    ({ figure }) =>
      figure.kind === 'count' &&
      figure.phrase.end < first.figure.phrase.start &&
      JOINED.test(text.slice(figure.phrase.end, first.figure.phrase.start)),
  );
}

const JOINED = /^,? and (?:about |some |at least |nearly )?$/;
