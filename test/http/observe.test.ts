import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type ObserveParts, observe } from '../../src/http/observe.ts';

const NOW = new Date('2026-06-01T08:00:50Z');

/** The endpoints of a bot on Discord and Slack, of which a test changes what it is about. */
async function endpoints(changed: Partial<ObserveParts> = {}) {
  const server = await observe({
    ...{ host: '127.0.0.1', port: 0, now: () => NOW },
    platforms: [
      { name: 'discord', connected: () => true },
      { name: 'slack', connected: () => true },
    ],
    queue: async () => ({ depth: 0 }),
    write: async () => undefined,
    analyses: () => ({ done: 12, waiting: 3 }),
    silentMs: () => 5_000,
    starting: () => false,
    ...changed,
  });
  onTestFinished(server.stop);
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return { status: response.status, body: await response.text() };
  };
  return { ...server, get };
}

test('alive while the heart beats', async () => {
  const { get } = await endpoints();
  expect(await get('/live')).toEqual({
    status: 200,
    body: '{"status":"ok","heartbeat":"ok"}\n',
  });
  const still = await endpoints({ silentMs: () => 110_000 });
  expect(await still.get('/live')).toMatchObject({
    status: 503,
    body: expect.stringContaining('none for 110 s'),
  });
});

test('ready when the database answers and all platforms are connected', async () => {
  expect(await (await endpoints()).get('/ready')).toMatchObject({ status: 200 });
  const cut = await endpoints({ platforms: [{ name: 'slack', connected: () => false }] });
  expect(await cut.get('/ready')).toMatchObject({
    status: 503,
    body: expect.stringContaining('"slack":"not connected"'),
  });
  const lost = await endpoints({ queue: () => Promise.reject(new Error('disk I/O error')) });
  expect(await lost.get('/ready')).toMatchObject({
    status: 503,
    body: expect.stringContaining('"database":"does not answer"'),
  });
  const starts = await endpoints({ starting: () => true });
  expect(await starts.get('/ready')).toMatchObject({
    status: 503,
    body: expect.stringContaining('"database":"starting"'),
  });
  const full = await endpoints({ write: () => Promise.reject(new Error('disk is full')) });
  expect(await full.get('/ready')).toMatchObject({
    status: 503,
    body: expect.stringContaining('"database":"cannot be written"'),
  });
});

test('counts and measures for Prometheus', async () => {
  const { count, get } = await endpoints({
    queue: async (platform) =>
      platform === 'slack' ? { depth: 4, oldest: new Date('2026-06-01T08:00:00Z') } : { depth: 0 },
  });
  count('discord', 'due');
  count('discord', 'sent');
  count('discord', 'sent');
  const { status, body } = await get('/metrics?x=1');
  expect(status).toBe(200);
  for (const line of [
    'readout_deliveries_total{platform="discord",event="due"} 1',
    'readout_deliveries_total{platform="discord",event="sent"} 2',
    'readout_deliveries_total{platform="slack",event="failed"} 0',
    'readout_delivery_queue_depth{platform="slack"} 4',
    'readout_oldest_undelivered_slot_age_seconds{platform="slack"} 50',
    'readout_oldest_undelivered_slot_age_seconds{platform="discord"} 0',
    'readout_platform_connected{platform="slack"} 1',
    'readout_analyses 12',
    'readout_analyses_waiting 3',
  ]) {
    expect(body.split('\n')).toContain(line);
  }
  expect(body).toContain('nodejs_eventloop_lag_p99_seconds');
});

test('what is not counted in the database is told also while that does not answer', async () => {
  let answers = true;
  const { count, get } = await endpoints({
    queue: async () => {
      if (answers) return { depth: 4 };
      throw new Error('disk I/O error');
    },
  });
  count('slack', 'failed');
  const depth = 'readout_delivery_queue_depth{platform="slack"} 4\n';
  expect((await get('/metrics')).body).toContain(depth);
  answers = false;
  const { status, body } = await get('/metrics');
  expect(status).toBe(200);
  expect(body).toContain('readout_database_up 0\n');
  expect(body).toContain('readout_deliveries_total{platform="slack",event="failed"} 1\n');
  expect(body).not.toMatch(/queue_depth\{|slot_age_seconds\{/);
  answers = true;
  const again = (await get('/metrics')).body;
  expect(again).toContain(depth);
  expect(again).toContain('readout_database_up 1\n');
});

test('nothing else is there, and nothing can be sent', async () => {
  const { get } = await endpoints();
  expect(await get('/')).toMatchObject({ status: 404, body: expect.stringContaining('/metrics') });
  expect(await get('/live', 'POST')).toMatchObject({ status: 405 });
});

test('a port that is taken is named with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(endpoints({ port })).rejects.toThrow(
    `127.0.0.1:${port}: another program has it. Set PORT to a free port`,
  );
});
