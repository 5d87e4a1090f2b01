import type { Article } from '../../article/article.ts';
import { overlap, stemsOf } from './topic.ts';

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

/** Articles that have most of some stems, newest first; none when nothing has any. */
export function articlesWith(
  stems: readonly string[],
  articles: readonly Article[],
): readonly Article[] {
  const topic = { words: '', stems, slips: [] };
  const scored = articles
    .slice(0, SEARCHED)
    .map((article) => ({ article, score: overlap(topic, stemsIn(article)) }));
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ article }) => article);
}
