import type { webApi } from '@slack/bolt';
import type { Found, Sent } from '../bot/platform.ts';
import { failureOf } from './failure.ts';
import { LIMITS } from './limits.ts';
import type { Rendered } from './render.ts';
import { aheadMs } from './web.ts';

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
/** Our clock and Slack's may differ by so much, beside what is heard of it. */
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

/** The same; throws what the client throws. */
export async function search(
  web: webApi.WebClient,
  { channel, thread }: Spot,
  { event_type, event_payload }: Mark,
  since: Date,
): Promise<Found> {
  const ahead = aheadMs(web);
  const oldest = String((since.getTime() - CLOCKS_DIFFER_MS - ahead) / 1000);
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
    if (cursor) continue;
    // Only now it may have been heard that the clock here is wrong.
    return aheadMs(web) > ahead + CLOCKS_DIFFER_MS
      ? search(web, { channel, thread }, { event_type, event_payload }, since)
      : { state: 'absent' };
  }
  return { state: 'unreadable', reason: 'too much was written in the channel since' };
}
