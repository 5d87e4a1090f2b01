import type { Destination } from '../platform.ts';

/** A message that goes out by itself. */
export interface Briefing {
  readonly id: string;
  /** Five cron fields. */
  readonly schedule: string;
  /** IANA time zone in which the schedule is meant. */
  readonly timezone: string;
  readonly destinations: readonly Destination[];
}

/** A missed slot is still posted, marked as late, when it is younger than this. */
export const SLOT_LIFE_MS = 6 * 60 * 60_000;

/** A post that comes later than this after its slot says that it is late. */
export const LATE_AFTER_MS = 2 * 60_000;

/** A destination as one text: the same place has the same text. */
export const placeOfDestination = ({ platform, tenant, channel, thread }: Destination): string =>
  [platform, tenant ?? '', channel, thread ?? ''].join(':');

/** What a delivery is known by, everywhere and for good. */
export const deliveryKey = (briefing: string, place: string, slot: Date): string =>
  `${briefing}|${place}|${slot.toISOString()}`;
