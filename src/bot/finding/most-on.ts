import type { Read } from '../../reply/place.ts';
import type { Span } from '../../text/span.ts';
import { hasSense } from './kin.ts';
import { sentenceStems } from './sentence-stems.ts';
import { overlap, type Topic } from './topic.ts';

/**
 * The sentences that have most of a topic's words, in text order; where none has all, of these the ones with the rarer
 * words. `isWhole` when they have every word.
 */
export function mostOn(
  read: Read,
  topic: Topic,
): { readonly most: readonly Span[]; readonly isWhole: boolean } {
  const stems = sentenceStems(read);
  const scores = stems.map((has) => overlap(topic, has));
  const best = scores.reduce((top, score) => Math.max(top, score), 0);
  if (best === 0) return { most: inSense(read, topic), isWhole: false };
  const isWhole = best === topic.stems.length;
  const weights = isWhole ? scores : weighed(topic, stems);
  const among = (at: number): number => (scores[at] === best ? (weights[at] ?? 0) : 0);
  const heaviest = scores.reduce((top, _score, at) => Math.max(top, among(at)), 0);
  return {
    most: read.analysis.sentences.filter((_one, at) => among(at) >= heaviest - SAME),
    isWhole,
  };
}

/** Where no sentence has a word of it, those that have all of it in other words: 'killed' for 'died'. */
const inSense = (read: Read, { stems }: Topic): readonly Span[] =>
  stems.length === 0
    ? []
    : read.analysis.sentences.filter((_one, at) => {
        const has = sentenceStems(read)[at];
        return has !== undefined && stems.every((one) => hasSense(one, has));
      });

/** Sums of the same weights may differ by less. */
const SAME = 1e-9;

/** How much the words of a topic weigh that each sentence has: a rare one more than one that many have. */
function weighed({ stems }: Topic, sentences: readonly ReadonlySet<string>[]): readonly number[] {
  const weights = stems.map((one) => {
    const places = sentences.filter((has) => hasSense(one, has)).length;
    return [one, Math.log(1 + sentences.length / Math.max(places, 1))] as const;
  });
  return sentences.map((has) =>
    weights.reduce((sum, [one, weight]) => (hasSense(one, has) ? sum + weight : sum), 0),
  );
}
