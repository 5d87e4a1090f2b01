import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Found, Sent } from '../bot/platform.ts';
import { failureOf, ResponseError } from './failure.ts';
import { LIMITS } from './limits.ts';
import type { Rendered } from './render.ts';

/** Where a message stands. */
export interface Spot {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** What tells one message of the bot's from all others; people do not see it. */
export interface Mark {
  readonly event_type: 'readout_delivery' | 'readout_answer';
  readonly event_payload: { readonly key: string };
}

/** So many requests of history are made to find a message. */
const MOST_PAGES = 10;
/** Our clock and Slack's may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

export const contentOf = ({ text, blocks }: Pick<Rendered, 'text' | 'blocks'>) => ({
  text,
  blocks: [...blocks],
  unfurl_links: false,
  unfurl_media: false,
});

/** What became of a call that makes or changes one message. Never throws. */
export async function attempt(work: () => Promise<{ readonly ts?: string }>): Promise<Outcome> {
  try {
    return { state: 'sent', message: (await work()).ts ?? '' };
  } catch (error) {
    const { reason, done, lasting, waitMs } = failureOf(error);
    if (done === 'maybe') return { state: 'unknown', reason };
    return { state: 'refused', reason, lasting, ...(waitMs !== undefined && { waitMs }) };
  }
}

/** `waitMs`: how long Slack asks to wait. */
export type Outcome = Sent & { readonly waitMs?: number };

export const post = (
  web: webApi.WebClient,
  { channel, thread }: Spot,
  message: Rendered,
  mark: Mark,
): Promise<Outcome> =>
  attempt(() =>
    web.chat.postMessage({
      channel,
      ...contentOf(message),
      metadata: mark,
      ...(thread && { thread_ts: thread }),
    }),
  );

/** Looks for the message with this mark in a channel, or in a thread of it. Never throws. */
export async function find(
  web: webApi.WebClient,
  spot: Spot,
  mark: Mark,
  since: Date,
): Promise<Found> {
  try {
    return await search(web, spot, mark, since);
  } catch (error) {
    const { reason, lasting } = failureOf(error);
    return { state: 'unreadable', reason, passing: !lasting };
  }
}

async function search(
  web: webApi.WebClient,
  { channel, thread }: Spot,
  { event_type, event_payload }: Mark,
  since: Date,
): Promise<Found> {
  const oldest = String((since.getTime() - CLOCKS_DIFFER_MS) / 1000);
  const common = { channel, oldest, limit: LIMITS.history, include_all_metadata: true } as const;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const args = { ...common, ...(cursor && { cursor }) };
    const { messages = [], response_metadata } = thread
      ? await web.conversations.replies({ ...args, ts: thread })
      : await web.conversations.history(args);
    const found = messages.find(
      ({ metadata }) =>
        metadata?.event_type === event_type &&
        (metadata.event_payload as Partial<Mark['event_payload']>)?.key === event_payload.key,
    );
    if (found?.ts) return { state: 'found', message: found.ts };
    cursor = response_metadata?.next_cursor;
    if (!cursor) return { state: 'absent' };
  }
  return { state: 'unreadable', reason: 'too much was written in the channel since' };
}

/** How often an answer is tried, and how long after a failure. */
const ATTEMPTS = 5;
const PAUSE_MS = 200;
/** Whoever asked will not wait longer for Slack's limits. */
const LONGEST_WAIT_MS = 60_000;

/** Sends an answer until it certainly arrived; where its arrival was not confirmed, it is looked for first. */
export async function postSurely(
  web: webApi.WebClient,
  spot: Spot,
  message: Rendered,
  mark: Mark,
): Promise<void> {
  const since = new Date();
  for (let tried = 1; ; tried += 1) {
    const sent = await post(web, spot, message, mark);
    if (sent.state === 'sent') return;
    if (sent.state === 'unknown') {
      const found = await repeated(() => search(web, spot, mark, since));
      if (found.state === 'found') return;
      if (found.state === 'unreadable') throw new NotSent(found.reason);
    }
    const lasting = sent.state === 'refused' && sent.lasting;
    const wait = sent.waitMs ?? PAUSE_MS * tried;
    if (lasting || tried === ATTEMPTS || wait > LONGEST_WAIT_MS) throw new NotSent(sent.reason);
    await pause(wait);
  }
}

/** An answer did not reach its place, or nobody can tell whether it did. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

const RESPONSE_TIMEOUT_MS = 5000;

/** What a response_url takes. */
export interface Response extends Pick<Rendered, 'text' | 'blocks'> {
  readonly response_type?: 'ephemeral';
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/**
 * Uses a response_url until it certainly worked. What only its user sees, and what takes another's place, may be done
 * twice: that is better than silence.
 */
export const respondSurely = (url: string, body: Response): Promise<void> =>
  repeated(() => respond(url, body));

/** Does what may be done more than once, until it succeeds. @throws NotSent when that is of no more use */
async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const { reason, lasting, waitMs } = failureOf(error);
      const wait = waitMs ?? PAUSE_MS * tried;
      if (lasting || tried === ATTEMPTS || wait > LONGEST_WAIT_MS) throw new NotSent(reason);
      await pause(wait);
    }
  }
}

async function respond(url: string, body: Response): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, unfurl_links: false, unfurl_media: false }),
    redirect: 'error',
    signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (response.ok) return;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw new ResponseError(response.status, Number.isNaN(seconds) ? undefined : seconds * 1000);
}
