import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { type ChosenFigures, chooseFigures } from '../src/bot/finding/choose-figures.ts';
import { slipNotes } from '../src/bot/finding/slip-notes.ts';
import { type Topic, topicOf } from '../src/bot/finding/topic.ts';
import { counted } from '../src/reply/count.ts';
import { byRank, figureLine } from '../src/reply/figures.ts';
import type { Read } from '../src/reply/place.ts';
import type { Block } from '../src/reply/reply.ts';
import { sourceBlock } from '../src/reply/source.ts';
import { goOn, suggest } from '../src/reply/suggest.ts';
import type { Figure } from '../src/text/analysis.ts';

/** How many figures stand first. */
const KEY = 5;
/** Up to so many are shown at once; of more, the first ones, and the others when asked for. */
const ALL_AT_ONCE = 10;
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
    const topic = asked === undefined || all ? undefined : topicOf(asked, read.article.text);
    return {
      title: topic ? `Figures on “${topic.words}”` : all ? 'All figures' : 'Key figures',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(topic
          ? [...slipNotes(topic), ...onTopic(chooseFigures(read, topic), topic)]
          : key(read, all)),
        sourceBlock(read.article),
        ...more(read, topic !== undefined, all),
      ],
      audience: 'channel',
    };
  },
});

function key(read: Read, all: boolean): readonly Block[] {
  const once = told(read);
  const lines = byRank(once).map((figure) => figureLine(read, figure));
  if (lines.length === 0) return [{ type: 'text', text: 'This article gives no figures.' }];
  const rest = all || lines.length <= ALL_AT_ONCE ? lines.slice(KEY) : [];
  return [
    { type: 'figures', figures: lines.slice(0, KEY) },
    ...(rest.length > 0
      ? [
          { type: 'text' as const, text: 'Also in the article:' },
          { type: 'figures' as const, figures: rest },
        ]
      : []),
  ];
}

/** Each quantity once, in one unit. */
const told = ({ analysis }: Read): readonly Figure[] =>
  analysis.figures.filter(({ repeats, converts }) => !repeats && !converts);

/** The way to the figures that are not shown. */
function more(read: Read, topic: boolean, all: boolean): readonly Block[] {
  const count = told(read).length;
  if (all || (!topic && count <= ALL_AT_ONCE) || count === 0) return [];
  const label = `All ${counted(count, 'figure')}`;
  return suggest('More', goOn(read, [[label, count > ALL_AT_ONCE ? 'figures all' : 'figures']]));
}

function onTopic({ how, figures: lines }: ChosenFigures, { words }: Topic): readonly Block[] {
  if (how === 'none') return [{ type: 'text', text: `No figure is about “${words}”.` }];
  const these = lines.length === 1 ? 'this one' : 'these';
  const note =
    how === 'beside'
      ? `None counts “${words}”; it comes up beside ${these}:`
      : how === 'partly'
        ? `No figure is about all of “${words}”; about a part of it there ${lines.length === 1 ? 'is' : 'are'} ${these}:`
        : undefined;
  return [
    ...(note === undefined ? [] : [{ type: 'note' as const, text: note }]),
    { type: 'figures', figures: lines },
  ];
}
