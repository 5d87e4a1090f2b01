import type { Read } from '../reply/place.ts';
import { sliceOf } from '../text/span.ts';
import { stemsOf } from './topic.ts';
import type { Known } from './wording.ts';

/** What the reading of questions needs to know of an article. */
export function knownOf({ article, analysis }: Read): Known {
  return {
    people: analysis.people,
    sentences: analysis.sentences.map((sentence) => stemsOf(sliceOf(article.text, sentence))),
  };
}
