import type { Article } from '../article/article.ts';
import type { Loaded } from '../article/folder.ts';
import type { ContentProblem } from '../article/problem.ts';

const REMEDY = 'Split it into several articles, or take out what is no article.';

/**
 * Parts the articles from those that cannot be read: one of these as the newest would be in the way of every question
 * that names no article, and of every briefing.
 * @param tooMuch versions that cannot be read, with an error whose message ends a sentence about the file
 */
export function withoutTooMuch(
  articles: readonly Article[],
  files: ReadonlyMap<string, Loaded>,
  tooMuch: ReadonlyMap<string, Error>,
): { readonly articles: readonly Article[]; readonly problems: readonly ContentProblem[] } {
  if (tooMuch.size === 0) return { articles, problems: [] };
  const problems = [...files].flatMap(([file, { result }]): readonly ContentProblem[] => {
    const error = result.article && tooMuch.get(result.article.version);
    if (!error) return [];
    return [{ file, level: 'error', what: `${error.message}, so it is left out`, remedy: REMEDY }];
  });
  return { articles: articles.filter(({ version }) => !tooMuch.has(version)), problems };
}
