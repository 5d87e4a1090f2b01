import type { App, HTTPReceiver, Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../bot/platform.ts';
import { within } from '../bot/within.ts';
import type { Identity } from './connection.ts';
import { type Failure, failureOf } from './failure.ts';
import { bolt } from './sdk.ts';
import { ENDPOINT, takeSigned } from './signed.ts';
import { heedUnread, takeWhole, tellFailed } from './unread.ts';
import { clientOptions, QUIET } from './web.ts';

/** How Slack reaches the bot. */
export type Mode =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

export type Listening = (
  identity: Identity,
  signal: AbortSignal,
  onReady: () => void,
) => Promise<Failure>;

interface Parts {
  readonly mode: Mode;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly log: Log;
  /** Puts the bot's listeners on a fresh app. */
  readonly hear: (app: App, identity: Identity) => void;
}

/** A connection that does not begin within this does not begin. */
const START_MS = 10_000;
/**
 * How long the SDK waits for the answer to a ping before it takes a socket for lost: longer than a busy machine keeps this
 * process from running, or a poor line holds an answer up.
 */
const PING_MS = 2_000;
const CLOSE_MS = 2000;

/** Listens once, in the given mode, with an app of its own. */
export function createListening({ mode, botToken, apiUrl, log, hear }: Parts): Listening {
  const appWith = async (receiver: Receiver, identity: Identity): Promise<App> => {
    const { team: teamId, user: botUserId, bot: botId } = identity;
    const who = { botToken, botId, botUserId, teamId };
    const app: App = new bolt.App({
      receiver,
      logger: QUIET,
      clientOptions: clientOptions(apiUrl),
      // The token was looked at already; with `token` Bolt would ask again, and leave a rejection unhandled.
      authorize: () => Promise.resolve({ ...who }),
      convoStore: false,
      deferInitialization: true,
      extendedErrorHandler: true,
    });
    tellFailed(app, log);
    takeWhole(app, log);
    hear(app, identity);
    await app.init();
    return app;
  };

  return mode.kind === 'socket'
    ? (identity, signal, onReady) => {
        const receiver = socketReceiver(mode.appToken, apiUrl, log);
        return live(receiver, appWith(receiver, identity), signal, onReady);
      }
    : (identity, signal, onReady) => {
        const { signingSecret, port } = mode;
        const receiver = new bolt.HTTPReceiver({
          signingSecret,
          endpoints: ENDPOINT,
          logger: QUIET,
        });
        takeSigned(receiver, signingSecret, log);
        return serve(receiver, port, appWith(receiver, identity), signal, onReady);
      };
}

function socketReceiver(
  appToken: string,
  apiUrl: string | undefined,
  log: Log,
): SocketModeReceiver {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    clientPingTimeout: PING_MS,
    // What fails in its own attempts to reconnect would be a rejection that nobody handles.
    autoReconnectEnabled: false,
    logger: QUIET,
    installerOptions: { clientOptions: clientOptions(apiUrl) },
    customPropertiesExtractor: ({ envelope_id }: { readonly envelope_id?: string }) => ({
      envelope: envelope_id,
    }),
  });
  heedUnread(receiver.client, log);
  return receiver;
}

const LOST: Failure = { reason: 'Slack ended the connection', done: 'no', lasting: false };
const LATE: Failure = { reason: 'Slack does not greet', done: 'no', lasting: false };

const APP_TOKEN_ERRORS = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'account_inactive',
]);

/** A failure to open a socket is about the app-level token, not the bot's. */
function openingFailure(error: unknown): Failure {
  if (error === undefined) return LOST;
  const failure = failureOf(error);
  const said = failure.reason.split('Slack says: ')[1] ?? '';
  if (!APP_TOKEN_ERRORS.has(said)) return failure;
  return {
    ...failure,
    reason: `Slack does not accept SLACK_APP_TOKEN. Make an app-level token with connections:write (your Slack app, Basic Information), then restart. Slack says: ${said}`,
  };
}

async function live(
  receiver: SocketModeReceiver,
  starting: Promise<App>,
  signal: AbortSignal,
  onReady: () => void,
): Promise<Failure> {
  // The signal outlives this connection, and many others.
  const life = new AbortController();
  const ended = new Promise<Failure>((resolve) => {
    const end = (): void => {
      life.abort();
      resolve(LOST);
    };
    receiver.client.on('disconnected', end);
    signal.addEventListener('abort', end, { once: true, signal: life.signal });
  });
  const opened = starting.then(() => receiver.start()).then(() => undefined, openingFailure);
  const first = await Promise.race([
    within(
      START_MS,
      opened.then((end) => end ?? 'open'),
    ),
    ended,
  ]);
  if (first === 'open') {
    onReady();
    const end = await ended;
    await receiver.stop();
    return end;
  }
  life.abort();
  // An address for a socket may still be asked for: nothing is to come of it.
  receiver.client.on('connecting', () => queueMicrotask(() => void receiver.stop()));
  await receiver.stop();
  return first ?? LATE;
}

async function serve(
  receiver: HTTPReceiver,
  port: number,
  starting: Promise<App>,
  signal: AbortSignal,
  onReady: () => void,
): Promise<Failure> {
  try {
    await starting;
    await receiver.start(port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = `the port in SLACK_PORT cannot be used (${code}). Choose another, or end what uses it`;
    return { reason, done: 'no', lasting: false };
  }
  onReady();
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await within(
    CLOSE_MS,
    receiver.stop().catch(() => undefined),
  );
  return LOST;
}
