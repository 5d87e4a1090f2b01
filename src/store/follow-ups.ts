import { type DeliveryRow, settle, type Told } from './deliveries.ts';
import type { Store } from './open.ts';

/** What every delivery that follows from a post needs. All moments here are ISO 8601, UTC. */
export type FollowUp = Pick<
  DeliveryRow,
  'key' | 'mark' | 'kind' | 'parent' | 'tenant' | 'briefing' | 'place' | 'spot' | 'platform'
> & {
  readonly articles?: readonly Told[];
  readonly reason?: string;
  readonly deadline?: string;
};

const rowOf = ({ articles, reason, deadline, ...row }: FollowUp, now: string): DeliveryRow => ({
  ...row,
  ...{ slot: now, state: 'open', attempts: 0, not_before: now, lease_until: null },
  ...{ tried_at: null, message: null, decision: null, decided_by: null, decided_at: null },
  articles: articles ? JSON.stringify(articles) : null,
  shows: null,
  reason: reason ?? null,
  deadline: deadline ?? null,
});

/** Opens one, once. */
export async function openFollowUp(store: Store, row: FollowUp, now: string): Promise<void> {
  await store
    .insertInto('delivery')
    .values(rowOf(row, now))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** The articles that posts tell which are not too old to be corrected. */
export async function toldSince(store: Store, since: string): Promise<ReadonlySet<string>> {
  const rows = await store
    .selectFrom('told')
    .innerJoin('delivery', 'delivery.key', 'told.delivery')
    .select('article_id')
    .distinct()
    .where('delivery.slot', '>=', since)
    .where('passed_over', '=', 0)
    .execute();
  return new Set(rows.map(({ article_id }) => article_id));
}

/** The posts that tell an article, as far as they are not too old to be corrected. */
export async function postsTelling(
  store: Store,
  article: string,
  since: string,
): Promise<readonly DeliveryRow[]> {
  return store
    .selectFrom('delivery')
    .selectAll('delivery')
    .where('kind', '=', 'post')
    .where('state', '=', 'sent')
    .where('slot', '>=', since)
    .where('key', 'in', (eb) =>
      eb
        .selectFrom('told')
        .select('delivery')
        .where('article_id', '=', article)
        .where('passed_over', '=', 0),
    )
    .execute();
}

/**
 * Opens the correction of a post, or opens it again. One that waits already waits no longer for it.
 * @returns false when it is being worked on just now
 */
export async function openFix(
  store: Store,
  row: FollowUp,
  { now, notBefore }: { readonly now: string; readonly notBefore: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto('delivery')
    .values({ ...rowOf(row, now), not_before: notBefore })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({
          ...{ state: 'open', slot: now, not_before: notBefore, attempts: 0 },
          ...{ tried_at: null, reason: null },
        })
        .where('delivery.state', 'not in', ['open', 'sending']),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const { state } = await store
    .selectFrom('delivery')
    .select('state')
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  return state === 'open';
}

/** Ends a correction: the post tells other versions now, and a reply to it may be due. */
export async function markFixed(
  store: Store,
  fix: DeliveryRow,
  told: readonly Told[],
  reply: FollowUp | undefined,
  now: string,
): Promise<void> {
  const articles = JSON.stringify(told);
  await store.transaction().execute(async (db) => {
    await db
      .updateTable('delivery')
      .set({ state: 'sent', articles, reason: null, lease_until: null })
      .where('key', '=', fix.key)
      .execute();
    if (fix.parent === null) return;
    await db.updateTable('delivery').set({ articles }).where('key', '=', fix.parent).execute();
    const { tenant, briefing, place, spot, parent } = fix;
    for (const { id, version, passedOver } of told) {
      await db
        .insertInto('told')
        .values({
          ...{ tenant, briefing, place, spot, article_id: id, hash: version, delivery: parent },
          passed_over: passedOver ? 1 : 0,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    if (reply) await openFollowUp(db, reply, now);
  });
}

/** Ends a correction of which nothing was to be said; what was looked at is noted, so that it is not looked at again. */
export async function nothingToFix(
  store: Store,
  key: string,
  told: readonly Told[],
): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ state: 'empty', articles: JSON.stringify(told), lease_until: null })
    .where('key', '=', key)
    .execute();
}

/** How a post ends that did not arrive. */
export interface Failing {
  readonly state: 'failed' | 'unsure';
  readonly reason: string;
  readonly now: string;
  /** So many failures of a briefing in a row pause it, with this as its reason. */
  readonly most: number;
  readonly pause: string;
  /** Tells whoever set it up, where somebody did. */
  readonly report?: FollowUp;
}

/** Ends a post that did not arrive, all or nothing: it counts, and is told. @returns whether the briefing is paused by it */
export async function failPost(
  store: Store,
  { key, briefing, place }: Pick<DeliveryRow, 'key' | 'briefing' | 'place'>,
  { state, reason, now, most, pause, report }: Failing,
): Promise<boolean> {
  return store.transaction().execute(async (db) => {
    await settle(db, key, state, reason);
    if (report) await openFollowUp(db, report, now);
    const row = await db
      .updateTable('briefing')
      .set((eb) => ({ failures: eb('failures', '+', 1) }))
      .where('id', '=', briefing)
      .where('place', '=', place)
      .returning(['failures', 'state'])
      .executeTakeFirst();
    if (!row || row.failures < most || row.state !== 'on') return false;
    await db
      .updateTable('briefing')
      .set({ state: 'paused', next_at: null, reason: pause })
      .where('id', '=', briefing)
      .where('place', '=', place)
      .execute();
    return true;
  });
}
