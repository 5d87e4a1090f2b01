import type { Store } from './open.ts';
import type { AuditTable, BriefingTable } from './schema.ts';
import { type Withdrawal, withdrawPosts } from './withdraw.ts';

export type BriefingRow = Readonly<BriefingTable>;

/** What is known by its id and place. */
export type Key = Pick<BriefingRow, 'id' | 'place'>;

/** The next slots of those that people set up, soonest first, one of each. @param now ISO 8601, UTC */
export async function comingBriefings(
  store: Store,
  now: string,
  most: number,
): Promise<readonly Pick<BriefingRow, 'id' | 'timezone' | 'next_at'>[]> {
  return store
    .selectFrom('briefing')
    .select(['id', 'timezone', 'next_at'])
    .where('next_at', '>', now)
    .where('id', '!=', 'env')
    .orderBy('next_at')
    .limit(most)
    .execute();
}

/** Where those go that people set up last and nobody paused. */
export async function placesSetUp(
  store: Store,
  most: number,
): Promise<readonly Pick<BriefingRow, 'platform' | 'channel' | 'thread' | 'approval_channel'>[]> {
  return store
    .selectFrom('briefing')
    .select(['platform', 'channel', 'thread', 'approval_channel'])
    .where('state', '=', 'on')
    .where('id', '!=', 'env')
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute();
}

/** A briefing as it goes to a place. */
export async function briefingAt(
  store: Store,
  { id, place }: Key,
): Promise<BriefingRow | undefined> {
  return store
    .selectFrom('briefing')
    .selectAll()
    .where('id', '=', id)
    .where('place', '=', place)
    .executeTakeFirst();
}

/** All places of a briefing, also those it no longer goes to. */
export async function briefingsById(store: Store, id: string): Promise<readonly BriefingRow[]> {
  return store.selectFrom('briefing').selectAll().where('id', '=', id).orderBy('place').execute();
}

/** Keeps a new briefing, and who made it where somebody did. @returns false when there is one with this id at this place */
export async function addBriefing(store: Store, row: BriefingRow, by?: Changed): Promise<boolean> {
  return store.transaction().execute(async (db) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('briefing')
      .values(row)
      .onConflict((conflict) => conflict.columns(['id', 'place']).doNothing())
      .executeTakeFirstOrThrow();
    const added = numInsertedOrUpdatedRows === 1n;
    const { id: briefing, tenant } = row;
    if (added && by)
      await db
        .insertInto('audit')
        .values({ ...by, briefing, tenant })
        .execute();
    return added;
  });
}

/** Those that go to a channel or to a thread of it, oldest first. */
export async function briefingsTo(
  store: Store,
  { platform, channel }: Pick<BriefingRow, 'platform' | 'channel'>,
): Promise<readonly BriefingRow[]> {
  return store
    .selectFrom('briefing')
    .selectAll()
    .where('platform', '=', platform)
    .where('channel', '=', channel)
    .where('state', '!=', 'removed')
    .orderBy('created_at')
    .execute();
}

/** Those of a guild or workspace, newest first. */
export async function briefingsOf(
  store: Store,
  { platform, tenant }: Pick<BriefingRow, 'platform' | 'tenant'>,
  most: number,
): Promise<readonly BriefingRow[]> {
  return store
    .selectFrom('briefing')
    .selectAll()
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('state', '!=', 'removed')
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute();
}

/** Who changes what; the briefing and its tenant are those of the row. */
export type Changed = Pick<AuditTable, 'id' | 'at' | 'who' | 'who_name' | 'what' | 'detail'>;

/**
 * Changes some of a briefing, and keeps who did it where somebody did.
 * @param withdrawal of posts that are not to go out any more; those of a briefing that moves are opened where it goes now
 */
export async function changeBriefing(
  store: Store,
  { id, place, tenant }: Key & Pick<BriefingRow, 'tenant'>,
  change: Partial<Omit<BriefingRow, 'id'>>,
  by?: Changed,
  withdrawal?: Withdrawal,
): Promise<void> {
  await store.transaction().execute(async (db) => {
    const slot = withdrawal && (await withdrawPosts(db, { id, place }, withdrawal));
    const moves = change.place !== undefined && change.place !== place;
    await db
      .updateTable('briefing')
      .set({ ...change, ...(moves && slot !== undefined && { next_at: slot }) })
      .where('id', '=', id)
      .where('place', '=', place)
      .execute();
    if (by)
      await db
        .insertInto('audit')
        .values({ ...by, briefing: id, tenant })
        .execute();
  });
}

/** The last changes of a briefing, newest first. */
export async function changesOf(
  store: Store,
  briefing: string,
  most: number,
): Promise<readonly Changed[]> {
  return store
    .selectFrom('audit')
    .select(['id', 'at', 'who', 'who_name', 'what', 'detail'])
    .where('briefing', '=', briefing)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
}
