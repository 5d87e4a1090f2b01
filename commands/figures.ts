import { chooseArticle } from '../src/bot/choose-article.ts';
import { type ChosenFigures, chooseFigures } from '../src/bot/choose-figures.ts';
import { defineCommand } from '../src/bot/command.ts';
import { slipNotes } from '../src/bot/slip-notes.ts';
import { type Topic, topicOf } from '../src/bot/topic.ts';
import { byRank, figureLine } from '../src/reply/figures.ts';
import type { Read } from '../src/reply/place.ts';
import type { Block } from '../src/reply/reply.ts';
import { sourceBlock } from '../src/reply/source.ts';
import { goOn, suggest } from '../src/reply/suggest.ts';

/** How many figures stand first. */
const KEY = 5;

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
    const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
    return {
      title: topic ? `Figures on “${topic.words}”` : 'Key figures',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(topic
          ? [...slipNotes(topic), ...onTopic(chooseFigures(read, topic), topic)]
          : key(read)),
        sourceBlock(read.article),
        ...(topic && read.analysis.figures.length > 0
          ? suggest('All of them', goOn(read, ['figures']))
          : []),
      ],
      audience: 'channel',
    };
  },
});

function key(read: Read): readonly Block[] {
  const once = read.analysis.figures.filter(({ repeats, converts }) => !repeats && !converts);
  const lines = byRank(once).map((figure) => figureLine(read, figure));
  if (lines.length === 0) return [{ type: 'text', text: 'This article gives no figures.' }];
  const rest = lines.slice(KEY);
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

function onTopic({ how, figures: lines }: ChosenFigures, { words }: Topic): readonly Block[] {
  if (how === 'none') return [{ type: 'text', text: `No figure is about “${words}”.` }];
  const these = lines.length === 1 ? 'this one' : 'these';
  return [
    ...(how === 'beside'
      ? [{ type: 'note' as const, text: `None counts “${words}”; it comes up beside ${these}:` }]
      : []),
    { type: 'figures', figures: lines },
  ];
}
