import type { Store } from './open.ts';
import type { TalkTable } from './schema.ts';

export type TalkRow = Readonly<TalkTable>;

/** A database takes only so many values in one statement. */
const ROWS_AT_ONCE = 100;

/** Keeps the talks of a platform, and none that were kept before. */
export async function keepTalks(
  store: Store,
  platform: TalkRow['platform'],
  talks: readonly TalkRow[],
): Promise<void> {
  await store.transaction().execute(async (db) => {
    await db.deleteFrom('talk').where('platform', '=', platform).execute();
    for (let at = 0; at < talks.length; at += ROWS_AT_ONCE) {
      await db
        .insertInto('talk')
        .values(talks.slice(at, at + ROWS_AT_ONCE))
        .execute();
    }
  });
}

/** Gives the talks of a platform, oldest first, and keeps them no longer. */
export async function takeTalks(
  store: Store,
  platform: TalkRow['platform'],
): Promise<readonly TalkRow[]> {
  const talks = await store
    .selectFrom('talk')
    .selectAll()
    .where('platform', '=', platform)
    .orderBy('until')
    .execute();
  if (talks.length > 0) await store.deleteFrom('talk').where('platform', '=', platform).execute();
  return talks;
}
