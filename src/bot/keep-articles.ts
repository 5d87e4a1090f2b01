import type { Article } from '../article/article.ts';
import type { Store } from '../store/open.ts';
import { allSightings, keepVersions } from '../store/versions.ts';
import { toKept } from './kept-article.ts';

/**
 * Makes a function that keeps whatever content of the articles is new and gives them back newest first: by
 * `published`, else by when they were first seen; equal moments by id. It throws what the store throws.
 */
export function articleKeeper(
  store: Store,
  now: () => Date,
): (articles: readonly Article[]) => Promise<readonly Article[]> {
  /** What was kept last under each id, and how new it is in milliseconds. */
  const last = new Map<string, { readonly version: string; readonly moment: number }>();
  const momentOf = ({ id }: Article): number => last.get(id)?.moment ?? 0;

  return async (articles) => {
    const seenAt = now().toISOString();
    const changed = articles.filter(({ id, version }) => last.get(id)?.version !== version);
    if (changed.length > 0) {
      const seen = await allSightings(store);
      const fresh = changed.filter(({ id, version }) => seen.last(id) !== version);
      await keepVersions(
        store,
        fresh.map((article) => ({ articleId: article.id, version: toKept(article) })),
        seenAt,
      );
      for (const { id, version, published } of changed) {
        const moment = Date.parse(published ?? seen.first(id, version) ?? seenAt);
        last.set(id, { version, moment });
      }
    }
    return articles.toSorted((a, b) => momentOf(b) - momentOf(a) || (a.id < b.id ? -1 : 1));
  };
}
