import type { Article } from '../../article/article.ts';
import type { ArticleIndex } from '../article-index.ts';
import { stemsOf, type Topic } from './topic.ts';

/** So many of the newest articles that the index does not have yet are looked through. */
const UNINDEXED = 200;

const allStems = new WeakMap<Article, ReadonlySet<string>>();
const nameStems = new WeakMap<Article, ReadonlySet<string>>();

/** The articles whose titles, ids or sources have most of a topic's words, in their order. */
export const searchTitles = ({ stems }: Topic, articles: readonly Article[]): readonly Article[] =>
  most(articles, (article) => {
    const known =
      nameStems.get(article) ?? stemsOf([article.title, article.id, article.source].join(' '));
    nameStems.set(article, known);
    return scoreOf(stems, known);
  });

/** The articles that have most of a topic's words, in their order. */
export const searchTexts = (
  { stems }: Pick<Topic, 'stems'>,
  articles: readonly Article[],
  index: ArticleIndex,
): readonly Article[] => most(articles, scorer(stems, index));

/** The articles whose texts have every one of some stems, in their order; none for no stems. */
export function textsWithAll(
  stems: readonly string[],
  articles: readonly Article[],
  index: ArticleIndex,
): readonly Article[] {
  if (stems.length === 0) return [];
  const score = scorer(stems, index);
  return articles.filter((article) => score(article) === stems.length);
}

/** How many articles are not searched yet, as the index is still being filled. */
export const unsearched = (articles: readonly Article[], index: ArticleIndex): number =>
  Math.max(0, articles.filter(({ version }) => !index.has(version)).length - UNINDEXED);

/** How many of the stems an article has: from the index, so that no text has to be read for it. */
export function scorer(
  stems: readonly string[],
  index: ArticleIndex,
): (article: Article) => number {
  const indexed = index.scores(stems);
  let left = UNINDEXED;
  return (article) => {
    const score = indexed(article.version);
    if (score !== undefined) return score;
    if (left === 0) return 0;
    left -= 1;
    const { title, id, text } = article;
    const known = allStems.get(article) ?? stemsOf(`${title} ${id} ${text}`);
    allStems.set(article, known);
    return scoreOf(stems, known);
  };
}

const scoreOf = (stems: readonly string[], text: ReadonlySet<string>): number =>
  stems.reduce((count, one) => count + (text.has(one) ? 1 : 0), 0);

/** Those with the best score, in their order; none when nothing has any. */
function most(
  articles: readonly Article[],
  score: (article: Article) => number,
): readonly Article[] {
  let best = 1;
  let found: Article[] = [];
  for (const article of articles) {
    const own = score(article);
    if (own > best) found = [];
    if (own >= best) {
      best = own;
      found.push(article);
    }
  }
  return found;
}
