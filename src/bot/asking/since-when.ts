import { passageOf, type Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { stemsOf, topicOf } from '../finding/topic.ts';

const SINCE =
  /\b(?:built|founded|opened|constructed|established|completed|erected|launched|set up|born|dat(?:es?|ing) (?:back )?(?:to|from))\b[^.;:“”"]{0,40}?\b(?:1\d|20)\d\d\b/u;
/** So many characters around such words tell what was built. */
const FRONT = 60;
const BEHIND = 40;
/** So many sentences are shown. */
const SHOWN = 2;

/** Where no age is given of a thing, the sentences that tell since when it is there: 'the dam, which was built in 1961'. */
export function sinceWhen(read: Read, { how, measure }: ChosenFigures): readonly Block[] {
  if (how !== 'none' || measure?.called !== 'age') return [];
  const { text } = read.article;
  const { stems } = topicOf(measure.rest, text);
  const tells = (sentence: Span): boolean => {
    const words = sliceOf(text, sentence);
    const found = SINCE.exec(words);
    const { index = 0 } = found ?? {};
    const around = stemsOf(words.slice(Math.max(0, index - FRONT), index + BEHIND));
    return found !== null && stems.length > 0 && stems.every((one) => around.has(one));
  };
  const passages = read.analysis.sentences.filter(tells).slice(0, SHOWN);
  return passages.length > 0
    ? [
        { type: 'note', text: 'No age of it is given, but since when it is there:' },
        { type: 'passages', passages: passages.map((one) => passageOf(read, one)) },
      ]
    : [];
}
