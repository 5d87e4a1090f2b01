import { chooseArticle } from '../src/bot/choose-article.ts';
import { type ChosenFigures, chooseFigures } from '../src/bot/choose-figures.ts';
import { defineCommand } from '../src/bot/command.ts';
import { topicOf } from '../src/bot/topic.ts';
import { counted } from '../src/reply/count.ts';
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
  async run({ article: title, topic }, services) {
    const read = await chooseArticle(services, title);
    return {
      title: topic ? `Figures on “${topic}”` : 'Key figures',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        ...(topic ? onTopic(read, chooseFigures(read, topicOf(topic)), topic) : key(read)),
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
  const lines = byRank(read.analysis.figures).map((figure) => figureLine(read, figure));
  if (lines.length === 0) return [{ type: 'text', text: 'This article gives no figures.' }];
  const rest = lines.slice(KEY);
  return [
    { type: 'figures', figures: lines.slice(0, KEY) },
    ...(rest.length > 0
      ? [
          { type: 'text' as const, text: `And ${counted(rest.length, 'more', 'more')}:` },
          { type: 'figures' as const, figures: rest },
        ]
      : []),
  ];
}

function onTopic(
  read: Read,
  { how, figures: lines }: ChosenFigures,
  topic: string,
): readonly Block[] {
  if (how === 'none') {
    return [{ type: 'text', text: `No figure in this article is about “${topic}”.` }, ...key(read)];
  }
  return [
    ...(how === 'beside'
      ? [
          {
            type: 'note' as const,
            text: `No figure counts “${topic}” itself; it comes up beside ${lines.length === 1 ? 'this one' : 'these'}:`,
          },
        ]
      : []),
    { type: 'figures', figures: lines },
  ];
}
