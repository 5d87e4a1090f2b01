import type { App } from '@slack/bolt';
import type { Answering } from './answering.ts';
import type { Identity } from './connection.ts';
import { acknowledged, isAgain, nameOf, once } from './envelope.ts';
import { hearPresses } from './hearing-presses.ts';

/** The parts of Slack's events that matter here. All may be missing. */
interface MessageEvent {
  readonly channel?: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string | undefined;
  readonly edited?: unknown;
  readonly text?: string | null;
  readonly ts?: string;
  readonly thread_ts?: string;
}

/** Subtypes of messages that are still words of a person to the bot. */
const WORDS = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Puts the listeners on an app. Everything is acknowledged before any work begins, also what was heard before: an
 * acknowledgement that was lost is the reason why Slack tells of a thing again.
 * @param ready comes when there is something to answer with
 */
export function hearWith(app: App, identity: Identity, ready: Promise<Answering>): void {
  hearWords(app, identity, ready);
  hearPresses(app, identity, ready);

  app.event('app_home_opened', async ({ event, body, context }) => {
    const { user, tab } = event as { readonly user?: string; readonly tab?: string };
    if (!user || (tab ?? 'home') !== 'home') return;
    const answering = await ready;
    if (answering.isNew([nameOf(context), body.event_id])) answering.homeOpened(user);
  });
}

function hearWords(app: App, { team, user: bot }: Identity, ready: Promise<Answering>): void {
  const written = async (
    event: MessageEvent,
    names: readonly (string | undefined)[],
    again: boolean,
  ): Promise<void> => {
    const { channel, ts, text, thread_ts, user = '', bot_id, subtype, edited } = event;
    if (!channel || !ts || bot_id || (bot && user === bot) || edited || !WORDS.has(subtype)) return;
    const key = `${team}:${channel}:${ts}`;
    const answering = await ready;
    if (!answering.isNew([...names, key])) return;
    const thread = thread_ts ?? (isDirect(event) ? undefined : ts);
    // Its own name is no word of the request.
    const words = (text ?? '').replaceAll(`<@${bot}>`, ' ');
    answering.written({ text: words, channel, thread, message: ts, key, user, again });
  };

  app.event('app_mention', async ({ event, body, context }) => {
    await written(event, [nameOf(context), body.event_id], isAgain(context));
  });

  app.event('message', async ({ event, body, context }) => {
    // A channel's messages are the bot's business only where it is mentioned.
    if (isDirect(event)) await written(event, [nameOf(context), body.event_id], isAgain(context));
  });

  app.command(/./, async ({ ack, command, context }) => {
    await acknowledged(ack);
    const { text = '', channel_id, response_url, trigger_id, user_id } = command;
    const again = once('command', trigger_id, response_url, text);
    const answering = await ready;
    if (!answering.isNew([nameOf(context), again])) return;
    answering.typed({
      text,
      trigger: trigger_id,
      caller: { user: user_id, channel: channel_id, responseUrl: response_url },
    });
  });
}

/** A conversation of one person and the bot. */
const isDirect = ({ channel = '', channel_type }: MessageEvent): boolean =>
  channel_type === undefined ? channel.startsWith('D') : channel_type === 'im';
