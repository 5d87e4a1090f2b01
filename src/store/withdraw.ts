import { type DeliveryRow, deliveryByKey } from './deliveries.ts';
import { type FollowUp, openFollowUp } from './follow-ups.ts';
import type { Store } from './open.ts';

/** Why posts of a briefing are not to go out any more, and which. */
export interface Withdrawal {
  /** Said of them: 'Ada paused it'. */
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Those that wait for their turn; what editors have before them is withdrawn in any case. */
  readonly open: boolean;
  /** The note of it where editors were asked. */
  readonly verdict: (post: DeliveryRow, ask: DeliveryRow) => FollowUp;
}

/**
 * Ends the posts of a briefing that were not begun, in the transaction of the change that ends them. One that may stand
 * in the channel is left to whoever looks there.
 * @returns the latest slot among those that waited for their turn
 */
export async function withdrawPosts(
  db: Store,
  { id, place }: { readonly id: string; readonly place: string },
  { reason, by, now, open, verdict }: Withdrawal,
): Promise<string | undefined> {
  const ofBriefing = db
    .updateTable('delivery')
    .where('briefing', '=', id)
    .where('place', '=', place)
    .where('kind', '=', 'post');
  const held = await ofBriefing
    .where('state', '=', 'held')
    .set({ state: 'dropped', reason, decision: 'dropped', decided_by: by, decided_at: now })
    .returningAll()
    .execute();
  for (const post of held) {
    const ask = await deliveryByKey(db, `${post.key}|ask`);
    if (ask) await openFollowUp(db, verdict(post, ask), now);
  }
  if (!open) return undefined;
  const waiting = await ofBriefing
    .where('state', '=', 'open')
    .where('tried_at', 'is', null)
    .set({ state: 'skipped', reason })
    .returning('slot')
    .execute();
  return waiting
    .map(({ slot }) => slot)
    .sort()
    .at(-1);
}
