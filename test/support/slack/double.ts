import type { AddressInfo } from 'node:net';
import { createFaults, type FaultRule } from '../discord/faults.ts';
import type { JsonObject } from '../discord/json.ts';
import { type Actions, createActions, DIRECT, NEWS, READER } from './actions.ts';
import type { Exchange, Transport } from './exchange.ts';
import { createSlackLimiter, type SlackLimits } from './limits.ts';
import { addMessage } from './message.ts';
import { answerCall, createMethods } from './methods.ts';
import { respondTo } from './respond.ts';
import { createApiServer, type LoggedRequest } from './server.ts';
import { createSignedHttp } from './signed-http.ts';
import { createSocketMode, type SocketMode } from './socket-mode.ts';
import { createViewActions, type ViewActions } from './view-actions.ts';
import { createViews, type StoredView } from './views.ts';
import {
  type Channel,
  createWorld,
  messageKey,
  publicMessages,
  type StoredMessage,
  type Tokens,
} from './world.ts';

export interface SlackDoubleOptions {
  /** By default one that the system chooses. */
  readonly port?: number;
  readonly tokens?: Tokens;
  readonly scopes?: readonly string[];
  readonly channels?: readonly Channel[];
  /** How many ms an acknowledgement may take. */
  readonly ackWithin?: number;
  /** None when absent. */
  readonly limits?: SlackLimits;
  readonly faults?: readonly FaultRule[];
  /** The share of what users do that is delivered twice. */
  readonly duplicates?: number;
  readonly seed?: number;
  /** The double's clock in ms; a test that must let time pass brings its own. */
  readonly now?: () => number;
}

export interface SlackDouble
  extends Actions,
    ViewActions,
    Omit<SocketMode, 'deliver' | 'url' | 'close'> {
  /** For Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly tokens: Tokens;
  /** From here on everything goes to this address by signed requests, not by Socket Mode. */
  useHttp(url: string): void;
  /** Every request, in order. */
  readonly requests: readonly LoggedRequest[];
  requestsTo(method: string): readonly LoggedRequest[];
  /** The modal that a user sees, the uppermost. */
  modal(user?: string): StoredView | undefined;
  /** The bot's page as a user sees it. */
  home(user?: string): StoredView | undefined;
  /** Closes the uppermost modal of a user. */
  closeModal(user?: string): void;
  /** What everyone in a channel sees, oldest first. */
  messages(channel?: string): readonly StoredMessage[];
  message(channel: string, ts: string): StoredMessage | undefined;
  /** What only this person sees, oldest first, as it was then. */
  whispers(user: string): readonly StoredMessage[];
  /** A message that the bot posted some time ago. */
  post(blocks: readonly JsonObject[], channel?: string): StoredMessage;
  /** Everything that users did, in order. */
  exchanges(): readonly Exchange[];
  /** What the bot said about it: by its response_url, and in its thread or direct message after it. */
  answersTo(exchange: Exchange): readonly StoredMessage[];
  /** The first of these, as soon as it is there. */
  answered(exchange: Exchange): Promise<StoredMessage>;
  addFault(rule: FaultRule): { remove(): void };
  /** Spoils the next call of a method, or the next use of a `response_url`. */
  failNext(method: string, effect: Omit<FaultRule, 'on' | 'times'>): void;
  /** The value of `look` as soon as it is not undefined. */
  until<T>(look: () => T | undefined): Promise<T>;
  close(): Promise<void>;
}

const TOKENS: Tokens = {
  bot: 'xoxb-000000000000-double-bot',
  app: 'xapp-1-A0READOUT-double-app',
  signingSecret: 'double-signing-secret',
};

const SCOPES = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'users:read',
  ...['channels', 'groups', 'im', 'mpim'].flatMap((kind) => [`${kind}:history`, `${kind}:read`]),
];

const CHANNELS: readonly Channel[] = [
  { id: NEWS, name: 'news', kind: 'channel', member: true },
  { id: 'C0BRIEF01', name: 'briefing', kind: 'channel', member: true },
  { id: 'C0OTHER01', name: 'other', kind: 'channel', member: false },
  { id: DIRECT, name: 'directmessage', kind: 'im', member: true },
];

/** A Slack of its own on 127.0.0.1: Web API, Socket Mode and signed requests, spoken to by the real Bolt. */
export async function createSlackDouble(options: SlackDoubleOptions = {}): Promise<SlackDouble> {
  const { ackWithin = 3000, duplicates = 0, tokens = TOKENS } = options;
  const watchers = new Set<() => void>();
  const world = createWorld({
    tokens,
    scopes: options.scopes ?? SCOPES,
    channels: options.channels ?? CHANNELS,
    seed: options.seed ?? 1,
    now: options.now ?? (() => performance.timeOrigin + performance.now()),
    changed() {
      for (const look of [...watchers]) look();
    },
  });
  const exchanges: Exchange[] = [];
  const log: LoggedRequest[] = [];
  const faults = createFaults(options.faults ?? [], world.random);
  let port = 0;
  const views = createViews(world, exchanges);
  const methods = createMethods(world, views, () => sockets.url());
  const server = createApiServer({
    world,
    faults,
    log,
    waitFor: createSlackLimiter(options.limits, world.now),
    call: (method, token, args) => answerCall(world, methods, method, token, args),
    respond: (id, args) =>
      respondTo(
        world,
        exchanges.findLast(({ responseId }) => responseId === id),
        args,
      ),
  });
  const sockets = createSocketMode({
    world,
    server,
    address: () => `ws://127.0.0.1:${port}`,
    ackWithin,
  });
  let transport: Transport = sockets;
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;

  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const check = (): void => {
        const value = look();
        if (value === undefined) return;
        watchers.delete(check);
        resolve(value);
      };
      watchers.add(check);
      check();
    });

  const answersTo = (exchange: Exchange): readonly StoredMessage[] => {
    const { channel, source, thread, kind } = exchange;
    // Nothing else answers a slash command; looking through all messages would be most of what the double does.
    if (kind !== 'event' && kind !== 'press') return exchange.responses;
    const direct = world.channels.get(channel)?.kind === 'im';
    return [
      ...exchange.responses,
      ...publicMessages(world, channel).filter(
        (message) =>
          message.user === world.bot.user &&
          Number(message.ts) * 1000 > exchange.sentAt &&
          message.ts !== source &&
          (message.thread === thread || (direct && message.thread === undefined)),
      ),
    ];
  };

  const { hand, ...actions } = createActions({
    world,
    exchanges,
    deliver: (parcel) => transport.deliver(parcel),
    responseUrl: (id) => `http://127.0.0.1:${port}/response/${id}`,
    duplicates,
  });

  return {
    ...actions,
    ...createViewActions({ world, views, hand, reader: READER }),
    modal: (user = READER) => views.modal(user),
    home: (user = READER) => views.home(user),
    closeModal: (user = READER) => views.close(user),
    connected: sockets.connected,
    counts: sockets.counts,
    dropSockets: sockets.dropSockets,
    muteSockets: sockets.muteSockets,
    answerPingsAfter: sockets.answerPingsAfter,
    say: sockets.say,
    loseAck: sockets.loseAck,
    askReconnect: sockets.askReconnect,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    tokens,
    useHttp(url) {
      transport = createSignedHttp(world, url, ackWithin);
    },
    requests: log,
    requestsTo: (method) => log.filter((request) => request.method === method),
    messages: (channel = NEWS) => publicMessages(world, channel),
    whispers: (user) => world.whispers.get(user) ?? [],
    message: (channel, ts) => world.messages.get(messageKey(channel, ts)),
    post: (blocks, channel = NEWS) =>
      addMessage(world, { channel, user: world.bot.user, body: { text: 'Earlier', blocks } }),
    exchanges: () => exchanges,
    answersTo,
    answered: (exchange) => until(() => answersTo(exchange)[0]),
    addFault: faults.add,
    failNext: (method, effect) => void faults.add({ ...effect, on: method, times: 1 }),
    until,
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
