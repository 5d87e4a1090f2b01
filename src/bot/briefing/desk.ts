import { randomInt, randomUUID } from 'node:crypto';
import {
  addBriefing,
  type BriefingRow,
  briefingAt,
  briefingsById,
  briefingsOf,
  briefingsTo,
  type Changed,
  changeBriefing,
  changesOf,
} from '../../store/briefings.ts';
import { type DeliveryRow, lastDeliveries } from '../../store/deliveries.ts';
import type { Store } from '../../store/open.ts';
import type { Withdrawal } from '../../store/withdraw.ts';
import type { Destination } from '../platform.ts';
import {
  type Briefing,
  type BriefingPlan,
  CONFIGURED,
  type Person,
  placeOfDestination,
} from './briefing.ts';
import { fromRow, newRow, planColumns } from './kept-briefing.ts';
import { nextSlot, scheduled } from './schedule.ts';
import { withdrawal } from './withdrawal.ts';

/** Somebody changed a briefing. */
export interface Change {
  readonly at: Date;
  readonly by: Person;
  readonly what: 'added' | 'edited' | 'paused' | 'resumed' | 'skipped' | 'removed';
  readonly detail?: string;
}

/** The briefings as people set them up and look at them. Whether somebody may is decided before. */
export interface BriefingDesk {
  /** Those that go to a channel or a thread of it, oldest first. */
  here(where: Destination): Promise<readonly Briefing[]>;
  /** Those of the guild or workspace, newest first. */
  everywhere(where: Destination): Promise<readonly Briefing[]>;
  /** One of the channel or of the guild or workspace, also one that was removed; and the configured one, from anywhere. */
  find(id: string, where: Destination): Promise<Briefing | undefined>;
  add(plan: BriefingPlan, by: Person): Promise<Briefing>;
  edit(briefing: Briefing, plan: BriefingPlan, by: Person, detail: string): Promise<Briefing>;
  pause(briefing: Briefing, by: Person): Promise<Briefing>;
  /** Goes on from now on; takes back a pause, a removal and the skipping of a slot. */
  resume(briefing: Briefing, by: Person): Promise<Briefing>;
  /** Passes over the next slot. */
  skip(briefing: Briefing, by: Person): Promise<Briefing>;
  remove(briefing: Briefing, by: Person): Promise<Briefing>;
  /** The next slots of a briefing, soonest first, without one that is passed over. */
  next(briefing: Briefing, count: number): readonly Date[];
  /** The last changes, newest first. */
  changes(briefing: Briefing, most: number): Promise<readonly Change[]>;
  /** What became of the last slots, latest first. */
  past(briefing: Briefing, most: number): Promise<readonly DeliveryRow[]>;
}

/** More of a guild or workspace are not listed. */
const MOST_LISTED = 100;

export function createDesk({
  store,
  now,
}: {
  readonly store: Store;
  readonly now: () => Date;
}): BriefingDesk {
  async function change(
    briefing: Briefing,
    columns: Parameters<typeof changeBriefing>[2],
    by: Changed,
    withdrawn?: Withdrawal,
  ): Promise<Briefing> {
    const { id, destination } = briefing;
    const place = placeOfDestination(destination);
    const { tenant = '' } = destination;
    await changeBriefing(store, { id, place, tenant }, columns, by, withdrawn);
    const row = await briefingAt(store, { id, place: columns.place ?? place });
    return row ? fromRow(row) : briefing;
  }

  const note = (by: Person, what: Change['what'], detail: string | null = null): Changed => ({
    ...{ id: randomUUID(), at: now().toISOString(), who: by.id, who_name: by.name },
    ...{ what, detail },
  });

  /** The columns of a briefing that begins anew. */
  const fromNow = (plan: BriefingPlan): Partial<BriefingRow> => {
    const moment = now().toISOString();
    return {
      ...{ since: moment, checked_at: moment, skip: null },
      next_at: nextSlot(plan, now())?.toISOString() ?? null,
    };
  };

  return {
    async here(where) {
      return (await briefingsTo(store, where)).filter(within(where)).map(fromRow);
    },
    async everywhere({ platform, tenant }) {
      if (tenant === undefined) return [];
      return (await briefingsOf(store, { platform, tenant }, MOST_LISTED)).map(fromRow);
    },
    async find(id, where) {
      const all = await briefingsById(store, id);
      // Where the configured one goes is no secret, and whoever asks elsewhere means it as a whole.
      const rows =
        id === CONFIGURED
          ? all.filter(({ state }) => state !== 'removed')
          : all.filter(within(where));
      const row = rows.find(({ channel }) => channel === where.channel) ?? rows[0];
      return row && fromRow(row);
    },
    async add(plan, by) {
      for (;;) {
        const id = newId();
        const next = nextSlot(plan, now());
        const row = newRow(plan, { id, by, now: now(), next });
        if ((await briefingsById(store, id)).length > 0) continue;
        if (await addBriefing(store, row, note(by, 'added', plan.said))) return fromRow(row);
      }
    },
    edit(briefing, plan, by, detail) {
      const same = plan.schedule === briefing.schedule && plan.timezone === briefing.timezone;
      const moved =
        placeOfDestination(plan.destination) !== placeOfDestination(briefing.destination);
      const anew = (same && !moved) || briefing.state !== 'on' ? {} : fromNow(plan);
      // What waits is built from the new settings; what editors have before them cannot be.
      const withdrawn = withdrawal(by, 'changed the briefing', now(), { open: moved });
      const columns = { ...planColumns(plan), ...anew };
      return change(briefing, columns, note(by, 'edited', detail), withdrawn);
    },
    pause(briefing, by) {
      const columns = { state: 'paused', next_at: null, reason: null } as const;
      const withdrawn = withdrawal(by, 'paused the briefing', now(), { open: true });
      return change(briefing, columns, note(by, 'paused'), withdrawn);
    },
    resume(briefing, by) {
      const columns = { ...fromNow(briefing), state: 'on', reason: null, failures: 0 } as const;
      return change(briefing, columns, note(by, 'resumed'));
    },
    skip(briefing, by) {
      const [slot] = this.next(briefing, 1);
      const skip = slot?.toISOString() ?? null;
      return change(briefing, { skip }, note(by, 'skipped', skip));
    },
    remove(briefing, by) {
      const columns = { state: 'removed', next_at: null } as const;
      const withdrawn = withdrawal(by, 'removed the briefing', now(), { open: true });
      return change(briefing, columns, note(by, 'removed'), withdrawn);
    },
    next(briefing, count) {
      const slots: Date[] = [];
      for (const slot of scheduled(briefing, now())) {
        if (slot.getTime() === briefing.skip?.getTime()) continue;
        slots.push(slot);
        if (slots.length === count) break;
      }
      return slots;
    },
    async changes({ id }, most) {
      return (await changesOf(store, id, most)).map(({ at, who, who_name, what, detail }) => ({
        at: new Date(at),
        by: { id: who, name: who_name },
        what: what as Change['what'],
        ...(detail !== null && { detail }),
      }));
    },
    past({ id, destination }, most) {
      const of = { briefing: id, place: placeOfDestination(destination) };
      return lastDeliveries(store, of, now().toISOString(), most);
    },
  };
}

/** What may be seen from a place: its channel, and its guild or workspace. */
const within =
  ({ platform, tenant, channel }: Destination) =>
  (row: BriefingRow): boolean =>
    row.platform === platform &&
    (row.tenant === tenant ||
      (row.channel === channel && (row.tenant === '' || tenant === undefined)));

/** No vowels, so that no id is a word; the digit tells one from the words of a request. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const DIGITS = '23456789';

function newId(): string {
  const from = (all: string): string => all[randomInt(all.length)] ?? '';
  return [LETTERS, LETTERS, DIGITS, LETTERS, LETTERS, LETTERS].map(from).join('');
}

/** Whether the configuration has it, where alone it can be changed. */
export const isConfigured = ({ id }: Briefing): boolean => id === CONFIGURED;
