import { noteTry, reopen } from '../../store/claims.ts';
import { settle, type Told } from '../../store/deliveries.ts';
import type { Sent } from '../platform.ts';
import { countPost, tellStep } from './delivery-steps.ts';
import { after, LONGEST_WAIT_MS, leaseFrom } from './delivery-times.ts';
import { mayStand, settledBefore } from './look-before.ts';
import { showsText } from './shown-as.ts';
import { NO_BRIEFING, standingOf } from './standing.ts';
import { askTask, verdictTask } from './tasks/approval.ts';
import { fixTask, replyTask } from './tasks/correction.ts';
import { postTask } from './tasks/post.ts';
import { reportTask } from './tasks/report.ts';
import type { DeliverySetup, Job, Task } from './tasks/task.ts';

/** First pause after a refusal that may pass; doubled each time, up to the longest. */
const PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

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
  const step = (name: string): void => tellStep(row, name);
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
      if (made.nothing === 'done') countPost(setup, job, 'empty');
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
    if (sent.state === 'sent' && made.late) countPost(setup, job, 'late');
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

async function giveUp(
  setup: DeliverySetup,
  job: Job,
  task: Task,
  reason: string,
  why: string,
): Promise<void> {
  await task.failed('failed', reason);
  countPost(setup, job, 'failed');
  setup.log.error({ delivery: job.row.key, reason }, `${task.name} given up: ${why}`);
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
      tellStep(row, 'recorded');
      countPost(setup, job, 'sent');
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
  countPost(setup, job, 'retried');
  const details = { delivery: row.key, reason, secondsToNextTry: ms / 1000 };
  if (lasting && row.reason !== reason) log.error(details, 'briefing refused');
  else log.warn(details, 'briefing not posted yet');
}
