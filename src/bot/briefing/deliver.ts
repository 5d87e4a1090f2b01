import { channel } from 'node:diagnostics_channel';
import {
  claimDelivery,
  type DeliveryRow,
  hold,
  noteTry,
  reopen,
  settle,
  type Told,
} from '../../store/deliveries.ts';
import type { Platform, Sent } from '../platform.ts';
import { showsText } from './shown-as.ts';
import { standingOf } from './standing.ts';
import type { DeliveryEvent } from './tally.ts';
import { askTask, verdictTask } from './tasks/approval.ts';
import { fixTask, replyTask } from './tasks/correction.ts';
import { postTask } from './tasks/post.ts';
import { reportTask } from './tasks/report.ts';
import { type DeliverySetup, type Job, type Task, toldBy } from './tasks/task.ts';

/** So long a claim holds: a post whose end is not known is not tried again before, and then looked for first. */
const LEASE_MS = 30_000;

/** First pause after a refusal that may pass; doubled each time, up to the longest. */
const PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** A platform that asks for a longer wait is asked again after this one. */
const LONGEST_WAIT_MS = 60 * 60_000;

/** So long after a channel could not be read for now, it is looked at again. */
const LOOK_AGAIN_MS = 5_000;

/** By so much the clock here may be ahead of the platform's. */
const CLOCKS_APART_MS = 5 * 60_000;
/** So far back a post is looked for that was begun by a clock that ran ahead. */
const SET_BACK_MS = 24 * 60 * 60_000;

const NO_BRIEFING = 'there is no such briefing any more';

/** The steps of a delivery, for whoever watches: `{step, key}`, published before the next step begins. */
const steps = channel('readout:delivery');

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
    steps.publish({ step: stepOf(row, 'claimed'), key: row.key });
    const standing = await standingOf(store, row);
    if (standing) return { row, briefing: standing.briefing, platform };
    await settle(store, row.key, 'skipped', NO_BRIEFING);
    setup.log.info({ delivery: row.key }, `not posted: ${NO_BRIEFING}`);
  }
}

const after = (moment: Date, ms: number): string => new Date(moment.getTime() + ms).toISOString();
const leaseFrom = (moment: Date): string => after(moment, LEASE_MS);

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
const mayStand = ({ begun }: DeliverySetup, { kind, slot, tried_at }: DeliveryRow): boolean =>
  tried_at !== null || ((kind === 'post' || kind === 'ask') && new Date(slot) < begun);

/** As far as is known nothing of it was begun: then it is not looked for until it would be too late to post it. */
const lookUntil = ({ tried_at, slot }: DeliveryRow, { until }: Task): Date =>
  tried_at === null ? new Date((new Date(slot).getTime() + until.getTime()) / 2) : until;

/** 'claimed' of a post, 'fix claimed' of a correction. */
const stepOf = ({ kind }: DeliveryRow, step: string): string =>
  kind === 'post' ? step : `${kind} ${step}`;

function taskOf(setup: DeliverySetup, job: Job): Task | Promise<Task> {
  switch (job.row.kind) {
    case 'post':
      return postTask(setup, job);
    case 'ask':
      return askTask(setup, job);
    case 'verdict':
      return verdictTask(setup, job);
    case 'fix':
      return fixTask(setup, job);
    case 'reply':
      return replyTask(setup, job);
    case 'report':
      return reportTask(setup, job);
  }
}

/**
 * Builds, sends and records what was claimed. Whatever happens between two steps, the next process finds in the row what
 * it may do: nothing was begun (send), or something was (look first). The one catch of posts: what fails here without
 * having been sent is tried again. Never rejects but where the database fails.
 */
export async function deliver(setup: DeliverySetup, job: Job): Promise<void> {
  const { store, log } = setup;
  const { row } = job;
  const step = (name: string): void => steps.publish({ step: stepOf(row, name), key: row.key });
  let sending = false;
  try {
    const task = await taskOf(setup, job);
    if (mayStand(setup, row) && (await settledBefore(setup, job, task))) return;
    if (await ended(setup, job, task)) return;
    if (setup.now() > task.until) {
      return await giveUp(setup, job, task, row.reason ?? 'too late to post', 'too late to post');
    }
    const made = await task.make();
    if ('nothing' in made) {
      if (made.nothing === 'wait') return await pause(setup, job, made.reason, made.waitMs);
      if (made.nothing === 'fail') return await giveUp(setup, job, task, made.reason, made.reason);
      if (made.nothing === 'done') count(setup, job, 'empty');
      log.info({ delivery: row.key }, `${task.name} not posted: ${made.say}`);
      return;
    }
    step('built');
    // Somebody may have paused or removed it while it was built.
    if (await ended(setup, job, task)) return;
    const tried = setup.now();
    const shows = row.kind === 'post' ? showsText(job.briefing) : null;
    await noteTry(
      store,
      row.key,
      { articles: made.told, shows },
      { now: tried.toISOString(), leaseUntil: leaseFrom(tried) },
    );
    step('noted');
    sending = true;
    const sent = await made.send();
    step('answered');
    await record(setup, job, task, sent, made.told);
    if (sent.state === 'sent' && made.late) count(setup, job, 'late');
  } catch (error) {
    log.error({ delivery: row.key, error: String(error) }, 'briefing could not be delivered');
    // After a post may have begun the lease must run out, so that it is looked for first.
    if (!sending && row.tried_at === null) await pause(setup, job, String(error));
  }
}

/** Ends what is not to go out any more. @returns whether it was ended */
async function ended({ store, log }: DeliverySetup, { row }: Job, task: Task): Promise<boolean> {
  const { ended: why } = (await standingOf(store, row)) ?? { ended: NO_BRIEFING };
  if (why === undefined) return false;
  await settle(store, row.key, 'skipped', why);
  log.info({ delivery: row.key }, `${task.name} not posted: ${why}`);
  return true;
}

const count = (
  { count: tell }: DeliverySetup,
  { row, platform }: Job,
  event: DeliveryEvent,
): void => {
  if (row.kind === 'post') tell?.(platform.name, event);
};

async function giveUp(
  setup: DeliverySetup,
  job: Job,
  task: Task,
  reason: string,
  why: string,
): Promise<void> {
  await task.failed('failed', reason);
  count(setup, job, 'failed');
  setup.log.error({ delivery: job.row.key, reason }, `${task.name} given up: ${why}`);
}

/** Looks for a post that may have been begun before. @returns true when nothing is left to do */
async function settledBefore(setup: DeliverySetup, job: Job, task: Task): Promise<boolean> {
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
      count(setup, job, 'found');
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
      count(setup, job, 'unsure');
      log.error(
        { delivery: row.key, reason: found.reason },
        `${name} may have been posted or not, and the channel cannot be read, so it is not posted again: let the bot read the history of the channel`,
      );
      return true;
    case 'absent':
      return false;
  }
}

async function record(
  setup: DeliverySetup,
  job: Job,
  task: Task,
  sent: Sent,
  told: readonly Told[],
): Promise<void> {
  const { row } = job;
  switch (sent.state) {
    case 'sent':
      await task.sent(sent.message, told);
      steps.publish({ step: stepOf(row, 'recorded'), key: row.key });
      count(setup, job, 'sent');
      setup.log.info({ delivery: row.key }, `${task.name} posted`);
      return;
    case 'refused':
      return pause(setup, job, sent.reason, sent.waitMs, sent.lasting);
    case 'unknown':
      setup.log.warn(
        { delivery: row.key, reason: sent.reason },
        `${task.name} sent, but the answer was lost: the channel will be looked at`,
      );
  }
}

/** Hands a delivery back for later. What somebody must mend first is said aloud, once. */
async function pause(
  setup: DeliverySetup,
  job: Job,
  reason: string,
  waitMs?: number,
  lasting = false,
): Promise<void> {
  const { store, log, now } = setup;
  const { row } = job;
  const doubled = PAUSE_MS * 2 ** Math.min(row.attempts - 1, 10);
  const ms = Math.min(LONGEST_WAIT_MS, waitMs ?? Math.min(LONGEST_PAUSE_MS, doubled));
  await reopen(store, row.key, after(now(), ms), reason);
  count(setup, job, 'retried');
  const details = { delivery: row.key, reason, secondsToNextTry: ms / 1000 };
  if (lasting && row.reason !== reason) log.error(details, 'briefing refused');
  else log.warn(details, 'briefing not posted yet');
}
