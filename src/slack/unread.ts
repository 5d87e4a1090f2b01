import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { App, ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../bot/platform.ts';
import { acknowledged } from './envelope.ts';
import { detailsOf } from './failure.ts';

type ExtendedErrorHandlerArgs = Parameters<ExtendedErrorHandler>[0];
type ExtendedErrorHandler = Extract<Parameters<App['error']>[0], (...args: never) => unknown>;

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
    try {
      const body = withoutNulls(event.body) as ReceiverEvent['body'];
      await take({ ...event, body, ack });
      if (acked) return;
      log.warn({ platform: 'slack' }, 'Slack: something of an unknown kind came');
    } catch (error) {
      log.error({ platform: 'slack', ...detailsOf(error) }, 'Slack: an event could not be read');
    }
    if (!acked) await acknowledged(ack);
  };
}

/** Tells at what the listeners of an app failed, under a reference that whoever waits for an answer gets as well. */
export function tellFailed(app: App, log: Log): void {
  app.error(async ({ error, body }: ExtendedErrorHandlerArgs) => {
    const reference = randomUUID().slice(0, 8);
    // Bolt wraps what is no error of its own, and several in one.
    const { original, originals } = error as typeof error & {
      readonly originals?: readonly Error[];
    };
    const details = {
      platform: 'slack',
      reference,
      ...detailsOf(originals?.[0] ?? original ?? error),
    };
    log.error(details, 'Slack: an event could not be taken');
    const { response_url: url } = body as { readonly response_url?: unknown };
    if (typeof url !== 'string') return;
    // Loaded when it is needed: the bot connects before its answers are loaded.
    const { apologise } = await import('./apology.ts');
    await apologise(url, reference).catch(() =>
      log.warn({ platform: 'slack', reference }, 'Slack: no word reached the user'),
    );
  });
}

/** Tells what Slack's client keeps to itself, and what it fails at where it would let the error out to nobody. */
export function heedUnread(client: SocketModeReceiver['client'], log: Log): void {
  const events: EventEmitter = client as unknown as EventEmitter;
  const [hear] = events.listeners('ws_message');
  if (!hear) return;
  events.removeAllListeners('ws_message');
  events.on('ws_message', async (...message) => {
    if (isSwitchedOff(String(message[0]))) log.error({ platform: 'slack' }, SWITCHED_OFF);
    try {
      await hear(...message);
    } catch (error) {
      const details = { platform: 'slack', ...detailsOf(error) };
      log.error(details, 'Slack: something came that could not be read');
    }
  });
}

const SWITCHED_OFF =
  'Slack: Socket Mode was switched off for the app. Switch it on again (your Slack app, Socket Mode), or set SLACK_SIGNING_SECRET and SLACK_PORT and restart';

function isSwitchedOff(frame: string): boolean {
  // Hardly any frame has the word, and all others need not be read twice.
  if (!frame.includes('link_disabled')) return false;
  try {
    const { type, reason } = JSON.parse(frame) as { type?: unknown; reason?: unknown };
    return type === 'disconnect' && reason === 'link_disabled';
  } catch {
    return false;
  }
}

/** True for a null, and for what holds one, which few events do. */
const isNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(isNull));

const withoutNulls = (value: unknown): unknown => (isNull(value) ? rebuilt(value) : value);

function rebuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(rebuilt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null ? [] : [[key, rebuilt(inner)]],
    ),
  );
}
