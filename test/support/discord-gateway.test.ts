import { Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connect, startDouble } from './discord/client.ts';

/** The ids of the next messages that the client is told of. */
const nextMessages = (client: Client, count: number): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message: Message) => {
      seen.push(message.id);
      if (seen.length === count) resolve(seen);
    });
  });

test('the client logs in and knows guild and channels', async () => {
  const double = await startDouble();
  const client = await connect(double);
  expect(client.user.username).toBe('Readout');
  expect(client.guilds.cache.get(double.guild.id)?.channels.cache.size).toBe(2);
  expect(double.counts).toEqual({ identified: 1, resumed: 0, invalidated: 0 });
});

test('a wrong token is refused before any socket is opened', async () => {
  const double = await startDouble({ token: 'right' });
  const client = new Client({ intents: [], rest: { api: double.apiUrl } });
  await expect(client.login('wrong')).rejects.toThrow('invalid token');
  expect(double.counts.identified).toBe(0);
});

test('intents that were not given close the socket for good', async () => {
  const double = await startDouble({ refusedIntents: GatewayIntentBits.MessageContent });
  const client = new Client({
    intents: [GatewayIntentBits.MessageContent],
    rest: { api: double.apiUrl },
  });
  await expect(client.login(double.token)).rejects.toThrow('disallowed intents');
});

test('a dropped socket is resumed, and what was missed is replayed once, in order', async () => {
  const double = await startDouble();
  const client = await connect(double);
  const seen = nextMessages(client, 3);
  double.dropSockets();
  const first = double.messageCreate('one');
  const second = double.messageCreate('two');
  await double.until(() => double.counts.resumed === 1 || undefined);
  const third = double.messageCreate('three');
  expect(await seen).toEqual([first.id, second.id, third.id]);
  expect(double.counts.identified).toBe(1);
});

test('a client that is asked to reconnect resumes', async () => {
  const double = await startDouble();
  await connect(double);
  double.askReconnect();
  await double.until(() => double.counts.resumed === 1 || undefined);
  expect(double.connected()).toBe(1);
});

test('whoever resumes a forgotten session is told to begin anew', async () => {
  const double = await startDouble();
  await connect(double);
  double.forgetSessions();
  const socket = new WebSocket(double.apiUrl.replace('http', 'ws'));
  const answer = await new Promise((resolve) => {
    socket.on('message', (raw) => {
      const { op } = JSON.parse(raw.toString());
      if (op === 10) {
        const d = { token: double.token, session_id: 'session-1', seq: 2 };
        socket.send(JSON.stringify({ op: 6, d }));
      } else resolve(op);
    });
  });
  expect(answer).toBe(9);
  expect(double.counts.invalidated).toBe(1);
});

test('heartbeats are answered, so that the client stays', async () => {
  const double = await startDouble({ heartbeat: 40 });
  const client = await connect(double);
  await new Promise<void>((resolve) => {
    client.on(Events.Debug, (line) => {
      if (line.includes('Heartbeat acknowledged')) resolve();
    });
  });
  expect(double.counts).toEqual({ identified: 1, resumed: 0, invalidated: 0 });
});

test('an event goes only to sessions that asked for its kind', async () => {
  const double = await startDouble();
  const hearing = await connect(double);
  const deaf = await connect(double, [GatewayIntentBits.Guilds]);
  const heard: string[] = [];
  deaf.on(Events.MessageCreate, (message) => heard.push(message.id));
  const fence = new Promise((resolve) => deaf.once(Events.InteractionCreate, resolve));
  const seen = nextMessages(hearing, 1);
  const message = double.messageCreate('hello');
  await hearing.application?.commands.set([{ name: 'fence', description: 'ends the test' }]);
  double.dispatchSlash('fence');
  await fence;
  expect(heard).toEqual([]);
  expect(await seen).toEqual([message.id]);
});

test('an event can be delivered twice', async () => {
  const double = await startDouble();
  const client = await connect(double);
  await client.application.commands.set([{ name: 'news', description: 'the news' }]);
  const ids: string[] = [];
  const both = new Promise<void>((resolve) => {
    client.on(Events.InteractionCreate, ({ id }) => {
      if (ids.push(id) === 2) resolve();
    });
  });
  const { id } = double.dispatchSlash('news', {}, { twice: true });
  await both;
  expect(ids).toEqual([id, id]);
});
