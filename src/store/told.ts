import type { DeliveryRow, Told } from './deliveries.ts';
import type { Store } from './open.ts';

/** Every article that a place need not be told by this briefing any more. */
export async function toldTo(
  store: Store,
  briefing: string,
  place: string,
): Promise<readonly Told[]> {
  return store
    .selectFrom('told')
    .select(['article_id as id', 'hash as version'])
    .where('briefing', '=', briefing)
    .where('place', '=', place)
    .execute();
}

/**
 * What readers of a channel or thread have been shown, by whichever briefing, latest first; with what may just be on its
 * way there, or may have arrived without anybody knowing.
 * @param except a delivery that does not count
 */
export async function shownAt(
  store: Store,
  { spot, tenant }: Pick<DeliveryRow, 'spot' | 'tenant'>,
  except = '',
): Promise<readonly Told[]> {
  // The configuration knows no tenant.
  const tenants = tenant === '' ? undefined : ['', tenant];
  const told = await store
    .selectFrom('told')
    .innerJoin('delivery', 'delivery.key', 'told.delivery')
    .select(['article_id as id', 'hash as version'])
    .where('told.spot', '=', spot)
    .where('passed_over', '=', 0)
    .$if(tenants !== undefined, (query) => query.where('told.tenant', 'in', tenants ?? []))
    .orderBy('delivery.slot', 'desc')
    .execute();
  const underWay = await store
    .selectFrom('delivery')
    .select('articles')
    .where('spot', '=', spot)
    .where('state', 'in', ['sending', 'unsure'])
    .where('tried_at', 'is not', null)
    .where('key', '!=', except)
    .$if(tenants !== undefined, (query) => query.where('tenant', 'in', tenants ?? []))
    .execute();
  const begun = underWay.flatMap(({ articles }) => JSON.parse(articles ?? '[]') as readonly Told[]);
  return [...begun.filter(({ passedOver }) => !passedOver), ...told];
}
