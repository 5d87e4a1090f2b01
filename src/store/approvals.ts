import type { DeliveryRow } from './deliveries.ts';
import { type FollowUp, openFollowUp } from './follow-ups.ts';
import type { Store } from './open.ts';

/** Hands a post to the editors: from here on only they, or the deadline, move it. */
export async function holdForEditors(
  store: Store,
  key: string,
  ask: FollowUp & { readonly deadline: string },
  shows: string,
  now: string,
): Promise<void> {
  await store.transaction().execute(async (db) => {
    await db
      .updateTable('delivery')
      .set({
        ...{ state: 'held', lease_until: null, deadline: ask.deadline, shows },
        articles: JSON.stringify(ask.articles ?? []),
      })
      .where('key', '=', key)
      .execute();
    await openFollowUp(db, ask, now);
  });
}

/** Who decides what about a post that editors have. */
export interface Verdict {
  readonly decision: 'approved' | 'dropped';
  /** Nobody where the deadline decides. */
  readonly by: string | null;
  readonly now: string;
}

/**
 * Decides about a post, once: the condition on its state is the lock.
 * @param verdict the note of it where the editors were asked
 * @returns false when it was decided before, or is over
 */
export async function decide(
  store: Store,
  key: string,
  { decision, by, now }: Verdict,
  verdict: FollowUp,
): Promise<boolean> {
  return store.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('delivery')
      .set({
        ...{ decision, decided_by: by, decided_at: now, not_before: now },
        ...(decision === 'approved'
          ? { state: 'open' as const, attempts: 0 }
          : {
              state: 'dropped' as const,
              reason: by ? `${by} dropped it` : 'nobody approved it in time',
            }),
      })
      .where('key', '=', key)
      .where('state', '=', 'held')
      .where('deadline', by === null ? '<=' : '>', now)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await openFollowUp(db, verdict, now);
    return true;
  });
}

/** Posts that editors had before them for too long. */
export async function overdueForEditors(
  store: Store,
  now: string,
): Promise<readonly DeliveryRow[]> {
  return store
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'held')
    .where('deadline', '<=', now)
    .execute();
}
