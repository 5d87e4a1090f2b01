import type { EventEmitter } from 'node:events';
import type { App, ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../bot/platform.ts';
import { acknowledged } from './envelope.ts';
import { detailsOf } from './failure.ts';

/**
 * Gives an app what comes without its nulls: whoever speaks like Slack may write one for what Slack leaves out. What the
 * app cannot read is told and acknowledged, as it makes no more sense when it comes again; Bolt would say nothing.
 */
export function takeWhole(app: App, log: Log): void {
  const take = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent) => {
    let acked = false;
    const ack: ReceiverEvent['ack'] = (response) => {
      acked = true;
      return event.ack(response);
    };
    const body = withoutNulls(event.body) as ReceiverEvent['body'];
    try {
      await take({ ...event, body, ack });
      if (acked) return;
      log.warn({ platform: 'slack' }, 'Slack: something of an unknown kind came');
    } catch (error) {
      log.error({ platform: 'slack', ...detailsOf(error) }, 'Slack: an event could not be read');
    }
    if (!acked) await acknowledged(ack);
  };
}

/** Tells what Slack's client fails at before an app hears of it, where it would let the error out to nobody. */
export function heedUnread(client: SocketModeReceiver['client'], log: Log): void {
  const events: EventEmitter = client as unknown as EventEmitter;
  const [hear] = events.listeners('ws_message');
  if (!hear) return;
  events.removeAllListeners('ws_message');
  events.on('ws_message', async (...message) => {
    try {
      await hear(...message);
    } catch (error) {
      const details = { platform: 'slack', ...detailsOf(error) };
      log.error(details, 'Slack: something came that could not be read');
    }
  });
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null ? [] : [[key, withoutNulls(inner)]],
    ),
  );
}
