import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createConnection } from '../../src/discord/connection.ts';
import { failureOf } from '../../src/discord/failure.ts';
import { stepsOf } from '../support/discord/client.ts';
import { startBot, startReadyBot, textOf } from './bot.ts';

const pressed = { type: 3, message: undefined, data: { custom_id: 'x', component_type: 2 } };

test.each([
  ['a command of a kind that is not known', { data: { id: '1', name: 'later', type: 9 } }, 'warn'],
  [
    'a component of a kind that is not known',
    { ...pressed, data: { custom_id: 'x', component_type: 77 } },
    'warn',
  ],
  ['an interaction of a kind that is not known', { type: 99 }, 'warn'],
  ['a button without its message', pressed, 'error'],
  [
    'an option that is nothing',
    { data: { id: '1', name: 'summary', type: 1, options: [null] } },
    'error',
  ],
  ['rights that are no number', { app_permissions: 'all of them' }, 'error'],
] as const)('%s is answered with a word, and told', async (_what, odd, level) => {
  const { double, log } = await startReadyBot();
  const exchange = double.dispatchSlash('summary', {}, { odd });
  const answer = await double.answered(exchange);
  expect([stepsOf(exchange), answer.ephemeral]).toEqual([['callback 4'], true]);
  const told = log.filter((line) => line.level !== 'info');
  expect(told.map((line) => line.level)).toEqual([level]);
  const reference = /the reference (\w+)/.exec(textOf(answer))?.[1];
  expect(told[0]?.details).toMatchObject(level === 'error' ? { reference } : {});
});

test.each([
  ['nothing is typed into', { options: [{ name: 'speaker', type: 3, value: 'V' }] }],
  ['there are none of', {}],
])('proposals for options that %s are none, and not waited for', async (_what, data) => {
  const { double } = await startReadyBot();
  const odd = { data: { id: '1', name: 'quotes', type: 1, ...data } };
  const exchange = double.autocomplete('quotes', 'speaker', { speaker: 'V' }, { odd });
  await double.until(() => exchange.acknowledged);
  expect(stepsOf(exchange)).toEqual(['callback 8']);
});

test.each([
  ['INTERACTION_CREATE', null],
  ['GUILD_CREATE', null],
  ['GUILD_ROLE_UPDATE', { guild_id: '700000000000000001', role: null }],
])(
  '%s that makes no sense is told with its name, and the next is answered',
  async (event, data) => {
    const { double, log } = await startReadyBot();
    double.dispatch(event, data);
    await double.answered(double.dispatchSlash('summary'));
    expect(log.filter(({ level }) => level !== 'info')).toEqual([
      {
        level: 'error',
        message: 'Discord: something came that could not be read',
        details: expect.objectContaining({ event, stack: expect.stringContaining('TypeError') }),
      },
    ]);
  },
);

test('a session whose resuming is not confirmed is given up for a new one', async () => {
  const { double, platform } = await startReadyBot();
  await platform.stop();
  const log: string[] = [];
  const put = (_details: object, message: string) => void log.push(message);
  const { token, apiUrl } = double;
  const connection = createConnection({
    ...{ token, apiUrl, confirmMs: 200 },
    log: { info: put, warn: put, error: put },
  });
  await startBot({ double, connection });
  await double.until(() => double.connected() === 1 || undefined);
  await double.answered(double.dispatchSlash('help'));
  double.swallowResumes();
  double.dropSockets();
  const since = performance.now();
  await double.until(() => double.connected() === 1 || undefined);
  await double.answered(double.dispatchSlash('summary'));
  expect(performance.now() - since).toBeLessThan(20_000);
  expect(double.counts).toMatchObject({ identified: 3, resumed: 0 });
  expect(log).toContainEqual(expect.stringContaining('Discord ended the session'));
});

test.each([
  ['in a day', { total: 1000, remaining: 0, reset_after: 86_400_000 }, / more in 1440 min\. /],
  ['without a number', { remaining: 0, reset_after: 'tomorrow' }, / more within a day\. /],
  ['nowhere', { remaining: 0, reset_after: null }, / more within a day\. /],
])(
  'that no more sessions may begin is told, with when they may: %s',
  async (_when, limit, told) => {
    const { logged } = await startBot({ options: { gatewayBot: { session_start_limit: limit } } });
    const { message } = await logged('Discord is off');
    expect(message).toContain('as many sessions as Discord allows in a day');
    expect(message).toMatch(told);
  },
);

test.each([
  { session_start_limit: null, shards: null },
  {
    session_start_limit: { total: null, remaining: null, reset_after: null, max_concurrency: null },
  },
  { session_start_limit: { total: 'many', remaining: -1, reset_after: [], max_concurrency: 0 } },
  { shards: 0 },
])('a gateway that says %j of sessions is connected to', async (gatewayBot) => {
  const { double, log } = await startReadyBot({ options: { gatewayBot } });
  await double.answered(double.dispatchSlash('help'));
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test.each([
  [130000, false],
  [40062, false],
  [50013, true],
])('a refusal with %i is for good: %s', (code, lasting) => {
  const request = { body: undefined, files: undefined };
  const error = new DiscordAPIError({ code, message: 'No' }, code, 400, 'POST', '/', request);
  expect(failureOf(error)).toMatchObject({ done: 'no', lasting });
});
