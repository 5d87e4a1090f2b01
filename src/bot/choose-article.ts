import type { Article } from '../article/article.ts';
import type { Read } from '../reply/place.ts';
import type { Block } from '../reply/reply.ts';
import { articleLine } from '../reply/source.ts';
import { shown } from './run-command.ts';
import type { Services } from './services.ts';
import { onTopic, topicOf } from './topic.ts';
import { UserError } from './user-error.ts';

/** How many articles a question back offers. */
const OFFERED = 5;

/**
 * The article that an answer is from, with its analysis: the newest, or the one whose title or id the reader gave.
 * Throws `UserError` when there is none, or more than one fits.
 */
export async function chooseArticle({ library }: Services, wanted?: string): Promise<Read> {
  const articles = library.articles();
  const newest = articles[0];
  if (newest === undefined)
    throw new UserError('There is no article to answer from', emptyFolder(library));
  const article = wanted === undefined ? newest : find(wanted, articles);
  return { article, analysis: await library.analysis(article), current: article === newest };
}

function find(wanted: string, articles: readonly Article[]): Article {
  const exact = articles.find(
    ({ id, title }) => id === wanted || title.toLowerCase() === wanted.toLowerCase(),
  );
  if (exact) return exact;
  const fitting = onTopic(topicOf(wanted), articles, ({ title, id }) => `${title} ${id}`);
  const [only, second] = fitting;
  if (only && !second) return only;
  throw new UserError(
    second ? `Which article is “${shown(wanted)}”?` : `No article is called “${shown(wanted)}”`,
    [
      {
        type: 'articles',
        articles: (second ? fitting : articles)
          .slice(0, OFFERED)
          .map((a) => articleLine(a, a === articles[0])),
      },
    ],
  );
}

/** What to do when no article could be loaded, and which files could not be used. */
function emptyFolder({ problems }: Services['library']): readonly Block[] {
  return [
    {
      type: 'text',
      text: 'Put one into the content folder, as plain text or Markdown with the title in the first line. It is picked up at once.',
    },
    ...problems().map(
      ({ file, what, remedy }): Block => ({ type: 'note', text: `${file}: ${what}. ${remedy}` }),
    ),
  ];
}
