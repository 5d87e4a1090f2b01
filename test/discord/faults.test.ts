import { expect, test } from 'vitest';
import { stepsOf } from '../support/discord/client.ts';
import type { DiscordDouble } from '../support/discord/double.ts';
import type { StoredMessage } from '../support/discord/world.ts';
import { slowLibrary } from '../support/newsroom.ts';
import { buttonOf, startReadyBot, textOf } from './bot.ts';

const NEWS = '800000000000000001';
const CALLBACK = 'POST /interactions/:id/:token/callback';
const FOLLOW_UP = 'POST /webhooks/:application/:token';
const EDIT = 'PATCH /webhooks/:application/:token/messages/:message';

const remove = (double: DiscordDouble, path: string): Promise<Response> =>
  fetch(`${double.apiUrl}/v10${path}`, {
    method: 'DELETE',
    headers: { authorization: `Bot ${double.token}` },
  });

/** A private answer, about to be shared. */
async function sharing(denied?: 'history') {
  const channels = [{ id: NEWS, name: 'news', ...(denied && { denied: [denied] }) }];
  const guilds = [{ id: '700000000000000001', name: 'Newsroom', channels }];
  const bot = await startReadyBot({ options: { guilds } });
  const { double } = bot;
  const asked = double.dispatchSlash('quotes', { speaker: 'everyone', private: true });
  const own = await double.answered(asked);
  const share = () => double.pressButton(own, buttonOf(own, 'Share with everyone here'));
  return { ...bot, share };
}

test.each([
  ['the connection breaks before it is there', { drop: 'before' }],
  ['the word that it arrived is lost', { drop: 'after' }],
  ['Discord fails for longer than a moment', { status: 503 }],
  ['Discord fails after it was there', { after: { status: 502 } }],
  ['Discord is silent for long after it was there', { after: { silence: 8_000 } }],
] as const)('what is shared is there once when %s', async (_what, effect) => {
  const { double, platform, log, share } = await sharing();
  // Of a 5xx the client itself makes four requests.
  double.addFault({ on: FOLLOW_UP, times: 'status' in effect ? 5 : 1, ...effect });
  const shared = share();
  await double.until(() => double.messages(NEWS)[0]);
  if ('after' in effect) await new Promise((resolve) => setTimeout(resolve, 6_000));
  // It ends what it is about.
  await platform.stop();
  expect(stepsOf(shared)).toEqual(['callback 7', 'follow-up']);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('what could not be shared is shared by the next press', async () => {
  const { double, share, logged } = await sharing();
  const outage = double.addFault({ on: CALLBACK, status: 400 });
  share();
  await logged('could not be answered');
  outage.remove();
  share();
  await double.until(() => double.messages(NEWS)[0]);
});

test('where nobody can tell whether what was shared is there, the one who shared it is told', async () => {
  const { double, share } = await sharing('history');
  double.addFault({ on: FOLLOW_UP, times: 1, drop: 'after' });
  const shared = share();
  await double.until(() => shared.followUps[1]);
  const told = double.message(shared.followUps[1]);
  expect(double.messages(NEWS)).toHaveLength(1);
  expect([told?.ephemeral, told && textOf(told)]).toEqual([
    true,
    expect.stringMatching(/^I cannot tell whether the others see it/),
  ]);
});

test('the same where Discord does not even say which channel it was', async () => {
  const { double } = await startReadyBot();
  const where = { channel: '810000000000000001' };
  const asked = double.dispatchSlash('quotes', { speaker: 'everyone', private: true }, where);
  const own = await double.answered(asked);
  double.addFault({ on: FOLLOW_UP, times: 1, drop: 'after' });
  double.addFault({ on: 'GET /channels/:channel', status: 503 });
  const shared = double.pressButton(own, buttonOf(own, 'Share with everyone here'), where);
  const told = await double.until(() => double.message(shared.followUps[1]));
  expect(textOf(told)).toMatch(/^I cannot tell whether the others see it/);
});

test('an answer that was announced outlasts an outage', async () => {
  const { library, go } = slowLibrary();
  const { double, log } = await startReadyBot({ library });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.acknowledged);
  // More than six tries, of which each is four requests.
  double.addFault({ on: EDIT, times: 25, status: 503 });
  go();
  expect(textOf(await double.answered(exchange))).toContain('Brewer');
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('a refusal of what was announced is no outage: the one who asked is told', async () => {
  const { library, go } = slowLibrary();
  const { double, logged } = await startReadyBot({ library });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.acknowledged);
  double.addFault({ on: EDIT, status: 403 });
  double.addFault({ on: FOLLOW_UP, times: 1, status: 503 });
  go();
  const sorry = await double.answered(exchange);
  const { details } = await logged('could not be answered');
  const [, reference] = /the reference (\w+)\./.exec(textOf(sorry)) ?? [];
  expect(details).toMatchObject({ reference });
});

/** What is said to the one who pressed, once the message is gone under the button. */
async function pressedWhileRemoved(
  double: DiscordDouble,
  first: StoredMessage,
  label: string,
): Promise<StoredMessage> {
  let go = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  const before = double.requestsTo(CALLBACK).length;
  double.addFault({ on: CALLBACK, times: 1, hold });
  const pressed = double.pressButton(first, buttonOf(first, label));
  await double.until(() => double.requestsTo(CALLBACK)[before]);
  await remove(double, `/channels/${NEWS}/messages/${first.id}`);
  go();
  return double.answered(pressed);
}

test('a page that is turned in a message that is gone is shown to the one who turned it', async () => {
  const { double, log } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('quotes', { speaker: 'everyone' }));
  const page = await pressedWhileRemoved(double, first, 'More');
  expect([page.ephemeral, textOf(page)]).toEqual([true, expect.stringContaining('Page 2 of')]);
  expect(double.messages(NEWS)).toEqual([]);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('an answer whose announcement was removed is shown to the one who asked', async () => {
  const { library, go } = slowLibrary();
  const { double, log } = await startReadyBot({ library });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.acknowledged);
  await remove(double, `/webhooks/1/${exchange.token}/messages/@original`);
  go();
  const answer = await double.until(() => double.message(exchange.followUps[0]));
  expect([answer.ephemeral, textOf(answer)]).toEqual([true, expect.stringContaining('Brewer')]);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test.each(['', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
  'a limit on what is shared that names no seconds ("%s") is not run against without a pause',
  async (retryAfter) => {
    const { double, share } = await sharing();
    double.addFault({ on: FOLLOW_UP, times: 2, retryAfter });
    share();
    await double.until(() => double.messages(NEWS)[0]);
    const [first, , third] = double.requestsTo(FOLLOW_UP);
    expect((third?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_900);
  },
);

test('a long wait for everything that Discord asks for does not hold an answer up', async () => {
  const { double } = await startReadyBot();
  double.addFault({ on: CALLBACK, times: 1, retryAfter: 600, global: true });
  const exchange = double.dispatchSlash('summary');
  await double.answered(exchange);
  expect(stepsOf(exchange)).toEqual(['callback 4']);
});

test.each([
  ['was swallowed', { hold: new Promise(() => undefined) }],
  ['arrives late', { latency: 1_500 }],
])('a first answer that %s is given again meanwhile, and stands once', async (_what, fault) => {
  const { double, log } = await startReadyBot();
  double.addFault({ on: CALLBACK, times: 1, ...fault });
  const exchange = double.dispatchSlash('summary');
  await double.answered(exchange);
  const before = double.requestsTo(CALLBACK).length;
  await double.answered(double.dispatchSlash('help'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(double.requestsTo(CALLBACK)).toHaveLength(before + 1);
  expect([before, exchange.followUps]).toEqual([2, []]);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('what is over before its answer is one line, and what is asked next is answered', async () => {
  let now = Date.now();
  const { double, log, logged } = await startReadyBot({
    options: { now: () => now, answerWithin: 3000 },
  });
  let go = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  double.addFault({ on: CALLBACK, times: 1, hold });
  const late = double.dispatchSlash('summary');
  await double.until(() => double.requestsTo(CALLBACK)[0]);
  now += 4000;
  go();
  await logged('was over before its answer');
  expect(stepsOf(late)).toEqual(['refused 10062']);
  await double.answered(double.dispatchSlash('help'));
  expect(log.filter(({ level }) => level !== 'info')).toHaveLength(1);
});

test('an answer that is there after a quarter of an hour is lost, and nobody is sent for a new token', async () => {
  let now = Date.now();
  const { library, go } = slowLibrary();
  const options = { now: () => now, answerWithin: 120_000 };
  const { double, log, logged } = await startReadyBot({ library, options });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.acknowledged);
  now += 16 * 60_000;
  go();
  const { details } = await logged('could not be answered');
  expect(details).toMatchObject({ reason: 'Invalid Webhook Token (50027)' });
  await logged('no word reached the user');
  expect(JSON.stringify(log)).not.toContain('DISCORD_TOKEN');
});

test('a token that is withdrawn while the bot runs is one line, and it is back with a good one', async () => {
  const { double, log, logged } = await startReadyBot();
  const outage = double.addFault({ status: 401 });
  double.refuseSessions(4004);
  const { message } = await logged('Discord is off');
  expect(message).toMatch(/DISCORD_TOKEN.*Reset Token/);
  const tried = double.requests.length;
  await double.until(() => double.requests.length > tried || undefined);
  expect(log.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(JSON.stringify(log)).not.toContain(double.token);
  outage.remove();
  double.refuseSessions(undefined);
  await double.until(() => double.connected() === 1 || undefined);
  await double.answered(double.dispatchSlash('summary'));
});

test('a place in an article that is gone is said kindly', async () => {
  const { double, platform } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('quotes', { speaker: 'Joanna' }));
  await platform.stop();
  const { library } = slowLibrary();
  const after = await startReadyBot({ double, library: { ...library, version: absent } });
  await double.until(() => double.connected() === 1 || undefined);
  const id = JSON.stringify(first.wire).match(/"value":"(w\|[^"]+)"/)?.[1] ?? '';
  const place = await double.answered(double.pickOption(first, 'where', id));
  expect([place.ephemeral, textOf(place)]).toEqual([
    true,
    expect.stringMatching(/^This place can no longer be shown/),
  ]);
  expect(after.log.filter(({ level }) => level === 'error')).toEqual([]);
});

const absent = (): Promise<undefined> => Promise.resolve(undefined);
