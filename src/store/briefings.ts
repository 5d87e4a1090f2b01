import { type DeliveryRow, deliveryByKey } from './deliveries.ts';
import { type FollowUp, openFollowUp } from './follow-ups.ts';
import type { Store } from './open.ts';
import type { AuditTable, BriefingTable, DeliveryTable } from './schema.ts';
import { type Withdrawal, withdrawPosts } from './withdraw.ts';

export type BriefingRow = Readonly<BriefingTable>;

/** What is known by its id and place. */
type Key = Pick<BriefingRow, 'id' | 'place'>;

/**
 * The heartbeat's one question: the briefings with a slot to open, the longest due first, and those whose next slot was
 * worked out by a clock that was set back since. Both halves are answered from an index.
 * @param now ISO 8601, UTC; so are all moments in this file
 */
export async function dueBriefings(
  store: Store,
  now: string,
  most: number,
): Promise<readonly BriefingRow[]> {
  // Each half has an index of its own; with both in one condition SQLite goes through all briefings.
  const due = store
    .selectFrom('briefing')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(most);
  const setBack = store
    .selectFrom('briefing')
    .selectAll()
    .where('checked_at', '>', now)
    .where(({ or, eb }) => or([eb('next_at', 'is', null), eb('next_at', '>', now)]))
    .limit(most);
  return store
    .selectFrom(due.as('due'))
    .selectAll()
    .unionAll(store.selectFrom(setBack.as('set_back')).selectAll())
    .execute();
}

/** The next slots of those that people set up, soonest first, one of each. */
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

/** What the heartbeat decides about one briefing. */
export interface Opening {
  readonly briefing: Key & Pick<BriefingRow, 'next_at' | 'checked_at'>;
  /** The slot that is opened, or noted as not to be posted. */
  readonly delivery?: Pick<
    DeliveryTable,
    'key' | 'mark' | 'tenant' | 'briefing' | 'place' | 'spot' | 'platform' | 'slot' | 'reason'
  > & { readonly state: 'open' | 'skipped' | 'missed' };
  readonly next: string | null;
  /** The slot to pass over, as far as it still lies ahead. */
  readonly skip: string | null;
}

/**
 * Opens slots and moves their briefings on, all or nothing. A slot is opened once: the unique key is the lock, and only one that was
 * noted as missed (by a clock that ran ahead) is opened after all. What an earlier slot has not begun to post is left
 * to the later one; where editors have it before them, that is noted there. A briefing that somebody changed meanwhile is
 * left alone.
 * @param verdict the note of it
 * @returns the keys of the deliveries that are open now and were not before
 */
export async function openSlots(
  store: Store,
  openings: readonly Opening[],
  now: string,
  verdict: (post: DeliveryRow, ask: DeliveryRow) => FollowUp,
): Promise<readonly string[]> {
  return store.transaction().execute(async (db) => {
    const opened: string[] = [];
    for (const { briefing, delivery, next, skip } of openings) {
      const { numUpdatedRows } = await db
        .updateTable('briefing')
        .set({ next_at: next, checked_at: now, skip })
        .where('id', '=', briefing.id)
        .where('place', '=', briefing.place)
        .where('next_at', 'is', briefing.next_at)
        .where('checked_at', '=', briefing.checked_at)
        .executeTakeFirst();
      if (numUpdatedRows === 0n || !delivery) continue;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('delivery')
        .values({
          ...delivery,
          ...{ attempts: 0, not_before: now, lease_until: null, tried_at: null },
          ...{ articles: null, message: null, kind: 'post', parent: null, deadline: null },
          ...{ decision: null, decided_by: null, decided_at: null },
        })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({ state: delivery.state, not_before: now, reason: delivery.reason })
            .where('delivery.state', '=', 'missed'),
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n || delivery.state !== 'open') continue;
      opened.push(delivery.key);
      const replaced = await db
        .updateTable('delivery')
        .set({ state: 'missed', reason: 'it could not be posted before the next one was due' })
        .where('briefing', '=', delivery.briefing)
        .where('place', '=', delivery.place)
        .where('slot', '<', delivery.slot)
        .where('kind', '=', 'post')
        .where('decision', 'is', null)
        // One that was tried in vain ends as a failure when its turn comes, and is told of.
        .where(({ or, and, eb }) =>
          or([eb('state', '=', 'held'), and([eb('state', '=', 'open'), eb('attempts', '=', 0)])]),
        )
        .returningAll()
        .execute();
      for (const post of replaced) {
        const ask = await deliveryByKey(db, `${post.key}|ask`);
        if (ask) await openFollowUp(db, verdict(post, ask), now);
      }
    }
    return opened;
  });
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
