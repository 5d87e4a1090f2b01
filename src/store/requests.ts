import type { Store } from './open.ts';

/** Keeps the text of a request under its mark, and forgets those kept before `forget`. Moments in ISO 8601, UTC. */
export async function keepRequest(
  store: Store,
  request: { readonly mark: string; readonly text: string; readonly at: string },
  forget: string,
): Promise<void> {
  const { mark, text, at } = request;
  await store
    .insertInto('request')
    .values({ mark, text, kept_at: at })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet({ kept_at: at }))
    .execute();
  await store.deleteFrom('request').where('kept_at', '<', forget).execute();
}

export async function findRequest(store: Store, mark: string): Promise<string | undefined> {
  const found = await store
    .selectFrom('request')
    .select('text')
    .where('mark', '=', mark)
    .executeTakeFirst();
  return found?.text;
}
