import type { DeliveryRow } from './deliveries.ts';
import type { Store } from './open.ts';

/**
 * How many deliveries of a platform are due or under way, and the oldest slot among them. Read through the index on
 * state and platform, so that the rows of the past cost nothing.
 */
export async function queueOf(
  store: Store,
  platform: DeliveryRow['platform'],
  now: Date,
): Promise<{ readonly depth: number; readonly oldest?: Date }> {
  const { depth, oldest } = await store
    .selectFrom('delivery')
    .select(({ fn }) => [fn.countAll<number>().as('depth'), fn.min('slot').as('oldest')])
    .where('state', 'in', ['open', 'sending'])
    .where('platform', '=', platform)
    .where('slot', '<=', now.toISOString())
    .executeTakeFirstOrThrow();
  return { depth: Number(depth), ...(oldest !== null && { oldest: new Date(oldest) }) };
}
