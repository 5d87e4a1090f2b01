import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { articleLine } from '../../reply/source.ts';
import { problemNotes } from '../problem-notes.ts';
import type { Services } from '../services.ts';
import { shown, UserError } from '../user-error.ts';
import { findArticle } from './find-article.ts';
import { textsWithAll } from './search.ts';
import { topicOf } from './topic.ts';
import { oneAtATime, twoNamed } from './two-articles.ts';
import { stem } from './words.ts';

/**
 * The article that an answer is from, with its analysis: the one whose title or id the reader gave, else the one that
 * was asked about before, else the newest.
 * Throws `UserError` when there is none, or more than one fits.
 */
export async function chooseArticle(services: Services, wanted?: string): Promise<Read> {
  const { library } = services;
  const articles = library.articles();
  const newest = articles[0];
  if (newest === undefined)
    throw new UserError(
      library.reading() ? 'I have only just started' : 'There is no article to answer from',
      emptyFolder(library),
    );
  if (wanted !== undefined) return readOf(services, find(wanted, articles, services));
  return readOf(services, articles.find(({ id }) => id === services.focus) ?? newest);
}

/** An article with its analysis. */
export async function readOf({ library }: Services, article: Article): Promise<Read> {
  const analysis = await library.analysis(article);
  return { article, analysis, current: article === library.articles()[0] };
}

/** Whether some article's text has a word. */
export function isToldIn({ library }: Pick<Services, 'library'>): (word: string) => boolean {
  const articles = library.articles();
  const { index } = library;
  let isWhole: boolean | undefined;
  return (word) => {
    if (index.knows(stem(word))) return true;
    isWhole ??= articles.every(({ version }) => index.has(version));
    return !isWhole && textsWithAll([stem(word)], articles, index).length > 0;
  };
}

/** So many articles are offered by their texts. */
const TOLD = 3;

function find(wanted: string, articles: readonly Article[], services: Services): Article {
  const found = findArticle(articles, wanted, services, isToldIn(services));
  if (found.kind === 'one') return found.article;
  const two = twoNamed(wanted, articles);
  if (two) throw oneAtATime(two, articles[0]);
  const several = found.kind === 'several';
  const told = several ? [] : textsWithAll(topicOf(wanted).stems, articles, services.library.index);
  const offered = several ? found.articles : told.length > 0 ? told.slice(0, TOLD) : found.nearest;
  throw new UserError(
    several
      ? `Which article is meant by “${shown(wanted)}”?`
      : `No article is called “${shown(wanted)}”`,
    [
      ...(told.length > 0
        ? [{ type: 'note' as const, text: `No title has “${shown(wanted)}”; these texts do:` }]
        : []),
      {
        type: 'articles',
        articles: offered.map((one) => articleLine(one, one === articles[0])),
      },
    ],
  );
}

/** What to do when no article could be loaded, and which files could not be used. */
const emptyFolder = (library: Services['library']): readonly Block[] => [
  { type: 'text', text: whyEmpty(library) },
  ...problemNotes(library),
];

/** What to say when there is no article. */
export const whyEmpty = ({ reading }: Pick<Services['library'], 'reading'>): string =>
  reading() ? 'I am still reading the articles. Please ask again in a moment.' : HOW_TO_ADD;

const HOW_TO_ADD =
  'Put one into the content folder, as plain text or Markdown with the title in the first line. It is picked up at once.';
