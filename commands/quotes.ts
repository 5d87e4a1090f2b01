import { speakerElsewhere } from '../src/bot/asking/elsewhere.ts';
import { movedNote } from '../src/bot/asking/moved-note.ts';
import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { type ChosenQuotes, chooseQuotes } from '../src/bot/finding/choose-quotes.ts';
import { chooseSpeaker, SPECIAL, type Speaker } from '../src/bot/finding/choose-speaker.ts';
import { slipNotes } from '../src/bot/finding/slip-notes.ts';
import { findSpeakers } from '../src/bot/finding/speakers.ts';
import { type Topic, topicOf } from '../src/bot/finding/topic.ts';
import { onlyAbout, topicsOf } from '../src/bot/finding/topics.ts';
import type { Services } from '../src/bot/services.ts';
import { called, calledFirst } from '../src/reply/called.ts';
import { counted } from '../src/reply/count.ts';
import { passageOf, type Read } from '../src/reply/place.ts';
import { named, quoteLine, speakersOf } from '../src/reply/quotes.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { saidOf } from '../src/reply/said-of.ts';
import { sourceBlock } from '../src/reply/source.ts';
import { goOn, labelsOf, speakerSuggestions, suggest } from '../src/reply/suggest.ts';
import type { Quote } from '../src/text/analysis.ts';

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
  async run({ speaker: wanted, article: title, topic: asked }, services) {
    const meant = await chooseArticle(services, title);
    const other = title === undefined && (await whereElse(meant, wanted, services));
    const read = other || meant;
    const speaker = chooseSpeaker(read, wanted);
    const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
    const answered = answer(read, speaker, topic);
    return {
      ...answered,
      blocks: [...(other ? [movedNote(read)] : []), ...answered.blocks],
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

/** What is said of a request: title, blocks before the credit, suggestions after it. */
interface Answer {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly further?: readonly Block[];
}

function answer(read: Read, speaker: Speaker, topic?: Topic): Pick<Reply, 'title' | 'blocks'> {
  const { title, blocks, further = [] } = chosen(read, speaker, topic);
  return {
    title,
    blocks: [
      ...(speaker.note ? [{ type: 'note' as const, text: speaker.note }] : []),
      ...(topic ? slipNotes(topic) : []),
      ...blocks,
      sourceBlock(read.article),
      ...further,
      ...suggest(
        speaker.person ? 'Also quoted' : 'One by one',
        speakerSuggestions(read, 4, speaker.person?.id),
      ),
    ],
  };
}

function chosen(read: Read, speaker: Speaker, topic?: Topic): Answer {
  if (speaker.quotes.length === 0) return unquoted(read, speaker);
  if (topic) return onTopic(read, speaker, topic);
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

const quoted = (read: Read, shown: readonly Quote[]): readonly Block[] =>
  shown.length > 0
    ? [{ type: 'quotes', quotes: shown.map((quote) => quoteLine(read, quote)) }]
    : [];

function onTopic(read: Read, speaker: Speaker, topic: Topic): Answer {
  const { how, quotes: shown, sentences } = chooseQuotes(read, speaker.quotes, topic);
  const off = how === 'near' || how === 'none';
  const name = speaker.person ? calledFirst(speaker.person) : speaker.title;
  return {
    title: `${name} on “${topic.words}”: ${counted(off ? 0 : shown.length, 'quotation')}`,
    blocks: [
      ...remark(how, topic, sentences.length > 0).map((text): Block => ({ type: 'note', text })),
      ...quoted(read, shown),
      ...(how === 'none' && sentences.length > 0
        ? [{ type: 'passages' as const, passages: sentences.map((one) => passageOf(read, one)) }]
        : []),
    ],
    further: [
      ...(off ? othersOn(read, speaker, topic) : []),
      ...(shown.length < speaker.quotes.length
        ? suggest('On everything', goOn(read, [everything(name, speaker)]))
        : []),
    ],
  };
}

function everything(name: string, { request, quotes: all }: Speaker) {
  const { label, alone } = labelsOf(name, all.length);
  return [label, `quotes ${request}`, alone] as const;
}

function remark(how: ChosenQuotes['how'], { words }: Topic, comesUp: boolean): readonly string[] {
  switch (how) {
    case 'spoken':
      return [];
    case 'partly':
      return [`No quotation has all of “${words}”; some of it is in:`];
    case 'around':
      return [`“${words}” is not in the quoted words but in the sentence around them.`];
    case 'near':
      return [`Nothing quoted is on “${words}”. Beside it in the article:`];
    case 'none':
      return comesUp
        ? [`Nothing quoted is on “${words}”. The article itself says:`]
        : [`“${words}” does not come up in this article.`];
  }
}

/** Who else is quoted on a topic. */
function othersOn(read: Read, speaker: Speaker, topic: Topic): readonly Block[] {
  if (!speaker.person) return [];
  const { how, quotes: all } = chooseQuotes(read, read.analysis.quotes, topic);
  if (how !== 'spoken') return [];
  const others = speakersOf({ ...read, analysis: { ...read.analysis, quotes: all } });
  return suggest(
    `Quoted on “${topic.words}”`,
    goOn(
      read,
      others.map(({ person, count }) => {
        const { label, alone } = labelsOf(called(person), count);
        return [label, `quotes ${person.name} about ${topic.words}`, alone];
      }),
    ),
  );
}

/** Somebody whom the article names and does not quote: what it says of them. */
function unquoted(read: Read, { person, people, title }: Speaker): Answer {
  if (people) return { title: `${title}: nobody quoted`, blocks: [] };
  if (!person) {
    const nobody = read.analysis.quotes.length === 0;
    return {
      title: nobody ? 'Nobody is quoted in this article' : 'Every quotation has a named speaker',
      blocks: [],
    };
  }
  const passages = saidOf(read, person);
  return {
    title: `${named(person)}: not quoted`,
    blocks:
      passages.length > 0
        ? [
            { type: 'text', text: `What the article says of ${called(person)}:` },
            { type: 'passages', passages },
          ]
        : [],
  };
}
