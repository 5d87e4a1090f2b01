import { exampleRequests } from '../bot/examples.ts';
import { whyEmpty } from '../bot/finding/choose-article.ts';
import type { Services } from '../bot/services.ts';
import { counted } from '../reply/count.ts';
import type { Reply } from '../reply/reply.ts';
import { sourceBlock } from '../reply/source.ts';
import { suggest } from '../reply/suggest.ts';

/** The first screen: which article is loaded and what can be asked of it, with its own people and figures. */
export async function welcome(services: Services): Promise<Reply> {
  const { library } = services;
  const articles = library.articles();
  const [current] = articles;
  const files = library.problems().filter(({ level }) => level === 'error').length;
  return {
    title: 'Readout: who said what, word for word',
    blocks: [
      ...(current
        ? [sourceBlock(current)]
        : [
            {
              type: 'text' as const,
              text: `There is no article yet. ${whyEmpty(library)}`,
            },
          ]),
      ...(articles.length > 1
        ? [
            {
              type: 'text' as const,
              text: `${counted(articles.length, 'article')} in all: “articles” lists them, “use” and a title changes to another.`,
            },
          ]
        : []),
      ...(files > 0
        ? [
            {
              type: 'note' as const,
              text: `${counted(files, 'file')} could not be used: “articles” says why.`,
            },
          ]
        : []),
      ...suggest('Ask in your own words, or type', await exampleRequests(services)),
      {
        type: 'note',
        text: '“help” lists everything; the tab key completes names and titles; “quit” leaves.',
      },
    ],
    audience: 'caller',
  };
}
