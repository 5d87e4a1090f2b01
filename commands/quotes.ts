import { chooseArticle } from '../src/bot/choose-article.ts';
import { type ChosenQuotes, chooseQuotes } from '../src/bot/choose-quotes.ts';
import { chooseSpeaker, type Speaker } from '../src/bot/choose-speaker.ts';
import { defineCommand } from '../src/bot/command.ts';
import { topicOf } from '../src/bot/topic.ts';
import { counted } from '../src/reply/count.ts';
import type { Read } from '../src/reply/place.ts';
import { quoteLine } from '../src/reply/quotes.ts';
import type { Block } from '../src/reply/reply.ts';
import { saidOf } from '../src/reply/said-of.ts';
import { sourceBlock } from '../src/reply/source.ts';
import { goOn, speakerSuggestions, suggest } from '../src/reply/suggest.ts';

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
      description: 'Title of the article (the newest if left out)',
      required: false,
      suggest: 'article',
    },
    topic: { description: 'Only what is said about this', required: false, suggest: 'topic' },
  },
  audience: 'channel',
  async run({ speaker: wanted, article: title, topic }, services) {
    const read = await chooseArticle(services, title);
    const speaker = chooseSpeaker(read, wanted);
    const chosen: ChosenQuotes = topic
      ? chooseQuotes(read, speaker.quotes, topicOf(topic))
      : { how: 'spoken', quotes: speaker.quotes };
    return {
      title: titleOf(speaker, chosen, topic),
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(speaker.note ? [{ type: 'note' as const, text: speaker.note }] : []),
        ...(speaker.quotes.length === 0
          ? unquoted(read, speaker)
          : quoted(read, speaker, chosen, topic)),
        sourceBlock(read.article),
        ...suggest('Also quoted', speakerSuggestions(read, 4, speaker.person?.id)),
      ],
      audience: 'channel',
    };
  },
});

function titleOf(speaker: Speaker, { how, quotes: chosen }: ChosenQuotes, topic?: string): string {
  const about = topic ? ` on “${topic}”` : '';
  const found = how === 'none' ? 0 : chosen.length;
  return `${speaker.title}${about}: ${counted(found, 'quotation')}`;
}

function quoted(
  read: Read,
  speaker: Speaker,
  { how, quotes: chosen }: ChosenQuotes,
  topic?: string,
): readonly Block[] {
  const note = topic && remark(how, chosen.length, topic);
  return [
    ...(note ? [{ type: 'note' as const, text: note }] : []),
    ...(chosen.length > 0
      ? [{ type: 'quotes' as const, quotes: chosen.map((quote) => quoteLine(read, quote)) }]
      : []),
    ...(chosen.length < speaker.quotes.length
      ? suggest(
          'Without the topic',
          goOn(read, [
            [
              `${speaker.person?.name ?? speaker.title} (${speaker.quotes.length})`,
              `quotes ${speaker.request}`,
            ],
          ]),
        )
      : []),
  ];
}

function remark(how: ChosenQuotes['how'], shown: number, topic: string): string | undefined {
  if (how === 'spoken') return undefined;
  if (how === 'around') {
    return `“${topic}” is not in the quoted words; it is in the sentence around them.`;
  }
  return shown > 0
    ? `Nothing quoted is on “${topic}”. This stands nearest to where the article comes to it:`
    : `“${topic}” does not come up in this article.`;
}

/** Somebody whom the article names and does not quote: what it says of them. */
function unquoted(read: Read, { person }: Speaker): readonly Block[] {
  if (!person) return [{ type: 'text', text: 'There is no such quotation in this article.' }];
  const passages = saidOf(read, person);
  return passages.length > 0
    ? [
        { type: 'text', text: `${person.name} is not quoted. What the article says of them:` },
        { type: 'passages', passages },
      ]
    : [{ type: 'text', text: `${person.name} is not quoted.` }];
}
