import type { Store } from './open.ts';

/**
 * How many deliveries of a platform are due or under way, and the oldest slot among them. Read through the index on
 * the state, so that the rows of the past cost nothing.
 * @param places what their places begin with: one platform's
 */
export async function queueOf(
  store: Store,
  places: string,
  now: Date,
): Promise<{ readonly depth: number; readonly oldest?: Date }> {
  const { depth, oldest } = await store
    .selectFrom('delivery')
    .select(({ fn }) => [fn.countAll<number>().as('depth'), fn.min('slot').as('oldest')])
    .where('state', 'in', ['open', 'sending'])
    .where('place', 'like', `${places}%`)
    .where('slot', '<=', now.toISOString())
    .executeTakeFirstOrThrow();
  return { depth: Number(depth), ...(oldest !== null && { oldest: new Date(oldest) }) };
}
