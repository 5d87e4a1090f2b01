import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type Json, type JsonObject, number, object, string } from './json.ts';
import { guildJson, userJson, type World } from './world.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Close codes after which a client must not come back, or not with this session. */
const CLOSE = {
  authenticationFailed: 4004,
  invalidSequence: 4007,
  disallowedIntents: 4014,
} as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  /** All dispatches; the sequence number is the place in this list, counted from 1. */
  readonly history: { readonly event: string; readonly data: Json }[];
  socket?: WebSocket;
}

interface GatewayOptions {
  readonly world: World;
  readonly server: Server;
  /** The address of the sockets, known once the server listens. */
  readonly address: () => string;
  /** Between heartbeats, in ms. */
  readonly heartbeat: number;
  /** Intents that the application has not been given. */
  readonly refusedIntents: number;
  /** The code with which every session is refused, if any. */
  readonly refusal: number | undefined;
  /** Says at the beginning of a session no more than its client cannot do without, and nothing of guilds. */
  readonly bare: boolean;
}

export interface Gateway {
  dispatch(event: string, data: Json, intent?: number): void;
  /** Every status that a session has set, in order. */
  readonly presences: readonly JsonObject[];
  /** Sessions with a live socket. */
  connected(): number;
  /** How often a session was begun and taken up again. */
  readonly counts: { identified: number; resumed: number; invalidated: number };
  /** Cuts every socket as a broken network would. */
  dropSockets(): void;
  /** Asks every client to reconnect (op 7). */
  askReconnect(): void;
  /** Ends every session with this code and refuses all others; takes them again with none. */
  refuseSessions(code: number | undefined): void;
  /** Forgets every session: who tries to resume one is told to begin anew (op 9). */
  forgetSessions(): void;
  /** Says nothing any more to who tries to resume a session, nor hears that they go away. */
  swallowResumes(): void;
  close(): void;
}

const parse = (data: RawData): JsonObject => {
  try {
    return object(JSON.parse(data.toString()));
  } catch {
    return {};
  }
};

const send = (socket: WebSocket, message: JsonObject): void => socket.send(JSON.stringify(message));

export function createGateway(options: GatewayOptions): Gateway {
  const { world, server, address, heartbeat, refusedIntents, bare } = options;
  let { refusal } = options;
  let swallows = false;
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const presences: JsonObject[] = [];
  const counts = { identified: 0, resumed: 0, invalidated: 0 };

  const deliver = (session: Session, event: string, data: Json): void => {
    session.history.push({ event, data });
    if (session.socket === undefined) return;
    send(session.socket, { op: OP.dispatch, t: event, s: session.history.length, d: data });
  };

  const dispatch = (event: string, data: Json, intent?: number): void => {
    for (const session of sessions.values()) {
      if (intent === undefined || (session.intents & intent) !== 0) deliver(session, event, data);
    }
  };

  function identify(socket: WebSocket, data: JsonObject): void {
    const intents = number(data.intents);
    if (data.token !== world.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
      return;
    }
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    if ((intents & refusedIntents) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const session: Session = { id: `session-${sessions.size + 1}`, intents, history: [], socket };
    sessions.set(session.id, session);
    counts.identified += 1;
    deliver(session, 'READY', {
      v: 10,
      user: userJson(world.bot, true),
      session_id: session.id,
      resume_gateway_url: `${address()}/resume`,
      shard: [0, 1],
      ...(bare
        ? {}
        : {
            guilds: world.guilds.map(({ id }) => ({ id, unavailable: true })),
            application: { id: world.bot.id, flags: 0 },
          }),
    });
    const told = bare ? [] : world.guilds.filter(({ outage }) => !outage);
    for (const guild of told) deliver(session, 'GUILD_CREATE', guildJson(world, guild));
    world.changed();
  }

  function resume(socket: WebSocket, data: JsonObject): void {
    const session = sessions.get(string(data.session_id));
    if (data.token !== world.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
      return;
    }
    if (session === undefined) {
      counts.invalidated += 1;
      send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const seen = number(data.seq);
    if (seen > session.history.length) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.');
      return;
    }
    session.socket = socket;
    counts.resumed += 1;
    for (const [index, { event, data: payload }] of [...session.history.entries()].slice(seen)) {
      send(socket, { op: OP.dispatch, t: event, s: index + 1, d: payload });
    }
    deliver(session, 'RESUMED', {});
    world.changed();
  }

  const sessionOf = (socket: WebSocket): Session | undefined =>
    [...sessions.values()].find((session) => session.socket === socket);

  sockets.on('connection', (socket) => {
    socket.on('message', (raw) => {
      const { op, d } = parse(raw);
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      else if (op === OP.identify) identify(socket, object(d));
      else if (op === OP.resume && swallows) socket.pause();
      else if (op === OP.resume) resume(socket, object(d));
      else if (op === OP.presence) {
        presences.push(object(d));
        world.changed();
      }
    });
    // A socket that breaks reports an error first and is closed then.
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      const session = sessionOf(socket);
      if (session === undefined) return;
      delete session.socket;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      world.changed();
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: heartbeat } });
  });

  return {
    dispatch,
    counts,
    presences,
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== undefined).length,
    dropSockets() {
      for (const socket of sockets.clients) socket.terminate();
      // At once, not when the close is noticed: what is dispatched from here on waits for the resume.
      for (const session of sessions.values()) delete session.socket;
    },
    askReconnect() {
      for (const socket of sockets.clients) send(socket, { op: OP.reconnect, d: null });
    },
    refuseSessions(code) {
      refusal = code;
      if (code === undefined) return;
      for (const session of sessions.values()) delete session.socket;
      for (const socket of sockets.clients) socket.close(code);
    },
    forgetSessions: () => sessions.clear(),
    swallowResumes() {
      swallows = true;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
