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

/**
 * What may be worked on, and since when: what has come, and what lies further ahead than anything is ever put off, which
 * only a clock that has been set back since can have said.
 */
const TURNS = [
  ['sending', 'lease_until', '<=', 'now'],
  ['open', 'not_before', '<=', 'now'],
  ['sending', 'lease_until', '>', 'leaseUntil'],
  ['open', 'not_before', '>', 'latest'],
] as const;

/** Who claims, and what. */
export interface Claim {
  readonly platform: DeliveryRow['platform'];
  /** Spots that have one under way. */
  readonly taken: readonly string[];
  readonly now: string;
  readonly leaseUntil: string;
  /** Nothing is put off for longer than until then. */
  readonly latest: string;
}

/**
 * Takes one delivery that may be worked on: held by somebody whose lease ran out, or open and due. All claims are made
 * here. The condition is repeated around the choice, so that of two who choose the same row one gets it.
 */
export async function claimDelivery(
  store: Store,
  { platform, taken, now, leaseUntil, latest }: Claim,
): Promise<DeliveryRow | undefined> {
  const bounds = { now, leaseUntil, latest };
  for (const [state, due, when, bound] of TURNS) {
    const claimed = await store
      .updateTable('delivery')
      .set((eb) => ({
        state: 'sending',
        attempts: eb('attempts', '+', 1),
        lease_until: leaseUntil,
      }))
      .where('key', '=', (eb) => {
        const fitting = eb
          .selectFrom('delivery')
          .select('key')
          .where('state', '=', state)
          .where('platform', '=', platform)
          .where(due, when, bounds[bound]);
        return (taken.length > 0 ? fitting.where('spot', 'not in', filledUp(taken)) : fitting)
          .orderBy(due)
          .orderBy('key')
          .limit(1);
      })
      .where('state', '=', state)
      .where(due, when, bounds[bound])
      .returningAll()
      .executeTakeFirst();
    if (claimed) return claimed;
  }
  return undefined;
}

/** As many as the next power of two, so that few different statements are made of them. */
const filledUp = (spots: readonly string[]): readonly string[] => [
  ...spots,
  ...Array.from({ length: 2 ** Math.ceil(Math.log2(spots.length)) - spots.length }, () => ''),
];

/** When the next delivery of a platform may be worked on: one that is open, or one whose lease runs out. */
export async function nextTurn(
  store: Store,
  platform: DeliveryRow['platform'],
): Promise<string | undefined> {
  const moments: string[] = [];
  for (const [state, due] of TURNS.slice(0, 2)) {
    const { next } = await store
      .selectFrom('delivery')
      .select(({ fn }) => fn.min(due).as('next'))
      .where('state', '=', state)
      .where('platform', '=', platform)
      .executeTakeFirstOrThrow();
    if (next !== null) moments.push(next);
  }
  return moments.sort()[0];
}

/** Notes what is about to be posted, before it is: from here on it may stand in the channel. The lease begins anew. */
export async function noteTry(
  store: Store,
  key: string,
  { articles, shows }: { readonly articles: readonly Told[]; readonly shows: string | null },
  { now, leaseUntil }: Pick<Claim, 'now' | 'leaseUntil'>,
): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ tried_at: now, lease_until: leaseUntil, articles: JSON.stringify(articles), shows })
    .where('key', '=', key)
    .execute();
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

/** Hands a delivery back that certainly was not posted. */
export async function reopen(
  store: Store,
  key: string,
  notBefore: string,
  reason: string | null,
): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ state: 'open', not_before: notBefore, lease_until: null, tried_at: null, reason })
    .where('key', '=', key)
    .execute();
}

/** Keeps a delivery that may have been posted to itself for a while longer. */
export async function hold(
  store: Store,
  key: string,
  leaseUntil: string,
  reason: string,
): Promise<void> {
  await store
    .updateTable('delivery')
    .set({ lease_until: leaseUntil, reason })
    .where('key', '=', key)
    .execute();
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
