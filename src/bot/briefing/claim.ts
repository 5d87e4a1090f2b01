import { claimDelivery } from '../../store/claims.ts';
import { settle } from '../../store/deliveries.ts';
import type { Platform } from '../platform.ts';
import { tellStep } from './delivery-steps.ts';
import { after, LONGEST_WAIT_MS, leaseFrom } from './delivery-times.ts';
import { NO_BRIEFING, standingOf } from './standing.ts';
import type { DeliverySetup, Job } from './tasks/task.ts';

/**
 * Takes one delivery of a platform that may be worked on.
 * @param taken the spots that are worked on already
 */
export async function claimNext(
  setup: DeliverySetup,
  platform: Platform,
  taken: readonly string[],
): Promise<Job | undefined> {
  const { store, now } = setup;
  for (;;) {
    const moment = now();
    const row = await claimDelivery(store, {
      ...{ platform: platform.name, taken, now: moment.toISOString() },
      ...{ leaseUntil: leaseFrom(moment), latest: after(moment, LONGEST_WAIT_MS) },
    });
    if (!row) return undefined;
    tellStep(row, 'claimed');
    const standing = await standingOf(store, row);
    if (standing) return { row, briefing: standing.briefing, platform };
    await settle(store, row.key, 'skipped', NO_BRIEFING);
    setup.log.info({ delivery: row.key }, `not posted: ${NO_BRIEFING}`);
  }
}
