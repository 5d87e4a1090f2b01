import { fateTold } from '../src/bot/asking/fate-told.ts';
import { figuresOnTopic, KEY, shortly, withResults } from '../src/bot/asking/figures-on-topic.ts';
import { movedNote } from '../src/bot/asking/moved-note.ts';
import { nearFigures } from '../src/bot/asking/near-figures.ts';
import { oftenTold } from '../src/bot/asking/often-told.ts';
import { sinceWhen } from '../src/bot/asking/since-when.ts';
import { titledSo } from '../src/bot/asking/titled-so.ts';
import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { type ChosenFigures, chooseFigures } from '../src/bot/finding/choose-figures.ts';
import { slipNotes } from '../src/bot/finding/slip-notes.ts';
import { stemsOf, type Topic, topicOf } from '../src/bot/finding/topic.ts';
import { onlyAbout, topicsOf } from '../src/bot/finding/topics.ts';
import { counted } from '../src/reply/count.ts';
import { type Entry, entriesOf, figureLine } from '../src/reply/figures.ts';
import type { Read } from '../src/reply/place.ts';
import type { Block } from '../src/reply/reply.ts';
import { credits } from '../src/reply/source.ts';
import { goOn, suggest } from '../src/reply/suggest.ts';
import { type Span, sliceOf } from '../src/text/span.ts';

/** 'all on troops' */
const ALL_ON = /^(?:all|every|everything) (?:(?:figures? )?(?:on|about|of) )?(.+)$/i;
const ALL = /^(?:all|every|everything)(?: of (?:them|the figures))?$/i;

/** The numbers of an article, the ones that matter first. */
export const figures = defineCommand({
  name: 'figures',
  description: 'The key figures: the numbers that matter, with what they count',
  options: {
    article: {
      description: 'Title of the article (else the one last asked about, or the newest)',
      required: false,
      suggest: 'article',
    },
    topic: {
      description: 'Only figures about this',
      required: false,
      suggest: 'topic',
    },
  },
  audience: 'channel',
  lasts: ({ article, topic }) => article === undefined && (topic === undefined || ALL.test(topic)),
  async run({ article: title, topic: wanted }, services) {
    const meant = await chooseArticle(services, title);
    const other = title === undefined ? await titledSo(wanted, meant, services) : undefined;
    const read = other ?? meant;
    const asked = other ? undefined : wanted;
    const all = asked !== undefined && ALL.test(asked);
    const every = all ? undefined : ALL_ON.exec(asked ?? '')?.[1];
    const topic =
      asked === undefined || all ? undefined : topicOf(every ?? asked, read.article.text);
    const chosen = topic && chooseFigures(read, topic);
    return {
      title: topic ? `Figures on “${shortly(topic)}”` : all ? 'All figures' : 'Key figures',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(other ? [movedNote(other, meant)] : []),
        ...(topic && chosen
          ? [...slipNotes(topic), ...answered(read, chosen, topic, every !== undefined)]
          : key(read, all)),
        ...credits(read.article),
        ...more(read, all, every === undefined ? topic : undefined, chosen),
        ...(topic ? [] : filters(read)),
      ],
      audience: 'channel',
    };
  },
});

/** The figures on a topic, or what stands for them: the line with a result, the year of which an age can be told. */
function answered(
  read: Read,
  chosen: ChosenFigures,
  topic: Topic,
  every: boolean,
): readonly Block[] {
  const since = sinceWhen(read, chosen);
  if (since.length > 0) return since;
  const often = oftenTold(read, chosen);
  if (often.length > 0) return often;
  const fate = fateTold(read, chosen, topic);
  if (fate.length > 0) return fate;
  const near = every ? [] : nearFigures(read, chosen, topic);
  if (near.length > 0) return near;
  return withResults(read, chosen, figuresOnTopic(chosen, topic, every));
}

function key(read: Read, all: boolean): readonly Block[] {
  const entries = entriesOf(read);
  if (entries.length === 0) return [{ type: 'text', text: 'This article gives no figures.' }];
  const linesOf = (some: readonly Entry[]) => some.map((entry) => figureLine(read, entry));
  const rest = all ? linesOf(entries.slice(KEY)) : [];
  return [
    { type: 'figures', figures: linesOf(entries.slice(0, KEY)) },
    ...(rest.length > 0
      ? [
          { type: 'text' as const, text: 'Also in the article:' },
          { type: 'figures' as const, figures: rest },
        ]
      : []),
  ];
}

/** The way to the figures that are not shown. */
function more(
  read: Read,
  all: boolean,
  topic: Topic | undefined,
  chosen: ChosenFigures | undefined,
): readonly Block[] {
  const count = entriesOf(read).length;
  const alike = topic && chosen?.how === 'counted' ? chosen.figures.length : 0;
  const named = (words: string): string => words.replaceAll('"', '');
  return suggest(
    'More',
    goOn(read, [
      ...(alike > 1 && topic
        ? [
            [
              `All ${alike} on “${shortly(topic)}”`,
              `figures topic="all on ${named(topic.words)}"`,
            ] as const,
          ]
        : []),
      ...(all || (!chosen && count <= KEY) || count === 0
        ? []
        : [[`All ${counted(count, 'figure')}`, count > KEY ? 'figures all' : 'figures'] as const]),
    ]),
  );
}

/** The topics that come up beside most figures, where there are more than one sees at once. */
function filters(read: Read): readonly Block[] {
  const { text } = read.article;
  const entries = entriesOf(read);
  if (entries.length <= KEY) return [];
  const sentences = new Map(entries.map(({ figure: { sentence } }) => [sentence.start, sentence]));
  const units = stemsOf(entries.map(({ figure }) => sliceOf(text, figure)).join(' '));
  const words = topicsOf(read, inOrder([...sentences.values()]), 2).filter(
    (word) => ![...stemsOf(word)].some((own) => units.has(own)),
  );
  return onlyAbout(read, words, (topic) => `figures topic="all on ${topic}"`);
}

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans.toSorted((a, b) => a.start - b.start);
