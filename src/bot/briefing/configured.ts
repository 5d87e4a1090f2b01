import { addBriefing, briefingsById, changeBriefing } from '../../store/briefings.ts';
import type { Store } from '../../store/open.ts';
import type { Destination } from '../platform.ts';
import { type BriefingPlan, CONFIGURED, placeOfDestination } from './briefing.ts';
import { newRow } from './kept-briefing.ts';
import { nextSlot } from './schedule.ts';

/** The briefing that the configuration defines. */
export interface ConfiguredBriefing {
  readonly schedule: string;
  readonly timezone: string;
  readonly destinations: readonly Destination[];
}

/** What the configuration leaves open. */
const USUAL: Omit<BriefingPlan, keyof ConfiguredBriefing | 'destination' | 'said'> = {
  about: { kind: 'all' },
  form: 'short',
  lateHours: 6,
  whenEmpty: 'skip',
};

/**
 * Brings the table in step with the configuration: a place that is new, or has another schedule than before, begins
 * now; one that is no longer named is removed; the others go on where they stood.
 */
export async function keepConfigured(
  store: Store,
  configured: ConfiguredBriefing | undefined,
  now: Date,
): Promise<void> {
  const { schedule, timezone, destinations } = configured ?? { destinations: [] };
  const known = await briefingsById(store, CONFIGURED);
  const places = destinations.map(placeOfDestination);
  for (const row of known) {
    if (row.state !== 'removed' && !places.includes(row.place))
      await changeBriefing(store, row, { state: 'removed', next_at: null });
  }
  if (schedule === undefined || timezone === undefined) return;
  const next = nextSlot({ schedule, timezone }, now);
  for (const destination of destinations) {
    const row = known.find(({ place }) => place === placeOfDestination(destination));
    if (!row) {
      const plan = { ...USUAL, destination, schedule, said: schedule, timezone };
      const by = { id: '', name: 'the configuration' };
      await addBriefing(store, newRow(plan, { id: CONFIGURED, by, now, next }));
    } else if (row.state === 'removed' || row.schedule !== schedule || row.timezone !== timezone) {
      const moment = now.toISOString();
      await changeBriefing(store, row, {
        ...{ schedule, said: schedule, timezone, since: moment, checked_at: moment },
        ...(row.state === 'removed' && { state: 'on' }),
        next_at: row.state === 'paused' ? null : (next?.toISOString() ?? null),
      });
    }
  }
}
