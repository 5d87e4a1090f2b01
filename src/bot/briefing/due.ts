import { scheduled, type When } from './schedule.ts';

/** What a briefing owes a place at a moment. */
export interface Due {
  /** The slot to post: the latest that has come and may still be posted. */
  readonly slot?: Date;
  /** Where there is none to post: the latest that was to be passed over, or that came too long ago. */
  readonly skipped?: Date;
  readonly missed?: Date;
  /** The first slot that lies ahead. */
  readonly next?: Date;
}

export interface DueFrom {
  /** Slots up to here are done with. */
  readonly since: Date;
  /** So long after it a slot may be posted, in milliseconds. */
  readonly life: number;
  readonly skip?: Date;
}

/** A schedule of a slot a minute and a bot that was off for a year: the far past is not gone through. */
const LOOK_BACK_MS = 8 * 24 * 60 * 60_000;

/**
 * The one slot that a briefing owes a place now: the latest that has come since the last one, if it is not too old.
 * Earlier ones that were missed are left out: their news comes with it. Pure.
 */
export function dueSlot(when: When, { since, life, skip }: DueFrom, now: Date): Due {
  const start = Math.max(since.getTime(), now.getTime() - Math.max(LOOK_BACK_MS, life));
  let [slot, skipped, missed]: (Date | undefined)[] = [];
  for (const at of scheduled(when, new Date(start))) {
    if (at > now) {
      return slot
        ? { slot, next: at }
        : { ...(skipped && { skipped }), ...(missed && { missed }), next: at };
    }
    if (at.getTime() === skip?.getTime()) skipped = at;
    else if (now.getTime() - at.getTime() > life) missed = at;
    else slot = at;
  }
  return slot ? { slot } : { ...(skipped && { skipped }), ...(missed && { missed }) };
}
