import { channel } from 'node:diagnostics_channel';
import type { BriefingRow } from '../../store/briefings.ts';
import { lastSlot } from '../../store/deliveries.ts';
import type { Store } from '../../store/open.ts';
import { dueBriefings, type Opening, openSlots } from '../../store/openings.ts';
import { keyMark, type Log } from '../platform.ts';
import { deliveryKey, placeOfDestination, slotLife, spotOfDestination } from './briefing.ts';
import { type Due, type DueFrom, dueSlot } from './due.ts';
import { fromRow } from './kept-briefing.ts';
import type { When } from './schedule.ts';
import type { Count } from './tally.ts';
import { verdictAbout } from './tasks/approval.ts';

/** So many slots are opened in one go: few enough that commands are answered meanwhile. */
const AT_ONCE = 25;

const steps = channel('readout:delivery');

/**
 * Opens a delivery for every briefing that is due, and moves the briefings on to their next slot.
 * @param opened called when some were opened and others may still be: they need not wait for these
 */
export async function openDue(
  {
    store,
    log,
    count,
  }: { readonly store: Store; readonly log: Log; readonly count?: Count | undefined },
  now: Date,
  opened: () => void = () => undefined,
): Promise<void> {
  const moment = now.toISOString();
  const dueOf = oncePerSchedule(now);
  for (;;) {
    const due = await dueBriefings(store, moment, AT_ONCE);
    const openings: Opening[] = [];
    for (const row of due) {
      openings.push(opening(row, await sinceOf(store, row, moment), { now, log, dueOf }));
    }
    const keys = await openSlots(store, openings, moment, verdictAbout);
    for (const key of keys) {
      steps.publish({ step: 'opened', key });
      count?.(key.includes('|slack:') ? 'slack' : 'discord', 'due');
      log.info({ delivery: key }, 'briefing due');
    }
    if (due.length < AT_ONCE) return;
    if (keys.length > 0) opened();
    await new Promise(setImmediate);
  }
}

/** Up to when a briefing's slots are done with. */
async function sinceOf(store: Store, row: BriefingRow, now: string): Promise<Date> {
  if (row.checked_at <= now && row.next_at !== null) {
    return new Date(Date.parse(row.next_at) - 1);
  }
  // The clock was set back: what was worked out by the wrong one is worked out again from what was really done.
  const last = (await lastSlot(store, row.id, row.place, now)) ?? '';
  const since = row.since > now ? now : row.since;
  return new Date(last > since ? last : since);
}

type DueOf = (when: When, from: DueFrom) => Due;

interface Parts {
  readonly now: Date;
  readonly log: Log;
  readonly dueOf: DueOf;
}

/** Many briefings have one schedule: what it owes now is worked out once for all of them. */
function oncePerSchedule(now: Date): DueOf {
  const known = new Map<string, Due>();
  return (when, from) => {
    const { schedule, timezone } = when;
    const key = JSON.stringify([schedule, timezone, from]);
    const due = known.get(key) ?? dueSlot(when, from, now);
    known.set(key, due);
    return due;
  };
}

/** One that cannot be worked out, such as in a zone that the engine no longer knows, must not hold up the others. */
function opening(row: BriefingRow, since: Date, { log, ...parts }: Parts): Opening {
  try {
    return openingOf(row, since, parts);
  } catch (error) {
    const why = 'a briefing cannot be worked out and rests: edit its schedule or time zone';
    log.error({ briefing: row.id, place: row.place, error: String(error) }, why);
    return { briefing: row, next: null, skip: row.skip };
  }
}

/** What is to be noted of a briefing that may be due. Pure. */
function openingOf(row: BriefingRow, since: Date, { now, dueOf }: Omit<Parts, 'log'>): Opening {
  const briefing = fromRow(row);
  const { skip, state } = briefing;
  if (state !== 'on') return { briefing: row, next: null, skip: row.skip };
  const due = dueOf(briefing, { since, life: slotLife(briefing), ...(skip && { skip }) });
  return {
    briefing: row,
    ...deliveryOf(briefing, due),
    next: due.next?.toISOString() ?? null,
    skip: skip && skip > now ? skip.toISOString() : null,
  };
}

function deliveryOf(
  { id, destination }: ReturnType<typeof fromRow>,
  { slot, skipped, missed }: Due,
): Pick<Opening, 'delivery'> {
  const at = slot ?? skipped ?? missed;
  if (!at) return {};
  const place = placeOfDestination(destination);
  const key = deliveryKey(id, place, at);
  return {
    delivery: {
      ...{ key, mark: keyMark(key), briefing: id, place, slot: at.toISOString() },
      ...{ tenant: destination.tenant ?? '', spot: spotOfDestination(destination) },
      platform: destination.platform,
      state: slot ? 'open' : skipped ? 'skipped' : 'missed',
      reason: slot || skipped ? null : 'the bot was not running, or its clock was wrong',
    },
  };
}
