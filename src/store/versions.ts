import type { Store } from './open.ts';
import type { VersionTable } from './schema.ts';

/** The content of one version, as it is kept. */
export type KeptVersion = Omit<VersionTable, 'kept_at'>;

export interface Sighting {
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly seenAt: string;
}

/** An article's content. */
export interface Content {
  readonly articleId: string;
  readonly version: KeptVersion;
}

/** So many contents are kept in one transaction, which takes some milliseconds. */
const AT_ONCE = 100;

/**
 * Keeps versions of articles and notes where an article's content became another. Doing it again changes nothing; an
 * article that goes back to an earlier content is noted again.
 * @param contents at most one of an article
 * @param seenAt ISO 8601, UTC
 */
export async function keepVersions(
  store: Store,
  contents: readonly Content[],
  seenAt: string,
): Promise<void> {
  for (let at = 0; at < contents.length; at += AT_ONCE) {
    const some = contents.slice(at, at + AT_ONCE);
    await store.transaction().execute(async (db) => {
      await db
        .insertInto('version')
        .values(some.map(({ version }) => ({ ...version, kept_at: seenAt })))
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .execute();
      const ids = some.map(({ articleId }) => articleId);
      const seen = await db
        .selectFrom('sighting')
        .select(['article_id', 'hash', 'seen_at'])
        .where('article_id', 'in', ids)
        .orderBy('seen_at')
        .execute();
      const last = new Map(seen.map((row) => [row.article_id, row]));
      const fresh = some.flatMap(({ articleId, version: { hash } }) => {
        const before = last.get(articleId);
        if (before?.hash === hash) return [];
        return [{ article_id: articleId, hash, seen_at: after(before?.seen_at, seenAt) }];
      });
      if (fresh.length > 0) await db.insertInto('sighting').values(fresh).execute();
    });
  }
}

/** The moment itself, or a millisecond after the last one: the order must hold although a clock was set back. */
const after = (last: string | undefined, moment: string): string =>
  last === undefined || last < moment ? moment : new Date(Date.parse(last) + 1).toISOString();

/**
 * A kept version with the id that its article had when it was last seen.
 * @param hash the whole, or as many of its first digits as tell it from all others
 */
export async function findVersion(
  store: Store,
  hash: string,
): Promise<(KeptVersion & { readonly articleId: string }) | undefined> {
  return (
    store
      .selectFrom('version')
      .innerJoin('sighting', 'sighting.hash', 'version.hash')
      .select(['version.hash', 'title', 'text', 'published', 'source', 'url', 'byline', 'people'])
      .select('article_id as articleId')
      // As a range it is looked up in the index; 'like' goes through all versions. No digit comes after 'f'.
      .where('version.hash', '>=', hash)
      .where('version.hash', '<', `${hash}g`)
      .orderBy('seen_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  );
}

/** When articles and contents were seen. */
export interface Sightings {
  /** The hash of the content that an article had last. */
  last(articleId: string): string | undefined;
  /**
   * When an article was first seen: the earliest sighting of its id, or of its content under another id, so that
   * renaming a file makes no news of it. ISO 8601, UTC; nothing for an article never kept.
   */
  first(articleId: string, hash: string): string | undefined;
}

/** All sightings at once: one query, however many articles there are. */
export async function allSightings(store: Store): Promise<Sightings> {
  const rows = await store
    .selectFrom('sighting')
    .select(['article_id', 'hash', 'seen_at'])
    .orderBy('seen_at')
    .execute();
  const last = new Map(rows.map(({ article_id: id, hash }) => [id, hash]));
  const latestFirst = rows.toReversed();
  const byArticle = new Map(latestFirst.map(({ article_id: id, seen_at: at }) => [id, at]));
  const byContent = new Map(latestFirst.map(({ hash, seen_at: at }) => [hash, at]));
  return {
    last: (articleId) => last.get(articleId),
    first(articleId, hash) {
      const [article, content] = [byArticle.get(articleId), byContent.get(hash)];
      if (article === undefined || content === undefined) return article ?? content;
      return article < content ? article : content;
    },
  };
}

/** Every content that an article has had, oldest first. */
export async function history(store: Store, articleId: string): Promise<readonly Sighting[]> {
  return store
    .selectFrom('sighting')
    .select(['hash', 'seen_at as seenAt'])
    .where('article_id', '=', articleId)
    .orderBy('seen_at')
    .execute();
}
