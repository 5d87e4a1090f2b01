import type { Person } from '../text/analysis.ts';
import { contains } from '../text/span.ts';
import { passageOf, type Read } from './place.ts';
import type { Passage } from './reply.ts';

/** How many sentences about one person are shown. */
const SENTENCES = 3;

/** The first sentences that name a person, in text order. */
export function saidOf(read: Read, { mentions }: Person): readonly Passage[] {
  return read.analysis.sentences
    .filter((sentence) => mentions.some((mention) => contains(sentence, mention)))
    .slice(0, SENTENCES)
    .map((sentence) => passageOf(read, sentence));
}
