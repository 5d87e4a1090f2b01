import type { App } from '@slack/bolt';
import type { Answering } from './answering.ts';

/** The parts of Slack's events that matter here. All may be missing. */
interface MessageEvent {
  readonly channel?: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string | undefined;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
}

interface Press {
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly container?: {
    readonly channel_id?: string;
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly actions?: readonly { readonly value?: string }[];
}

/** Subtypes of messages that are still words of a person to the bot. */
const WORDS = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Puts the listeners on an app. Everything is acknowledged before any work begins, also what was heard before: an
 * acknowledgement that was lost is the reason why Slack tells of a thing again.
 */
export function hearWith(app: App, team: string, answering: Answering): void {
  const written = (event: MessageEvent, names: readonly (string | undefined)[]): void => {
    const { channel, ts, text = '', thread_ts, channel_type } = event;
    if (!channel || !ts || event.bot_id || !WORDS.has(event.subtype)) return;
    const key = `${team}:${channel}:${ts}`;
    if (!answering.isNew([...names, key])) return;
    const thread = thread_ts ?? (channel_type === 'im' ? undefined : ts);
    answering.written({ text, channel, thread, key });
  };

  app.event('app_mention', async ({ event, body, context }) => {
    written(event, [nameOf(context), body.event_id]);
  });

  app.event('message', async ({ event, body, context }) => {
    // A channel's messages are the bot's business only where it is mentioned.
    if (event.channel_type === 'im') written(event, [nameOf(context), body.event_id]);
  });

  app.command(/./, async ({ ack, command, context }) => {
    await acknowledged(ack);
    if (!answering.isNew([nameOf(context), command.trigger_id])) return;
    const { text = '', channel_id: channel, response_url: responseUrl } = command;
    answering.typed({ text, channel, responseUrl });
  });

  app.action(/./, async ({ ack, body, context }) => {
    await acknowledged(ack);
    const { trigger_id, response_url, container = {}, actions = [] } = body as Press;
    const { channel_id: channel, message_ts: message, thread_ts: thread } = container;
    const value = actions[0]?.value;
    // A link tells of its press, too.
    if (!value || !response_url || !channel || !message) return;
    if (!answering.isNew([nameOf(context), trigger_id])) return;
    answering.pressed({
      value,
      channel,
      message,
      thread,
      hidden: container.is_ephemeral === true,
      direct: channel.startsWith('D'),
      responseUrl: response_url,
      key: `${team}:${channel}:${trigger_id ?? message}`,
    });
  });
}

/** The envelope in which it came; by HTTP there is none. */
const nameOf = ({ envelope }: { readonly [key: string]: unknown }): string | undefined =>
  typeof envelope === 'string' ? envelope : undefined;

/** Where it does not arrive, Slack tells of the same thing again. */
async function acknowledged(ack: () => Promise<void>): Promise<void> {
  await ack().catch(() => undefined);
}
