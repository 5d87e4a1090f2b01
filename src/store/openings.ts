import type { BriefingRow, Key } from './briefings.ts';
import { type DeliveryRow, deliveryByKey } from './deliveries.ts';
import { type FollowUp, openFollowUp } from './follow-ups.ts';
import type { Store } from './open.ts';
import type { DeliveryTable } from './schema.ts';

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
