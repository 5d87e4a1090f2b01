import { called } from '../../reply/called.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import { named, quotesOf } from '../../reply/quotes.ts';
import type { Reply } from '../../reply/reply.ts';
import { sourceBlock } from '../../reply/source.ts';
import { goOn, labelsOf, suggest } from '../../reply/suggest.ts';
import { doingsOf } from '../finding/reported.ts';
import { sentenceStems } from '../finding/sentence-stems.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { overlap, topicOf } from '../finding/topic.ts';
import type { RawOptions } from '../run-command.ts';

/**
 * The sentences that tell that somebody did something in words ('denied', 'demanded'), on the topic where one of them
 * is; `undefined` where the article does not say so of them.
 */
export function actReply(
  read: Read,
  { speaker, topic: asked }: RawOptions,
  act: string,
): Reply | undefined {
  const found = speaker === undefined ? undefined : findSpeakers(speaker, read);
  if (found?.kind !== 'some') return undefined;
  const { people } = found;
  const [person] = people;
  const doings = doingsOf(read, people, act);
  const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
  const stems = sentenceStems(read);
  const onIt = topic
    ? doings.filter((one) => {
        const has = stems[read.analysis.sentences.indexOf(one)];
        return has !== undefined && overlap(topic, has) === topic.stems.length;
      })
    : doings;
  if (!person || onIt.length === 0) return undefined;
  const { url } = read.article;
  return {
    title: people.length === 1 ? `${named(person)}: “${act}”` : `“${act}”`,
    ...(url && { url }),
    blocks: [
      { type: 'passages', passages: onIt.map((one) => passageOf(read, one)) },
      sourceBlock(read.article),
      ...suggest(
        'Their words',
        goOn(
          read,
          people.flatMap((one) => {
            const count = quotesOf(read, one.id).length;
            const { label, alone } = labelsOf(called(one), count);
            return count > 0 ? [[label, `quotes ${one.name}`, alone] as const] : [];
          }),
        ),
      ),
    ],
    audience: 'channel',
  };
}

/** Says that the words which are quoted are not known to be what was asked for. */
export const notSaidSo = (act: string): string =>
  `The article does not say so in the word “${act}”. What it quotes:`;
