import { channel } from 'node:diagnostics_channel';
import { briefingAt } from '../../store/briefings.ts';
import {
  claimDelivery,
  type DeliveryRow,
  hold,
  markSent,
  noteTry,
  reopen,
  settle,
  type Told,
} from '../../store/deliveries.ts';
import type { Log, Platform, Sent } from '../platform.ts';
import { type Briefing, slotLife } from './briefing.ts';
import { articlesOf, briefingOf, lateNote } from './content.ts';
import { fromRow } from './kept-briefing.ts';
import { type NewsSetup, newsNow } from './news-now.ts';
import type { Count, DeliveryEvent } from './tally.ts';

/** So long a claim holds: a post whose end is not known is not tried again before, and then looked for first. */
const LEASE_MS = 30_000;

/** First pause after a refusal that may pass; doubled each time, up to the longest. */
const PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** So long after a channel could not be read for now, it is looked at again. */
const LOOK_AGAIN_MS = 5_000;

/** By so much the clock here may be ahead of the platform's. */
const CLOCKS_APART_MS = 5 * 60_000;

export interface DeliverySetup extends NewsSetup {
  readonly log: Log;
  /** How long a channel rests after a message; a second when absent. */
  readonly restMs?: number;
  /** Told what happens to deliveries. */
  readonly count?: Count;
}

/** The steps of a delivery, for whoever watches: `{step, key}`, published before the next step begins. */
const steps = channel('readout:delivery');

export interface Job {
  readonly row: DeliveryRow;
  readonly briefing: Briefing;
  readonly platform: Platform;
}

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
      leaseUntil: leaseFrom(moment),
    });
    if (!row) return undefined;
    steps.publish({ step: 'claimed', key: row.key });
    const kept = await briefingAt(store, { id: row.briefing, place: row.place });
    if (kept && kept.state !== 'removed') return { row, briefing: fromRow(kept), platform };
    await settle(store, row.key, 'failed', 'the briefing no longer goes there');
    setup.count?.(platform.name, 'failed');
  }
}

const leaseFrom = (moment: Date): string => new Date(moment.getTime() + LEASE_MS).toISOString();

/**
 * Builds, sends and records what was claimed. Whatever happens between two steps, the next process finds in the row what
 * it may do: nothing was begun (send), or something was (look first). The one catch of posts: what fails here without
 * having been sent is tried again. Never rejects but where the database fails.
 */
export async function deliver(setup: DeliverySetup, job: Job): Promise<void> {
  const { store, log } = setup;
  const { row } = job;
  const count = (event: DeliveryEvent): void => setup.count?.(job.platform.name, event);
  let sending = false;
  try {
    if (row.tried_at !== null && (await settledBefore(setup, job))) return;
    if (setup.now().getTime() - Date.parse(row.slot) > slotLife(job.briefing)) {
      await settle(store, row.key, 'failed', row.reason ?? 'too late to post');
      count('failed');
      log.warn({ delivery: row.key, reason: row.reason }, 'briefing given up: too late to post');
      return;
    }
    // What certainly was not posted is chosen anew: another briefing may have told it meanwhile.
    const told = row.tried_at === null ? await newsNow(setup, job.briefing, row.key) : toldBy(row);
    const shown = told.filter(({ passedOver }) => !passedOver);
    if (shown.length === 0 && job.briefing.whenEmpty === 'skip') {
      await settle(store, row.key, 'empty');
      count('empty');
      log.info({ delivery: row.key }, 'briefing not posted: nothing new');
      return;
    }
    const note = lateNote(new Date(row.slot), job.briefing.timezone, setup.now());
    const articles = await articlesOf(setup.library, shown);
    const reply = await briefingOf(setup.library, job.briefing, articles, note);
    steps.publish({ step: 'built', key: row.key });
    const tried = setup.now();
    await noteTry(store, row.key, told, { now: tried.toISOString(), leaseUntil: leaseFrom(tried) });
    steps.publish({ step: 'noted', key: row.key });
    sending = true;
    const sent = await job.platform.send(job.briefing.destination, reply, row.key);
    steps.publish({ step: 'answered', key: row.key });
    await record(setup, job, sent, told);
    if (sent.state === 'sent' && note !== undefined) count('late');
  } catch (error) {
    log.error({ delivery: row.key, error: String(error) }, 'briefing could not be delivered');
    // After a post may have begun the lease must run out, so that it is looked for first.
    if (!sending && row.tried_at === null) await pause(setup, job, String(error));
  }
}

/** Looks for a post that was begun before. @returns true when nothing is left to do */
async function settledBefore(
  setup: DeliverySetup,
  { row, briefing, platform }: Job,
): Promise<boolean> {
  const now = setup.now().getTime();
  const tried = new Date(Date.parse(row.tried_at ?? row.slot) - CLOCKS_APART_MS);
  const found = await platform.find(briefing.destination, row.key, tried);
  switch (found.state) {
    case 'found':
      await markSent(setup.store, row, found.message, toldBy(row));
      setup.count?.(platform.name, 'found');
      setup.log.info({ delivery: row.key }, 'briefing found in the channel: it had been posted');
      return true;
    case 'unreadable':
      if (found.passing && now - Date.parse(row.slot) <= slotLife(briefing)) {
        await hold(setup.store, row.key, new Date(now + LOOK_AGAIN_MS).toISOString(), found.reason);
        if (row.reason !== found.reason)
          setup.log.warn(
            { delivery: row.key, reason: found.reason },
            'briefing may have been posted: the channel is looked at as soon as it can be read',
          );
        return true;
      }
      await settle(setup.store, row.key, 'unsure', found.reason);
      setup.count?.(platform.name, 'unsure');
      setup.log.error(
        { delivery: row.key, reason: found.reason },
        'briefing may have been posted or not, and the channel cannot be read, so it is not posted again: let the bot read the history of the channel',
      );
      return true;
    case 'absent':
      return false;
  }
}

/** What a delivery tells, as noted before its first try. */
export const toldBy = ({ articles }: DeliveryRow): readonly Told[] => JSON.parse(articles ?? '[]');

async function record(
  setup: DeliverySetup,
  job: Job,
  sent: Sent,
  told: readonly Told[],
): Promise<void> {
  const { row, platform } = job;
  switch (sent.state) {
    case 'sent':
      await markSent(setup.store, row, sent.message, told);
      steps.publish({ step: 'recorded', key: row.key });
      setup.count?.(platform.name, 'sent');
      setup.log.info({ delivery: row.key }, 'briefing posted');
      return;
    case 'refused':
      if (!sent.lasting) return pause(setup, job, sent.reason, sent.waitMs);
      await settle(setup.store, row.key, 'failed', sent.reason);
      setup.count?.(platform.name, 'failed');
      setup.log.error({ delivery: row.key, reason: sent.reason }, 'briefing refused');
      return;
    case 'unknown':
      setup.log.warn(
        { delivery: row.key, reason: sent.reason },
        'briefing sent, but the answer was lost: the channel will be looked at',
      );
  }
}

async function pause(
  { store, log, now, count }: DeliverySetup,
  { row, platform }: Job,
  reason: string,
  waitMs?: number,
): Promise<void> {
  const ms = waitMs ?? Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** Math.min(row.attempts - 1, 10));
  await reopen(store, row.key, new Date(now().getTime() + ms).toISOString(), reason);
  count?.(platform.name, 'retried');
  log.warn({ delivery: row.key, reason, secondsToNextTry: ms / 1000 }, 'briefing not posted yet');
}
