import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from '../../src/discord/failure.ts';
import { firstAnswersDirectly } from '../../src/discord/first-answer.ts';
import { NotDiscord } from '../../src/discord/only-json.ts';

interface Given {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly said?: string;
}

/** A client of something that answers everything so, and what it was asked. */
async function clientOf({ status, headers = {}, said = '' }: Given) {
  const asked: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    asked.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(status, headers).end(said);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const rest = firstAnswersDirectly(new REST({ api, version: '10', retries: 0 }), 5000);
  const answer = () =>
    rest.post(Routes.interactionCallback('12', 'a-token'), {
      body: { type: 4 },
      auth: false,
      query: new URLSearchParams({ with_response: 'false' }),
    });
  return { rest, asked, answer };
}

test('a first answer is sent once, as Discord wants it', async () => {
  const { asked, answer } = await clientOf({ status: 204 });
  expect(await answer()).toBeUndefined();
  expect(asked).toEqual([
    {
      path: '/api/v10/interactions/12/a-token/callback?with_response=false',
      body: '{"type":4}',
      headers: expect.objectContaining({
        'user-agent': expect.stringMatching(/^DiscordBot \(https:/),
        'content-type': 'application/json',
      }),
    },
  ]);
});

const REFUSAL = { code: 50035, message: 'Invalid Form Body', errors: { data: { _errors: [] } } };

test.each([
  [{ status: 400, said: JSON.stringify(REFUSAL) }, DiscordAPIError, { code: 50035, status: 400 }],
  [{ status: 502, said: '<html>' }, HTTPError, { status: 502 }],
  [
    { status: 429, said: '{"retry_after":1.5,"global":true}' },
    RateLimitError,
    { retryAfter: 1500, global: true },
  ],
  [{ status: 403, said: '<html>Blocked</html>' }, NotDiscord, {}],
  [{ status: 200, said: '<html>Sign in</html>' }, NotDiscord, {}],
  [{ status: 302, headers: { location: '/sign-in' } }, NotDiscord, {}],
] as const)(
  '%j is told as the client would, once, and without the token',
  async (given, kind, fields) => {
    const { asked, answer } = await clientOf(given);
    const error: unknown = await answer().then(
      () => 'accepted',
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject(fields);
    expect(JSON.stringify(error) + String(error)).not.toContain('a-token');
    expect(failureOf(error).lasting).toBe(kind === DiscordAPIError);
    expect(asked).toHaveLength(1);
  },
);

test('everything else goes the client’s own way', async () => {
  const json = { 'content-type': 'application/json' };
  const { rest, asked } = await clientOf({ status: 200, headers: json, said: '{"id":"7"}' });
  expect(await rest.post(Routes.webhook('12', 'a-token'), { body: {}, auth: false })).toEqual({
    id: '7',
  });
  expect(asked.map(({ path }) => path)).toEqual(['/api/v10/webhooks/12/a-token']);
});

test.each([
  [{ 'retry-after': '2' }, '<html>You are being rate limited</html>', 2000],
  [{ 'retry-after': '2' }, '{}', 2000],
  [{}, '', 1000],
  [{ 'retry-after': 'Fri, 27 Nov 2026 20:00:00 GMT' }, '', 1000],
  [{}, '{"retry_after":null}', 1000],
])('a limit that is told by %j and %j is one to wait for', async (headers, said, retryAfter) => {
  const { answer } = await clientOf({ status: 429, headers, said });
  const error: unknown = await answer().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter });
});

test('a first answer that nobody takes a word of is over in time', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const rest = firstAnswersDirectly(new REST({ api, version: '10', retries: 0 }), 200);
  const answer = rest.post(Routes.interactionCallback('12', 'a-token'), { body: {}, auth: false });
  const error: unknown = await answer.catch((reason: unknown) => reason);
  expect(failureOf(error)).toMatchObject({ done: 'maybe', lasting: false });
});
