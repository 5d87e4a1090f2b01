import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { READER } from './slack/actions.ts';
import { checkView } from './slack/check-view.ts';
import { connectSocket, silent, startSlack } from './slack/client.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const modal = (more: object = {}) => ({ type: 'modal', title: plain('T'), blocks: [], ...more });
const input = {
  type: 'input',
  label: plain('L'),
  element: { type: 'plain_text_input', action_id: 'a' },
};
const menu = (count: number, value = 'v') => ({
  type: 'actions',
  elements: [
    {
      type: 'static_select',
      action_id: 'm',
      options: Array.from({ length: count }, (_, at) => ({ text: plain('o'), value: value + at })),
    },
  ],
});

test.each<[string, object, boolean]>([
  ['a modal', modal(), true],
  ['a form', modal({ submit: plain('Go'), blocks: [input] }), true],
  ['a menu', modal({ blocks: [menu(100)] }), true],
  ['a title of 25', modal({ title: plain('x'.repeat(25)) }), false],
  ['no title', { type: 'modal', blocks: [] }, false],
  ['a title in markup', modal({ title: { type: 'mrkdwn', text: 'T' } }), false],
  ['a form that cannot be sent', modal({ blocks: [input] }), false],
  [
    '101 blocks',
    modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }),
    false,
  ],
  ['101 choices', modal({ blocks: [menu(101)] }), false],
  ['no choice', modal({ blocks: [menu(0)] }), false],
  ['a choice of 151', modal({ blocks: [menu(1, 'x'.repeat(150))] }), false],
  ['metadata of 3,001', modal({ private_metadata: 'x'.repeat(3001) }), false],
  ['a key that is none', modal({ colour: 'red' }), false],
  ['a home page', { type: 'home', blocks: [] }, false],
])('as a modal, %s', (_what, view, taken) => {
  expect(checkView(JSON.parse(JSON.stringify(view)), 'modal').length === 0).toBe(taken);
});

test('a trigger opens one modal, within three seconds; three lie one over the other', async () => {
  let now = Date.now();
  const double = await startSlack({ now: () => now });
  const client = new webApi.WebClient(double.tokens.bot, {
    slackApiUrl: double.apiUrl,
    retryConfig: { retries: 0 },
    logger: silent,
  });
  const call = (method: string, trigger_id: string, view: object = modal()) =>
    client.apiCall(method, { trigger_id, view }).then(
      () => 'ok',
      (error: unknown) => (error instanceof webApi.WebAPIPlatformError ? error.data.error : error),
    );
  const trigger = (): string => double.globalShortcut('any').id;
  const first = trigger();
  expect(await call('views.open', first)).toBe('ok');
  expect(await call('views.open', first)).toBe('exchanged_trigger_id');
  const late = trigger();
  now += 3001;
  expect(await call('views.open', late)).toBe('expired_trigger_id');
  expect(await call('views.push', trigger())).toBe('ok');
  expect(await call('views.push', trigger())).toBe('ok');
  expect(await call('views.push', trigger())).toBe('push_limit_reached');
  expect(await call('views.open', trigger(), { type: 'modal' })).toBe('invalid_arguments');
  expect(double.modal(READER)?.previous).toBeDefined();
});

test('a form turns into what its acknowledgement says, or is closed by it', async () => {
  const double = await startSlack();
  const app = await connectSocket(double);
  const form = { ...modal({ submit: plain('Go'), blocks: [input] }), callback_id: 'f' };
  app.shortcut('f', async ({ ack, shortcut, client }) => {
    await ack();
    await client.apiCall('views.open', { trigger_id: shortcut.trigger_id, view: form });
  });
  app.view('f', async ({ ack, view }) => {
    const text = Object.values(view.state.values)[0]?.a?.value;
    await (text === 'close'
      ? ack()
      : ack({
          response_action: 'update',
          view: { ...form, type: 'modal', title: plain(text ?? '') },
        }));
  });
  double.globalShortcut('f');
  const opened = await double.until(() => double.modal());
  double.submit(opened, { a: 'Told' });
  const told = await double.until(() =>
    double.modal()?.updates === 1 ? double.modal() : undefined,
  );
  expect(told.view.title).toMatchObject({ text: 'Told' });
  const wrong = double.submit(told, { a: 'x'.repeat(30) });
  expect(await double.until(() => wrong.failed)).toMatch(/view\/title/);
  double.submit(told, { a: 'close' });
  await double.until(() => (double.modal() === undefined ? true : undefined));
});
