import type { Article } from '../../article/article.ts';
import { stemsOf } from './topic.ts';

/** So many of the newest articles are searched. */
const SEARCHED = 200;

const remembered = new WeakMap<Article, ReadonlySet<string>>();

function stemsIn(article: Article): ReadonlySet<string> {
  const before = remembered.get(article);
  if (before) return before;
  const made = stemsOf(`${article.title} ${article.id} ${article.text}`);
  remembered.set(article, made);
  return made;
}

/** Articles that have all of some stems, newest first. */
export const articlesWith = (
  stems: readonly string[],
  articles: readonly Article[],
): readonly Article[] =>
  stems.length === 0
    ? []
    : articles.slice(0, SEARCHED).filter((article) => {
        const has = stemsIn(article);
        return stems.every((one) => has.has(one));
      });
