import type { DeliveryRow } from '../../../store/deliveries.ts';
import type { FollowUp } from '../../../store/follow-ups.ts';
import { type Destination, keyMark } from '../../platform.ts';
import { placeOfDestination, spotOfDestination } from '../briefing.ts';

/** A delivery that follows from a post, to be opened. @param name tells it from others of the same post */
export function followUp(
  post: Pick<DeliveryRow, 'key' | 'tenant' | 'briefing' | 'platform'>,
  kind: DeliveryRow['kind'],
  to: Destination,
  name: string = kind,
): FollowUp {
  const key = `${post.key}|${name}`;
  return {
    ...{ key, mark: keyMark(key), kind, parent: post.key, tenant: post.tenant },
    ...{ briefing: post.briefing, platform: post.platform },
    place: placeOfDestination(to),
    spot: spotOfDestination(to),
  };
}
