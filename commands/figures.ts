import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { type ChosenFigures, chooseFigures } from '../src/bot/finding/choose-figures.ts';
import { resultsIn } from '../src/bot/finding/results.ts';
import { slipNotes } from '../src/bot/finding/slip-notes.ts';
import { stemsOf, type Topic, topicOf } from '../src/bot/finding/topic.ts';
import { onlyAbout, topicsOf } from '../src/bot/finding/topics.ts';
import { figureNotes, figureTitle } from '../src/reply/asides.ts';
import { counted } from '../src/reply/count.ts';
import { type Entry, entriesOf, figureLine } from '../src/reply/figures.ts';
import { passageOf, type Read } from '../src/reply/place.ts';
import type { Block, FigureLine } from '../src/reply/reply.ts';
import { sourceBlock } from '../src/reply/source.ts';
import { goOn, suggest } from '../src/reply/suggest.ts';
import { type Span, sliceOf } from '../src/text/span.ts';

/** How many figures are shown; the others when asked for. */
const KEY = 5;
/** How many others on a topic are named. */
const ALSO = 4;
/** 'all on troops' */
const ALL_ON = /^(?:all|every|everything) (?:(?:figures? )?(?:on|about|of) )?(.+)$/i;
const ALL = /^(?:all|every|everything)(?: of (?:them|the figures))?$/i;

/** The numbers of an article, the ones that matter first. */
export const figures = defineCommand({
  name: 'figures',
  description: 'The key figures: the numbers that matter, with what they count',
  options: {
    article: {
      description: 'Title of the article (the newest if left out)',
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
  async run({ article: title, topic: asked }, services) {
    const read = await chooseArticle(services, title);
    const all = asked !== undefined && ALL.test(asked);
    const every = all ? undefined : ALL_ON.exec(asked ?? '')?.[1];
    const topic =
      asked === undefined || all ? undefined : topicOf(every ?? asked, read.article.text);
    const chosen = topic && chooseFigures(read, topic);
    return {
      title: topic ? `Figures on “${shortly(topic)}”` : all ? 'All figures' : 'Key figures',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(topic && chosen
          ? [
              ...slipNotes(topic),

              ...withResults(read, chosen, onTopic(chosen, topic, every !== undefined)),
            ]
          : key(read, all)),
        sourceBlock(read.article),
        ...more(read, all, every === undefined ? topic : undefined, chosen),
        ...(topic ? [] : filters(read)),
      ],
      audience: 'channel',
    };
  },
});

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

/** Other figures on the same topic, each in its words and with its place. */
const alsoCounted = (lines: readonly FigureLine[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'note',
          text: `Also: ${lines
            .slice(0, ALSO)
            .map((line) => `“${figureTitle(line)}” (${figureNotes(line)})`)
            .join('; ')}.`,
        },
      ];

/** A score may be one on the way: the line with the result comes first. */
function withResults(read: Read, chosen: ChosenFigures, rest: readonly Block[]): readonly Block[] {
  const found = chosen.measure?.called === 'score' ? resultsIn(read) : [];
  if (found.length === 0) return rest;
  return [
    { type: 'passages', passages: found.map((one) => passageOf(read, one)) },
    ...(chosen.figures.length > 0
      ? [
          { type: 'note' as const, text: 'Other scores in the article:' },
          { type: 'figures' as const, figures: chosen.figures.slice(0, KEY) },
        ]
      : []),
  ];
}

/** A question gets the figure that answers it, and the names of others; all of them when all are asked for. */
function onTopic(
  { how, figures: lines, alike, measure }: ChosenFigures,
  topic: Topic,
  every: boolean,
): readonly Block[] {
  const words = shortly(topic);
  if (how === 'none') return [{ type: 'text', text: `No figure is about “${words}”.` }];
  const [first] = lines;
  if (how === 'counted' && !every && first) {
    const rivals = first.rivals?.length ?? 0;
    const shown = lines.slice(0, alike ? KEY : 1 + rivals);
    return [{ type: 'figures', figures: shown }, ...alsoCounted(lines.slice(shown.length))];
  }
  const note = nearness(how, lines.length === 1, words, measure?.called ?? 'figure');
  return [
    ...(note === undefined ? [] : [{ type: 'note' as const, text: note }]),
    { type: 'figures', figures: how === 'kind' && !every ? lines.slice(0, KEY) : lines },
  ];
}

/** 'people died' for 'how many people died'. */
const shortly = ({ words }: Topic): string => words.replace(/^how (?:many(?: of)?|much) /i, '');

/** How near the figures come to what is asked, where they are not just that. */
function nearness(
  how: ChosenFigures['how'],
  one: boolean,
  words: string,
  called: string,
): string | undefined {
  switch (how) {
    case 'beside':
      return `No ${called} of exactly that; the nearest:`;
    case 'kind':
      return `No ${called} is named exactly so; ${one ? 'this is the one' : 'these are those'} in the article:`;
    case 'partly':
      return `No ${called} is about all of “${words}”; about a part of it there ${one ? 'is this one' : 'are these'}:`;
    default:
      return undefined;
  }
}
