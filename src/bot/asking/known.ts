import type { Read } from '../../reply/place.ts';
import type { Analysis } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { stemsOf } from '../finding/topic.ts';
import type { Known } from './wording.ts';

/** The stems of a long article take some milliseconds, and the next question is most often on the same article. */
const remembered = new WeakMap<Analysis, Known>();

/** What the reading of questions needs to know of an article. */
export function knownOf({ article, analysis }: Read): Known {
  const before = remembered.get(analysis);
  if (before) return before;
  const known = {
    people: analysis.people,
    sentences: analysis.sentences.map((sentence) => stemsOf(sliceOf(article.text, sentence))),
  };
  remembered.set(analysis, known);
  return known;
}
