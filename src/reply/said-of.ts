import type { Person } from '../text/analysis.ts';
import { passageOf, type Read, sentencesWith } from './place.ts';
import type { Passage } from './reply.ts';

/** How many sentences about one person are shown. */
const SENTENCES = 3;

/** The first sentences that name a person, in text order. */
export function saidOf(read: Read, { mentions }: Person): readonly Passage[] {
  return sentencesWith(read, mentions, SENTENCES).map((sentence) => passageOf(read, sentence));
}
