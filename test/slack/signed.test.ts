import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { signed } from '../support/slack/signed-http.ts';
import { startHttpBot } from './bot.ts';

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const HOUR_MS = 60 * 60_000;

const post = (url: string, type: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...headers },
    signal: AbortSignal.timeout(10_000),
  });

test.each([
  ['null', JSON_TYPE, 'null'],
  ['a number', JSON_TYPE, '5'],
  ['a string', JSON_TYPE, '"a"'],
  ['a list', JSON_TYPE, '[]'],
  ['no JSON', JSON_TYPE, '{"type":'],
  ['nothing', JSON_TYPE, ''],
  ['a form that holds null', FORM, 'payload=null'],
  ['a form that holds a list', FORM, 'payload=%5B%5D'],
  ['a form that holds no JSON', FORM, 'payload=%7B'],
])(
  'what is signed and is %s is refused and told, and the next is answered',
  async (_what, type, body) => {
    const { double, log, url } = await startHttpBot();
    const good = await post(url, type, body, signed(body, double.tokens.signingSecret, Date.now()));
    const bad = await post(url, type, body, signed(body, 'another secret', Date.now()));
    expect([good.status, bad.status]).toEqual([400, 401]);
    expect(log.flatMap(({ level, message }) => (level === 'info' ? [] : [message]))).toEqual([
      'Slack: something came that could not be read',
      expect.stringContaining('was not signed with SLACK_SIGNING_SECRET'),
    ]);
    await double.answered(double.slashCommand('help'));
  },
);

test('what is not signed is told once, and what is old by the clock here in other words', async () => {
  const { double, log, url } = await startHttpBot();
  const { signingSecret } = double.tokens;
  const asked = [
    await post(url, JSON_TYPE, '{}'),
    await post(url, JSON_TYPE, '{}', signed('{}', 'another secret', Date.now())),
    await post(url, JSON_TYPE, '{}', signed('{}', signingSecret, Date.now() - HOUR_MS)),
    await post(url, JSON_TYPE, '{}', signed('{}', signingSecret, Date.now() - HOUR_MS)),
    await post(url.replace('events', 'other'), JSON_TYPE, '{}'),
    await fetch(url),
  ];
  expect(asked.map(({ status }) => status)).toEqual([401, 401, 401, 401, 404, 404]);
  expect(log.flatMap(({ level, message }) => (level === 'info' ? [] : [message]))).toEqual([
    expect.stringContaining('copy the “Signing Secret” anew'),
    expect.stringContaining('set the clock of this machine right'),
  ]);
  expect(JSON.stringify(log)).not.toContain(signingSecret);
});

test('what is too large is refused and told once; what breaks off is nobody’s fault', async () => {
  const { double, log, url } = await startHttpBot();
  const large = 'x'.repeat(5 * 1024 * 1024);
  const headers = signed(large, double.tokens.signingSecret, Date.now());
  // The answer may come while it is still being sent, which fetch takes for a broken connection.
  const statuses = [1, 2].map(() =>
    post(url, JSON_TYPE, large, headers).then(
      ({ status }) => status,
      () => 413,
    ),
  );
  expect(await Promise.all(statuses)).toEqual([413, 413]);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{');
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await double.answered(double.slashCommand('help'));
  expect(log.flatMap(({ level, message }) => (level === 'info' ? [] : [message]))).toEqual([
    'Slack: a request was too large and was not answered',
  ]);
});
