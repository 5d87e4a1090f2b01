import { counted } from '../../reply/count.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { sourceBlock } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import { sliceOf } from '../../text/span.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { slipNotes } from '../finding/slip-notes.ts';
import { onTopic, type Topic, topicOf } from '../finding/topic.ts';

/** How many sentences a topic is answered with. */
const SENTENCES = 5;

/** The article's own sentences on a topic: those that have all its words, or else most of them, in text order. */
export function topicReply(read: Read, words: string): Reply {
  const { article, analysis } = read;
  const topic = topicOf(words, article.text);
  const { found, all } = onTopic(topic, analysis.sentences, (sentence) =>
    sliceOf(article.text, sentence),
  );
  const passages = found.slice(0, SENTENCES).map((sentence) => passageOf(read, sentence));
  const note = (text: string): Block => ({ type: 'note', text });
  return {
    title:
      all || found.length === 0
        ? `“${topic.words}” in the article: ${counted(found.length, 'sentence')}`
        : `Nearest to “${topic.words}” in the article`,
    ...(article.url && { url: article.url }),
    blocks: [
      ...slipNotes(topic),
      ...(passages.length > 0
        ? [{ type: 'passages' as const, passages }]
        : [
            {
              type: 'text' as const,
              text: `“${topic.words}” does not come up in this article.`,
            },
          ]),
      ...(found.length > SENTENCES
        ? [note(`The first ${SENTENCES} of ${found.length} are shown.`)]
        : []),
      sourceBlock(article),
      ...suggest('Go on with', goOn(read, furtherOn(read, topic, passages.length > 0))),
    ],
    audience: 'channel',
  };
}

/** What else there is on a topic; where it does not come up, what there is at all. */
function furtherOn(read: Read, topic: Topic, comesUp: boolean): readonly string[] {
  if (!comesUp) return ['summary', 'people', 'articles'];
  return [
    ...(chooseQuotes(read, read.analysis.quotes, topic).how === 'spoken'
      ? [`quotes everyone about ${topic.words}`]
      : []),
    ...(chooseFigures(read, topic).how === 'counted' ? [`figures ${topic.words}`] : []),
  ];
}
