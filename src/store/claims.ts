import type { DeliveryRow, Told } from './deliveries.ts';
import type { Store } from './open.ts';

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

/** Who claims, and what. Moments are ISO 8601, UTC. */
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
