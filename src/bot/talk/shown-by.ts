import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Span } from '../../text/span.ts';
import type { Turn } from './talks.ts';

/** The sentences that a turn showed. Where something stood says nothing of a text that was changed since. */
export function shownBy(turn: Turn, read: Read): readonly Span[] {
  const stands = turn.version === read.article.version ? (turn.shown ?? []) : [];
  return stands.flatMap((one) => sentenceOf(read, one) ?? []);
}
