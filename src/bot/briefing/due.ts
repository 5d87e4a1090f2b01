import { SLOT_LIFE_MS } from './briefing.ts';
import { parseCron } from './cron.ts';
import { slotsAfter } from './slots.ts';

/**
 * The one slot that a briefing owes a place now: the latest that has come since the last one (or since the briefing
 * was first seen), if it is not too old. Earlier ones that were missed are left out. Pure.
 */
export function dueSlot(
  { schedule, timezone }: { readonly schedule: string; readonly timezone: string },
  since: Date,
  now: Date,
): Date | undefined {
  const start = Math.max(since.getTime(), now.getTime() - SLOT_LIFE_MS);
  let due: Date | undefined;
  for (const slot of slotsAfter(parseCron(schedule), timezone, new Date(start))) {
    if (slot > now) break;
    due = slot;
  }
  return due;
}
