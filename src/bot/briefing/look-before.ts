import { hold } from '../../store/claims.ts';
import type { DeliveryRow } from '../../store/deliveries.ts';
import { countPost } from './delivery-steps.ts';
import { after } from './delivery-times.ts';
import { type DeliverySetup, type Job, type Task, toldBy } from './tasks/task.ts';

/** So long after a channel could not be read for now, it is looked at again. */
const LOOK_AGAIN_MS = 5_000;

/** By so much the clock here may be ahead of the platform's. */
const CLOCKS_APART_MS = 5 * 60_000;
/** So far back a post is looked for that was begun by a clock that ran ahead. */
const SET_BACK_MS = 24 * 60 * 60_000;

/** From when on a post that was begun is looked for. */
function lookFrom({ tried_at, slot }: Job['row'], now: Date): Date {
  const tried = Date.parse(tried_at ?? slot);
  // One that was begun by a clock that ran ahead may have been posted at any time of the last day.
  const back = tried > now.getTime() ? SET_BACK_MS : CLOCKS_APART_MS;
  return new Date(Math.min(tried, now.getTime()) - back);
}

/**
 * Whether it may be in the channel already. A database that is an older copy, put back, does not know what was posted
 * since: what was due before this process began is looked for, too.
 */
export const mayStand = (
  { begun }: DeliverySetup,
  { kind, slot, tried_at }: DeliveryRow,
): boolean => tried_at !== null || ((kind === 'post' || kind === 'ask') && new Date(slot) < begun);

/** As far as is known nothing of it was begun: then it is not looked for until it would be too late to post it. */
const lookUntil = ({ tried_at, slot }: DeliveryRow, { until }: Task): Date =>
  tried_at === null ? new Date((new Date(slot).getTime() + until.getTime()) / 2) : until;

/** Looks for a post that may have been begun before. @returns true when nothing is left to do */
export async function settledBefore(setup: DeliverySetup, job: Job, task: Task): Promise<boolean> {
  const { store, log } = setup;
  const { row, platform } = job;
  const { name, destination, replyTo } = task;
  if (task.unknown === 'repeat') return false;
  if (task.unknown === 'leave') {
    await task.failed('unsure', 'its answer was lost');
    log.warn({ delivery: row.key }, `${name} may have arrived or not, and is not sent again`);
    return true;
  }
  const now = setup.now();
  const found = await platform.find(destination, row.key, lookFrom(row, now), replyTo);
  switch (found.state) {
    case 'found':
      await task.sent(found.message, toldBy(row));
      countPost(setup, job, 'found');
      log.info({ delivery: row.key }, `${name} found in the channel: it had been posted`);
      return true;
    case 'unreadable':
      if (found.passing && now <= lookUntil(row, task)) {
        await hold(store, row.key, after(now, LOOK_AGAIN_MS), found.reason);
        if (row.reason !== found.reason)
          log.warn(
            { delivery: row.key, reason: found.reason },
            `${name} may have been posted: the channel is looked at as soon as it can be read`,
          );
        return true;
      }
      // As far as is known nothing was begun, so it must not be lost.
      if (row.tried_at === null) return false;
      await task.failed('unsure', found.reason);
      countPost(setup, job, 'unsure');
      log.error(
        { delivery: row.key, reason: found.reason },
        `${name} may have been posted or not, and the channel cannot be read, so it is not posted again: let the bot read the history of the channel`,
      );
      return true;
    case 'absent':
      return false;
  }
}
