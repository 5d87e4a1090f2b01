import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type JsonObject, object, string } from '../discord/json.ts';
import { acknowledge, type Parcel, type Transport } from './exchange.ts';
import type { World } from './world.ts';

interface Pending {
  readonly id: string;
  readonly parcel: Parcel;
  attempts: number;
  socket?: WebSocket;
  timer?: NodeJS.Timeout;
}

export interface SocketMode extends Transport {
  /** Sockets that have been greeted and are live. */
  connected(): number;
  readonly counts: { opened: number };
  /** A new address for a socket; good for one. */
  url(): string;
  /** Cuts every socket as a broken network would. */
  dropSockets(): void;
  /** From here on nothing goes through these sockets either way; that is noticed when there is another. */
  muteSockets(): void;
  /** How long the answer to a ping takes, in ms. */
  answerPingsAfter(ms: number): void;
  /** Sends this as it is. */
  say(frame: string): void;
  /** The next acknowledgement gets lost. */
  loseAck(): void;
  /** Announces the end of every connection, as Slack does about once an hour. */
  askReconnect(): void;
  close(): void;
}

interface Options {
  readonly world: World;
  readonly server: Server;
  readonly address: () => string;
  /** How long an envelope may wait for its acknowledgement, in ms. */
  readonly ackWithin: number;
}

/** So often is an envelope sent that nobody acknowledges. */
const MOST_ATTEMPTS = 4;

const parse = (data: RawData): JsonObject => {
  try {
    return object(JSON.parse(data.toString()));
  } catch {
    return {};
  }
};

/** The websocket side: envelopes, acknowledgements, and delivery again where none came. */
export function createSocketMode({ world, server, address, ackWithin }: Options): SocketMode {
  const sockets = new WebSocketServer({ server, autoPong: false });
  const live = new Set<WebSocket>();
  const pending = new Map<string, Pending>();
  const tickets = new Set<string>();
  const counts = { opened: 0 };
  let toLose = 0;
  let pongAfter = 0;

  function push(one: Pending): void {
    const ready = [...live];
    const socket = ready[Math.floor(world.random() * ready.length)];
    if (socket === undefined) return;
    one.socket = socket;
    one.attempts += 1;
    one.parcel.exchange.deliveries += 1;
    const { type, payload } = one.parcel;
    const again = one.attempts - 1;
    socket.send(
      JSON.stringify({
        envelope_id: one.id,
        payload,
        type,
        accepts_response_payload: type !== 'events_api',
        ...(type === 'events_api' ? { retry_attempt: again } : {}),
        ...(again > 0 ? { retry_reason: 'timeout' } : {}),
      }),
    );
    one.timer = setTimeout(giveBack, ackWithin, one);
  }

  /** Nobody acknowledged it: it is sent again. */
  function giveBack(one: Pending): void {
    clearTimeout(one.timer);
    delete one.socket;
    one.parcel.exchange.failed ??= 'operation_timeout';
    if (one.attempts < MOST_ATTEMPTS) push(one);
    else pending.delete(one.id);
    world.changed();
  }

  function received(message: JsonObject): void {
    const one = pending.get(string(message.envelope_id));
    if (one === undefined) return;
    if (toLose > 0) {
      toLose -= 1;
      return;
    }
    clearTimeout(one.timer);
    pending.delete(one.id);
    acknowledge(one.parcel, world.now(), message.payload);
    world.changed();
  }

  function forget(socket: WebSocket): void {
    if (!live.delete(socket)) return;
    for (const one of [...pending.values()].filter((other) => other.socket === socket)) {
      clearTimeout(one.timer);
      delete one.socket;
      push(one);
    }
    world.changed();
  }

  sockets.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', 'ws://double').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) return socket.close(1008);
    socket.on('message', (raw) => received(parse(raw)));
    socket.on('ping', (data) =>
      setTimeout(() => socket.pong(data, false, () => undefined), pongAfter),
    );
    socket.on('error', () => socket.terminate());
    socket.on('close', () => forget(socket));
    for (const old of [...live].filter(({ isPaused }) => isPaused)) forget(old);
    live.add(socket);
    counts.opened += 1;
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: live.size,
        connection_info: { app_id: world.app },
        debug_info: { host: 'applink-double', approximate_connection_time: 18_060 },
      }),
    );
    for (const one of pending.values()) if (one.socket === undefined) push(one);
    world.changed();
  });

  return {
    counts,
    connected: () => live.size,
    url() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${address()}/link/?ticket=${ticket}`;
    },
    deliver(parcel) {
      const one: Pending = { id: randomUUID(), parcel, attempts: 0 };
      pending.set(one.id, one);
      push(one);
    },
    dropSockets() {
      // At once, not when the close is noticed: what is delivered from here on waits for another socket.
      for (const socket of [...live]) {
        forget(socket);
        socket.terminate();
      }
    },
    muteSockets() {
      for (const socket of live) {
        socket.pause();
        socket.send = () => undefined;
      }
    },
    answerPingsAfter(ms) {
      pongAfter = ms;
    },
    say(frame) {
      for (const socket of live) socket.send(frame);
    },
    loseAck() {
      toLose += 1;
    },
    askReconnect() {
      for (const socket of live) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close() {
      for (const { timer } of pending.values()) clearTimeout(timer);
      pending.clear();
      live.clear();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
