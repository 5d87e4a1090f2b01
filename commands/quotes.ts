import { isOnlyOn, speakerElsewhere, speaksOf } from '../src/bot/asking/elsewhere.ts';
import { movedNote } from '../src/bot/asking/moved-note.ts';
import { namesakes } from '../src/bot/asking/namesakes.ts';
import { type Answer, nearLead, quoted, quotesOnTopic } from '../src/bot/asking/quotes-on-topic.ts';
import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { chooseSpeaker, SPECIAL, type Speaker } from '../src/bot/finding/choose-speaker.ts';
import { nearReports } from '../src/bot/finding/near-quotes.ts';
import { reportedOn, reportsOfSpeech } from '../src/bot/finding/reported.ts';
import { slipNotes } from '../src/bot/finding/slip-notes.ts';
import { findSpeakers } from '../src/bot/finding/speakers.ts';
import { type Topic, topicOf } from '../src/bot/finding/topic.ts';
import { onlyAbout, topicsOf } from '../src/bot/finding/topics.ts';
import { whoSpoke } from '../src/bot/finding/who-spoke.ts';
import type { Services } from '../src/bot/services.ts';
import { called, calledFirst } from '../src/reply/called.ts';
import { counted, listed } from '../src/reply/count.ts';
import { passageOf, type Read } from '../src/reply/place.ts';
import { named } from '../src/reply/quotes.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { saidOf } from '../src/reply/said-of.ts';
import { credits } from '../src/reply/source.ts';
import { speakerSuggestions, suggest } from '../src/reply/suggest.ts';

/** What somebody is quoted as saying, word for word. */
export const quotes = defineCommand({
  name: 'quotes',
  description: 'What somebody is quoted as saying, word for word',
  options: {
    speaker: {
      description: 'A name or an office; also “everyone” or “unattributed”',
      required: true,
      suggest: 'speaker',
    },
    article: {
      description: 'Title of the article (else the one last asked about, or the newest)',
      required: false,
      suggest: 'article',
    },
    topic: { description: 'Only what is said about this', required: false, suggest: 'topic' },
  },
  audience: 'channel',
  lasts: ({ speaker, article, topic }) =>
    SPECIAL.test(speaker) && article === undefined && topic === undefined,
  async run({ speaker: wanted, article: title, topic: asked }, services) {
    const meant = await chooseArticle(services, title);
    const other = title === undefined ? await whereElse(meant, wanted, services) : undefined;
    const isElsewhere = other && !speaksOf(meant, wanted) && !isOnlyOn(asked, meant, other);
    const read = isElsewhere ? other : meant;
    const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
    const only = topic && whoSpoke(read, wanted, topic);
    const chosenOne = chooseSpeaker(
      read,
      only?.person.name ?? wanted,
      read === meant && other ? instead(other, wanted) : [],
    );
    const note = only && `“${wanted}” could also mean ${listed(only.others.map(called), 'or')}.`;
    const speaker = note ? { ...chosenOne, note } : chosenOne;
    const answered = answer(read, speaker, topic);
    return {
      ...answered,
      blocks: [
        ...(read === meant ? [] : [movedNote(read, meant)]),
        ...answered.blocks,
        ...(await namesakes(wanted, read, services)),
      ],
      ...(read.article.url && { url: read.article.url }),
      audience: 'channel',
    };
  },
});

/** Another article, when the current one does not have this speaker. */
async function whereElse(
  read: Read,
  wanted: string,
  services: Services,
): Promise<Read | undefined> {
  return findSpeakers(wanted, read).kind === 'none' && !SPECIAL.test(wanted)
    ? speakerElsewhere(wanted, read, services)
    : undefined;
}

/** The way to another article that quotes somebody so called. */
const instead = ({ article }: Read, wanted: string): readonly Block[] =>
  suggest('In another article', [
    {
      label: `“${wanted}” in “${article.title}”`,
      request: `quotes speaker="${wanted.replaceAll('"', '')}" article="${article.id}"`,
    },
  ]);

function answer(read: Read, speaker: Speaker, topic?: Topic): Pick<Reply, 'title' | 'blocks'> {
  const { title, blocks, further = [] } = chosen(read, speaker, topic);
  return {
    title,
    blocks: [
      ...(speaker.note ? [{ type: 'note' as const, text: speaker.note }] : []),
      ...(topic ? slipNotes(topic) : []),
      ...blocks,
      ...credits(read.article),
      ...further,
      ...suggest(
        speaker.person ? 'Also quoted' : 'One by one',
        speakerSuggestions(read, 4, speaker.person?.id),
      ),
    ],
  };
}

function chosen(read: Read, speaker: Speaker, topic?: Topic): Answer {
  if (speaker.quotes.length === 0) return unquoted(read, speaker, topic);
  if (topic) return quotesOnTopic(read, speaker, topic);
  return {
    title: `${speaker.title}: ${counted(speaker.quotes.length, 'quotation')}`,
    blocks: quoted(read, speaker.quotes),
    further: filters(read, speaker),
  };
}

/** So few quotations need no filter. */
const FEW = 3;

/** The topics that come up most, to see only what is said about one. */
function filters(read: Read, { request, quotes: all }: Speaker): readonly Block[] {
  if (all.length <= FEW) return [];
  return onlyAbout(read, topicsOf(read, all, 2), (topic) => `quotes ${request} about ${topic}`);
}

/** Somebody whom the article names and does not quote: what it reports of their words, else what it says of them. */
function unquoted(read: Read, { person, people, title }: Speaker, topic?: Topic): Answer {
  if (people) return { title: `${title}: nobody quoted`, blocks: [] };
  if (!person) {
    const nobody = read.analysis.quotes.length === 0;
    return {
      title: nobody ? 'Nobody is quoted in this article' : 'Every quotation has a named speaker',
      blocks: [],
    };
  }
  const onTopic = topic ? reportedOn(read, [person], topic) : [];
  const near = topic && onTopic.length === 0 ? nearReports(read, [person], topic) : [];
  const reported = near.length > 0 ? near : topic ? onTopic : reportsOfSpeech(read, [person]);
  const passages =
    reported.length > 0 ? reported.map((one) => passageOf(read, one)) : saidOf(read, person);
  const name = called(person);
  const lead =
    topic && near.length > 0
      ? nearLead(topic)
      : reported.length > 0
        ? 'Not word for word, but the article reports:'
        : topic
          ? `${calledFirst(person)} is not quoted on “${topic.words}”. The article says of ${name}:`
          : `What the article says of ${name}:`;
  return {
    title: `${named(person)}: not quoted`,
    blocks:
      passages.length > 0
        ? [
            { type: 'text', text: lead },
            { type: 'passages', passages },
          ]
        : [],
  };
}
