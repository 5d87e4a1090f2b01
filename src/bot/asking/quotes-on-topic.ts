import { called, calledFirst } from '../../reply/called.ts';
import { counted } from '../../reply/count.ts';
import { passageOf, type Read, sentenceOf } from '../../reply/place.ts';
import { quoteLine, speakersOf } from '../../reply/quotes.ts';
import type { Block } from '../../reply/reply.ts';
import { goOn, labelsOf, suggest } from '../../reply/suggest.ts';
import type { Quote } from '../../text/analysis.ts';
import type { Span } from '../../text/span.ts';
import { type ChosenQuotes, chooseQuotes } from '../finding/choose-quotes.ts';
import type { Speaker } from '../finding/choose-speaker.ts';
import { inTheSense, nearReports, rightBehind } from '../finding/near-quotes.ts';
import { reportedOn } from '../finding/reported.ts';
import type { Topic } from '../finding/topic.ts';

/** What is said of a request: title, blocks before the credit, suggestions after it. */
export interface Answer {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly further?: readonly Block[];
}

/**
 * What somebody says on a topic: the words that are quoted; else what the article reports of it, then quotations that
 * have a part of it; else what the article itself says.
 */
export function quotesOnTopic(read: Read, speaker: Speaker, topic: Topic): Answer {
  const chosen = inTheSense(read, chooseQuotes(read, speaker.quotes, topic), speaker, topic);
  const { how, quotes: shown, sentences } = chosen;
  const people = speaker.person ? [speaker.person] : (speaker.people ?? []);
  const reports = how === 'spoken' ? [] : reportedOn(read, people, topic);
  // A sentence that is shown around its quotation need not be shown twice.
  const reported = reports.filter((one) => !shown.some((quote) => sentenceOf(read, quote) === one));
  const near = how === 'none' && reported.length === 0 ? nearReports(read, people, topic) : [];
  const behind =
    near.length === 0 && how === 'none' && chosen.all && reported.length === 0
      ? rightBehind(read, speaker.quotes, sentences)
      : [];
  const name = speaker.person ? calledFirst(speaker.person) : speaker.title;
  return {
    title: `${name} on “${topic.words}”: ${counted(shown.length, 'quotation')}`,
    blocks:
      reported.length > 0
        ? asReported(read, speaker, topic, chosen, reported)
        : near.length > 0
          ? [note(nearLead(topic)), ...passages(read, near)]
          : [
              ...remark(chosen, topic, speaker.person).map(note),
              ...quoted(read, shown),
              ...passages(read, sentences),
              ...(behind.length > 0 ? [note('Quoted right after it:')] : []),
              ...quoted(read, behind),
            ],
    further: [
      ...(how === 'none' ? othersOn(read, speaker, topic) : []),
      ...(shown.length < speaker.quotes.length
        ? suggest('On everything', goOn(read, [everything(name, speaker)]))
        : []),
    ],
  };
}

/** Says how near what is reported comes to a topic. */
export const nearLead = ({ words }: Topic): string =>
  `On “${words}” this comes nearest, not word for word:`;

const note = (text: string): Block => ({ type: 'note', text });

/** The quotations as a block, or nothing when there are none. */
export const quoted = (read: Read, shown: readonly Quote[]): readonly Block[] =>
  shown.length > 0
    ? [{ type: 'quotes', quotes: shown.map((quote) => quoteLine(read, quote)) }]
    : [];

const passages = (read: Read, sentences: readonly Span[]): readonly Block[] =>
  sentences.length > 0
    ? [{ type: 'passages', passages: sentences.map((one) => passageOf(read, one)) }]
    : [];

/** What the article reports comes first; then what is quoted on a part of it, or right behind it. */
function asReported(
  read: Read,
  { person, quotes: all }: Speaker,
  topic: Topic,
  { how, quotes: shown, ...rest }: ChosenQuotes,
  reported: readonly Span[],
): readonly Block[] {
  const goesOn = (quote: Quote): boolean => {
    const { start } = sentenceOf(read, quote) ?? quote;
    return reported.some((one) => start > one.end && start <= one.end + GAP);
  };
  const beside = how === 'none' ? all.filter(goesOn) : [];
  return [
    note('Not word for word, but the article reports:'),
    ...passages(read, reported),
    ...(shown.length > 0 ? remark({ how, quotes: shown, ...rest }, topic, person).map(note) : []),
    ...quoted(read, shown),
    ...(beside.length > 0 ? [note('Quoted right after it:')] : []),
    ...quoted(read, beside),
  ];
}

/** A blank and a quotation mark, with a paragraph's end at most. */
const GAP = 3;

function everything(name: string, { request, quotes: all }: Speaker) {
  const { label, alone } = labelsOf(name, all.length);
  return [label, `quotes ${request}`, alone] as const;
}

function remark(
  { how, sentences, all }: ChosenQuotes,
  { words }: Topic,
  person: Speaker['person'],
): readonly string[] {
  switch (how) {
    case 'spoken':
      return [];
    case 'partly':
      return [`No quotation has all of “${words}”; some of it is in:`];
    case 'around':
      return [`“${words}” is not in the quoted words but in the sentence around them.`];
    case 'none': {
      if (sentences.length === 0) return [`“${words}” does not come up in this article.`];
      const not = person ? `${calledFirst(person)} is not quoted` : 'Nothing quoted is';
      return [
        `${not} on “${words}”. ${all ? 'The article itself says:' : 'Of a part of it the article says:'}`,
      ];
    }
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
