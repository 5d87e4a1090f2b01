import { counted } from '../../reply/count.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { sourceBlock } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import type { Span } from '../../text/span.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { sentenceStems } from '../finding/sentence-stems.ts';
import { slipNotes } from '../finding/slip-notes.ts';
import { overlap, type Topic, topicOf } from '../finding/topic.ts';

/** How many sentences a topic is answered with. */
const SENTENCES = 5;

/** The article's own sentences on a topic: those that have all its words, or else most of them, in text order. */
export function topicReply(read: Read, words: string): Reply {
  const { article } = read;
  const topic = topicOf(words, article.text);
  const { found, all } = sentencesOn(read, topic);
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

/** The sentences that have most of a topic's words, in text order; `all` when they have every one. */
function sentencesOn(
  read: Read,
  topic: Topic,
): { readonly found: readonly Span[]; readonly all: boolean } {
  const stems = sentenceStems(read);
  const scores = stems.map((has) => overlap(topic, has));
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const found =
    best === 0 ? [] : read.analysis.sentences.filter((_sentence, at) => scores[at] === best);
  return { found, all: best > 0 && best === topic.stems.length };
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
