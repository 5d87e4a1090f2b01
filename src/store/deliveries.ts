import type { Store } from './open.ts';
import type { DeliveryTable } from './schema.ts';

export type DeliveryRow = Readonly<DeliveryTable>;

/** An article that a post tells. */
export interface Told {
  readonly id: string;
  readonly version: string;
  /** Not shown, and still no news for later posts. */
  readonly passedOver?: true;
  /** What the post said before it was corrected, oldest first, and when (ISO 8601, UTC) it was. */
  readonly was?: readonly { readonly version: string; readonly at: string }[];
}

/**
 * The last slot that was opened for a place, not counting any after `now` (a clock may have been set back).
 * @param now ISO 8601, UTC; so are all moments in this file
 */
export async function lastSlot(
  store: Store,
  briefing: string,
  place: string,
  now: string,
): Promise<string | undefined> {
  const { last } = await store
    .selectFrom('delivery')
    .select(({ fn }) => fn.max('slot').as('last'))
    .where('briefing', '=', briefing)
    .where('place', '=', place)
    .where('kind', '=', 'post')
    .where('slot', '<=', now)
    .executeTakeFirstOrThrow();
  return last ?? undefined;
}

/** A database takes only so many values in one statement. */
const ROWS_AT_ONCE = 100;

/** Ends a delivery that was posted: its articles are told. */
export async function markSent(
  store: Store,
  { key, tenant, briefing, place, spot }: DeliveryRow,
  message: string,
  told: readonly Told[],
): Promise<void> {
  await store.transaction().execute(async (db) => {
    await db
      .updateTable('delivery')
      .set({
        ...{ state: 'sent', message, reason: null, lease_until: null },
        // Of one that was found in the channel it may not be noted yet.
        articles: JSON.stringify(told),
      })
      .where('key', '=', key)
      .execute();
    // What failed before does not count any more.
    await db
      .updateTable('briefing')
      .set({ failures: 0 })
      .where('id', '=', briefing)
      .where('place', '=', place)
      .where('failures', '>', 0)
      .execute();
    for (let at = 0; at < told.length; at += ROWS_AT_ONCE) {
      await db
        .insertInto('told')
        .values(
          told.slice(at, at + ROWS_AT_ONCE).map(({ id, version, passedOver }) => ({
            ...{ tenant, briefing, place, spot, article_id: id, hash: version, delivery: key },
            passed_over: passedOver ? 1 : 0,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** Ends a delivery without a post. */
export async function settle(
  store: Store,
  key: string,
  state: 'empty' | 'failed' | 'unsure' | 'skipped' | 'missed',
  reason: string | null = null,
): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ state, reason, lease_until: null })
    .where('key', '=', key)
    .execute();
}

/** Whether a later slot of the same briefing and place was opened. */
export async function laterSlot(
  store: Store,
  { briefing, place, slot }: Pick<DeliveryRow, 'briefing' | 'place' | 'slot'>,
): Promise<boolean> {
  const later = await store
    .selectFrom('delivery')
    .select('key')
    .where('briefing', '=', briefing)
    .where('place', '=', place)
    .where('kind', '=', 'post')
    .where('slot', '>', slot)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

/** Ends a delivery that is no post and was sent. */
export async function markDone(store: Store, key: string, message: string): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ state: 'sent', message, reason: null, lease_until: null })
    .where('key', '=', key)
    .execute();
}

export async function deliveryByKey(store: Store, key: string): Promise<DeliveryRow | undefined> {
  return store.selectFrom('delivery').selectAll().where('key', '=', key).executeTakeFirst();
}

/** The delivery whose post carries this mark. */
export async function deliveryByMark(store: Store, mark: string): Promise<DeliveryRow | undefined> {
  return store.selectFrom('delivery').selectAll().where('mark', '=', mark).executeTakeFirst();
}

/** The last slots of a briefing at a place, latest first, not counting any after `now`. */
export async function lastDeliveries(
  store: Store,
  { briefing, place }: Pick<DeliveryRow, 'briefing' | 'place'>,
  now: string,
  most: number,
): Promise<readonly DeliveryRow[]> {
  return store
    .selectFrom('delivery')
    .selectAll()
    .where('briefing', '=', briefing)
    .where('place', '=', place)
    .where('kind', '=', 'post')
    .where('slot', '<=', now)
    .orderBy('slot', 'desc')
    .limit(most)
    .execute();
}
