import type { AddressInfo } from 'node:net';
import { type Actions, createActions } from './actions.ts';
import { applicationRoutes } from './application-routes.ts';
import { callbackRoute } from './callback-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import type { Exchange } from './exchange.ts';
import { createFaults, type FaultRule } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { JsonObject } from './json.ts';
import { createLimiter, type RateLimits, usualLimits } from './limits.ts';
import { publicMessages } from './message.ts';
import { createApiServer, type LoggedRequest } from './server.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { createWorld, type Guild, type StoredMessage } from './world.ts';

export interface DoubleOptions {
  /** By default one that the system chooses. */
  readonly port?: number;
  readonly token?: string;
  readonly guilds?: readonly Guild[];
  /** How many ms an interaction may wait for its first answer. */
  readonly answerWithin?: number;
  /** How many ms an enforced nonce is remembered; Discord says 'a few minutes'. */
  readonly nonceMemory?: number;
  /** Between heartbeats, in ms. */
  readonly heartbeat?: number;
  /** Intents that the application has not been given. */
  readonly refusedIntents?: number;
  /** The code with which every session is refused. */
  readonly refusal?: number;
  /** What it says otherwise of how its gateway is reached. */
  readonly gatewayBot?: JsonObject;
  /** Leaves out of the beginning of a session whatever can be left out, as a proxy may. */
  readonly bare?: boolean;
  readonly rateLimits?: RateLimits;
  readonly faults?: readonly FaultRule[];
  /** The share of interactions that are delivered twice. */
  readonly duplicates?: number;
  readonly seed?: number;
  /** The double's clock in ms; a test that must let time pass brings its own. */
  readonly now?: () => number;
}

export interface DiscordDouble
  extends Actions,
    Pick<
      Gateway,
      | 'connected'
      | 'dispatch'
      | 'swallowResumes'
      | 'counts'
      | 'presences'
      | 'dropSockets'
      | 'askReconnect'
      | 'refuseSessions'
      | 'forgetSessions'
    > {
  /** For discord.js' `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly guild: Guild;
  /** Every request, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What everyone in a channel sees, oldest first. */
  messages(channel: string): readonly StoredMessage[];
  message(id: string | undefined): StoredMessage | undefined;
  /** Every interaction, in order. */
  interactions(): readonly Exchange[];
  /** Requests to a route, written `METHOD /path/:pattern`. */
  requestsTo(route: string): readonly LoggedRequest[];
  addFault(rule: FaultRule): { remove(): void };
  /** The value of `look` as soon as it is not undefined. */
  until<T>(look: () => T | undefined): Promise<T>;
  /** The message that answers an interaction, once the user can read it. */
  answered(exchange: Exchange): Promise<StoredMessage>;
  close(): Promise<void>;
}

const oneGuild: readonly Guild[] = [
  {
    id: '700000000000000001',
    name: 'Newsroom',
    channels: [
      { id: '800000000000000001', name: 'news' },
      { id: '800000000000000002', name: 'briefing' },
    ],
  },
];

/** A Discord of its own on 127.0.0.1: REST v10 and gateway, spoken to by the real client. */
export async function createDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const { token = 'ODAwMDAwMDAwMDAwMDAwMDAx.double.token', guilds = oneGuild } = options;
  const watchers = new Set<() => void>();
  const world = createWorld({
    token,
    bot: { id: '800000000000000000', name: 'Readout' },
    guilds,
    seed: options.seed ?? 1,
    now: options.now ?? (() => performance.timeOrigin + performance.now()),
    changed() {
      for (const look of [...watchers]) look();
    },
  });
  const exchanges = new Map<string, Exchange>();
  const log: LoggedRequest[] = [];
  const faults = createFaults(options.faults ?? [], world.random);
  let port = 0;
  const address = (): string => `ws://127.0.0.1:${port}`;

  const server = createApiServer({
    world,
    log,
    faults,
    limiter: createLimiter(options.rateLimits ?? usualLimits, world.now),
    routes: [
      ...applicationRoutes(world, address, options),
      ...channelRoutes(world, options.nonceMemory ?? 120_000),
      callbackRoute(world, exchanges, options.answerWithin ?? 3000),
      ...webhookRoutes(world, exchanges),
    ],
  });
  const gateway = createGateway({
    world,
    server,
    address,
    heartbeat: options.heartbeat ?? 41_250,
    refusedIntents: options.refusedIntents ?? 0,
    refusal: options.refusal,
    bare: options.bare ?? false,
  });
  world.dispatch = gateway.dispatch;
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

  return {
    ...createActions(world, exchanges, options.duplicates ?? 0),
    connected: gateway.connected,
    dispatch: gateway.dispatch,
    swallowResumes: gateway.swallowResumes,
    counts: gateway.counts,
    presences: gateway.presences,
    dropSockets: gateway.dropSockets,
    askReconnect: gateway.askReconnect,
    refuseSessions: gateway.refuseSessions,
    forgetSessions: gateway.forgetSessions,
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    guild: guilds[0] ?? { id: '', name: '', channels: [] },
    requests: log,
    messages: (channel) => publicMessages(world, channel),
    message: (id) => world.messages.get(id ?? ''),
    interactions: () => [...exchanges.values()],
    requestsTo: (route) => log.filter((request) => request.route === route),
    addFault: faults.add,
    until,
    answered: (exchange) =>
      until(() =>
        exchange.answeredAt === undefined ? undefined : world.messages.get(exchange.original ?? ''),
      ),
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
