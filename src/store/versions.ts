import type { Store } from './open.ts';
import type { VersionTable } from './schema.ts';

/** The content of one version, as it is kept. */
export type KeptVersion = Omit<VersionTable, 'kept_at'>;

export interface Sighting {
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly seenAt: string;
}

/**
 * Keeps a version of an article and notes when the article's content became another. Doing it again changes
 * nothing; an article that goes back to an earlier content is noted again.
 * @param seenAt ISO 8601, UTC
 */
export async function keepVersion(
  store: Store,
  articleId: string,
  version: KeptVersion,
  seenAt: string,
): Promise<void> {
  await store.transaction().execute(async (db) => {
    await db
      .insertInto('version')
      .values({ ...version, kept_at: seenAt })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
    const last = await db
      .selectFrom('sighting')
      .select(['hash', 'seen_at'])
      .where('article_id', '=', articleId)
      .orderBy('seen_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.hash === version.hash) return;
    await db
      .insertInto('sighting')
      .values({ article_id: articleId, hash: version.hash, seen_at: after(last?.seen_at, seenAt) })
      .execute();
  });
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
  return store
    .selectFrom('version')
    .innerJoin('sighting', 'sighting.hash', 'version.hash')
    .select(['version.hash', 'title', 'text', 'published', 'source', 'url', 'byline', 'people'])
    .select('article_id as articleId')
    .where('version.hash', 'like', `${hash}%`)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * When an article was first seen: the earliest sighting of its id, or of its content under another id, so that
 * renaming a file makes no news of it.
 * @returns ISO 8601, UTC; nothing for an article never kept
 */
export async function firstSeen(
  store: Store,
  articleId: string,
  hash: string,
): Promise<string | undefined> {
  const { first } = await store
    .selectFrom('sighting')
    .select(({ fn }) => fn.min('seen_at').as('first'))
    .where(({ or, eb }) => or([eb('article_id', '=', articleId), eb('hash', '=', hash)]))
    .executeTakeFirstOrThrow();
  return first ?? undefined;
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
