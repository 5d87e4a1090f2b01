import { called } from '../../reply/called.ts';
import { counted } from '../../reply/count.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import { quoteLine } from '../../reply/quotes.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { credits } from '../../reply/source.ts';
import { goOn, labelsOf, suggest } from '../../reply/suggest.ts';
import type { Quote } from '../../text/analysis.ts';
import type { Span } from '../../text/span.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { chooseSpeaker, type Speaker } from '../finding/choose-speaker.ts';
import { reportedOn } from '../finding/reported.ts';
import { slipNotes } from '../finding/slip-notes.ts';
import { type Topic, topicOf } from '../finding/topic.ts';

/** Of each so many quotations are shown. */
const EACH = 4;

/** What two say, one after the other, on a topic when there is one. Throws `UserError` when either is not found. */
export function compareReply(
  read: Read,
  names: readonly [string, string],
  asked: string | undefined,
): Reply {
  const speakers = names.map((name) => chooseSpeaker(read, name));
  const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
  const both = speakers.map(({ person, title }) => (person ? called(person) : title)).join(' and ');
  return {
    title: topic ? `${both} on “${topic.words}”` : both,
    ...(read.article.url && { url: read.article.url }),
    blocks: [
      ...(topic ? slipNotes(topic) : []),
      ...speakers.flatMap((speaker) => side(read, speaker, topic)),
      ...credits(read.article),
      ...suggest('All they say', goOn(read, speakers.flatMap(request))),
    ],
    audience: 'channel',
  };
}

const request = ({ person, title, request: name, quotes }: Speaker) =>
  quotes.length > 0
    ? [saying(person ? called(person) : title, quotes.length, `quotes ${name}`)]
    : [];

function saying(name: string, count: number, quotes: string) {
  const { label, alone } = labelsOf(name, count);
  return [label, quotes, alone] as const;
}

function side(read: Read, speaker: Speaker, topic: Topic | undefined): readonly Block[] {
  const { title, note, quotes: all } = speaker;
  const { quotes, remark, reported = [] } = topic ? onTopic(read, speaker, topic) : { quotes: all };
  const shown = quotes.slice(0, EACH);
  return [
    { type: 'text', text: `${title}: ${counted(quotes.length, 'quotation')}` },
    ...(note ? [{ type: 'note' as const, text: note }] : []),
    ...(remark ? [{ type: 'note' as const, text: remark }] : []),
    ...(shown.length > 0
      ? [{ type: 'quotes' as const, quotes: shown.map((quote) => quoteLine(read, quote)) }]
      : []),
    ...(reported.length > 0
      ? [{ type: 'passages' as const, passages: reported.map((one) => passageOf(read, one)) }]
      : []),
    ...(shown.length < quotes.length
      ? [{ type: 'note' as const, text: `The first ${EACH} are shown.` }]
      : []),
  ];
}

interface OnTopic {
  readonly quotes: readonly Quote[];
  readonly remark?: string;
  /** Sentences that report their words, where none are quoted. */
  readonly reported?: readonly Span[];
}

/** Only what is on the topic: beside something else it would compare what cannot be compared. */
function onTopic(read: Read, { quotes: all, person, people }: Speaker, topic: Topic): OnTopic {
  const { how, quotes } = chooseQuotes(read, all, topic);
  if (how === 'spoken') return { quotes };
  const reported = reportedOn(read, person ? [person] : (people ?? []), topic);
  if (reported.length > 0) {
    return { quotes: [], remark: 'Not word for word, but the article reports:', reported };
  }
  switch (how) {
    case 'around':
      return { quotes, remark: `“${topic.words}” is in the sentences around these words.` };
    case 'partly':
      return { quotes, remark: `Only a part of “${topic.words}” is in these words.` };
    default:
      return { quotes: [], remark: `Nothing quoted is on “${topic.words}”.` };
  }
}
