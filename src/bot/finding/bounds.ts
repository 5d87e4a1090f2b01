import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from './dated.ts';
import { hasSense } from './kin.ts';
import { stemsIn } from './sentence-stems.ts';
import { type Topic, topicOf } from './topic.ts';

const BEGUN = /\b(?:start|begin|break out)\b/i;
const ENDED = /\b(?:stop|end|finish|quit|give up)\b/i;
const SINCE = /\b(?:since|from)\b/i;
const UNTIL = /\b(?:until|till|up to)\b/i;

/** So many sentences are enough. */
const FEW = 2;

/** When something began is told by since when it goes on, and when it ended by until when it did, though neither is said. */
export function boundsOf(read: Read, { words }: Topic): readonly Span[] {
  const [verb, tells] = BEGUN.test(words) ? [BEGUN, SINCE] : [ENDED, UNTIL];
  if (!verb.test(words)) return [];
  const { stems } = topicOf(words.replace(verb, ' '), read.article.text);
  if (stems.length === 0) return [];
  return read.analysis.sentences
    .filter((one) => {
      const text = sliceOf(read.article.text, one);
      return (
        tells.test(text) &&
        tellsWhen(text) &&
        stems.every((word) => hasSense(word, stemsIn(read, one)))
      );
    })
    .slice(0, FEW);
}
