import { expect, test } from 'vitest';
import { libraryOf, slowingLibrary, slowLibrary, threeArticles } from '../support/newsroom.ts';
import { buttonsIn, DIRECT, NEWS, READER } from '../support/slack/actions.ts';
import type { SlackDouble } from '../support/slack/double.ts';
import type { StoredView } from '../support/slack/views.ts';
import { startHttpBot, startReadyBot, textOf } from './bot.ts';

/** The uppermost modal as soon as it says this. */
const modalWith = (double: SlackDouble, words: RegExp): Promise<StoredView> =>
  double.until(() => {
    const modal = double.modal();
    return modal && words.test(textOf(modal)) ? modal : undefined;
  });

const labels = ({ blocks }: StoredView): readonly unknown[] =>
  buttonsIn(blocks).map(({ text }) => (text as { readonly text: string }).text);

const MESSAGE = {
  ts: '1700000000.000100',
  user: 'U0OTHER01',
  text: '“The gate stays shut,” said Hanna Orr.\n&gt; “Nobody asked us,” Piet Daal said.',
};

test('the home page has the articles, their buttons, the briefings and how to ask', async () => {
  const { double } = await startReadyBot();
  double.openHome();
  const home = await double.until(() => double.home());
  const text = textOf(home);
  for (const { title } of threeArticles()) expect(text).toContain(title);
  expect(text).toMatch(/Your briefings\nNone yet/);
  expect(text).toMatch(/mention me.*\n.*only you see the answer/s);
  expect(labels(home).slice(0, 4)).toEqual([
    'Ask a question',
    'Who said what in a text?',
    'Summary',
    'Who said what',
  ]);
});

test('a button of the home page answers in a modal, from which one goes on', async () => {
  const { double } = await startReadyBot();
  double.openHome();
  const home = await double.until(() => double.home());
  double.pressInView(home, 'Who said what');
  const first = await modalWith(double, /quotations\n/);
  double.pressInView(first, 'More');
  const second = await modalWith(double, /Page 2 of/);
  expect([second.id, second.previous]).toEqual([first.id, undefined]);
  double.pressInView(second, /paragraph/);
  const where = await modalWith(double, /»/);
  expect(where.previous).toBe(first.id);
  expect(labels(where)).not.toContain('Show everyone here');
  double.closeModal();
  expect(double.modal()?.id).toBe(first.id);
});

test('where no more modals can be laid over, the uppermost changes', async () => {
  const { double } = await startReadyBot();
  double.openHome();
  double.pressInView(await double.until(() => double.home()), 'Summary');
  for (const [label, words] of [
    ['Key figures', /^Key figures/],
    [/paragraph/, /»/],
    ['Next figure', /»/],
  ] as const) {
    const before = await double.until(() => double.modal());
    double.pressInView(before, label);
    await double.until(() => double.modal() !== before || undefined);
    await modalWith(double, words);
  }
});

test('other tabs of the bot’s page are not its business', async () => {
  const { double } = await startReadyBot();
  const opened = double.openHome({ tab: 'messages' });
  await double.until(() => opened.acknowledgedAt);
  await double.answered(double.slashCommand('help'));
  expect(double.home()).toBeUndefined();
});

test.each([
  ['Socket Mode', startReadyBot],
  ['signed HTTP', startHttpBot],
] as const)('a message is asked who said what in it, by %s', async (_way, start) => {
  const { double, log } = await start();
  const exchange = double.messageShortcut('said-here', MESSAGE, { twice: true });
  const modal = await modalWith(double, /^Who said what here\n2 quotations: 2 speakers\./);
  expect(textOf(modal)).toMatch(/shut,”\nHanna Orr .*us,”\nPiet Daal /s);
  await double.until(() => exchange.acks[1] === undefined && exchange.acks.length === 2);
  await double.answered(double.slashCommand('help'));
  expect(double.requestsTo('views.open')).toHaveLength(1);
  expect(double.messages(NEWS)).toEqual([]);
  expect(log).toHaveLength(1);
});

test('what was found in a long message is turned page by page', async () => {
  const { double } = await startReadyBot();
  const text = Array.from({ length: 30 }, (_, at) => `“This is gate ${at},” said Hanna Orr.`);
  double.messageShortcut('said-here', { ...MESSAGE, text: text.join('\n') });
  double.pressInView(await modalWith(double, /Page 1 of/), 'More');
  const second = await modalWith(double, /Page 2 of/);
  double.pressInView(second, /paragraph/);
  const place = await modalWith(double, /»This is gate/);
  expect(place.previous).toBe(second.id);
  expect(textOf(place)).not.toMatch(/From “|All 30/);
  double.pressInView(place, /^Next/);
  await modalWith(double, /»This is gate/);
});

test.each([
  ['Socket Mode', startReadyBot],
  ['signed HTTP', startHttpBot],
] as const)('a question is asked by a form, by %s', async (_way, start) => {
  const { double } = await start();
  double.globalShortcut('ask');
  const form = await double.until(() => double.modal());
  const [, dam] = threeArticles();
  const sent = double.submit(form, { question: 'summary', article: dam?.id ?? '' });
  const answer = await modalWith(double, /From “/);
  expect(textOf(answer)).toContain(`From “${dam?.title}”`);
  expect([answer.id, sent.failed]).toEqual([form.id, undefined]);
});

test('a text is pasted into a form', async () => {
  const { double } = await startReadyBot();
  double.globalShortcut('said-here');
  const form = await double.until(() => double.modal());
  double.submit(form, { text: MESSAGE.text });
  await modalWith(double, /2 quotations: 2 speakers/);
});

test('the command opens the form when it is given no question', async () => {
  const { double } = await startReadyBot();
  const exchange = double.slashCommand('ask');
  const form = await double.until(() => double.modal());
  expect(form.view.callback_id).toBe('ask');
  expect(double.answersTo(exchange)).toEqual([]);
});

test.each([
  [
    'a form',
    (double: SlackDouble, form: StoredView) => double.submit(form, { question: 'summary' }),
  ],
  [
    'a button',
    (double: SlackDouble, _: StoredView, home: StoredView) => double.pressInView(home, 'Summary'),
  ],
])('an answer to %s that takes long comes into a modal that waits for it', async (_what, ask) => {
  let go = (): void => undefined;
  const word = new Promise<void>((resolve) => {
    go = resolve;
  });
  const library = libraryOf(threeArticles());
  let slow = false;
  const analysis: typeof library.analysis = async (article) => {
    if (slow) await word;
    return library.analysis(article);
  };
  const { double } = await startReadyBot({ library: { ...library, analysis } });
  double.openHome();
  const home = await double.until(() => double.home());
  double.globalShortcut('ask');
  const form = await double.until(() => double.modal());
  slow = true;
  const asked = ask(double, form, home);
  await modalWith(double, /^One moment/);
  expect(asked.failed).toBeUndefined();
  go();
  await modalWith(double, /^Brewer/);
});

/** A form that was sent, and waits for its answer. */
async function waitingForm() {
  const { library, go } = slowLibrary();
  const bot = await startReadyBot({ library });
  const { double } = bot;
  double.globalShortcut('ask');
  double.submit(await double.until(() => double.modal()), { question: 'summary' });
  await modalWith(double, /^One moment/);
  return { ...bot, go };
}

test('an answer to a form whose modal cannot be changed comes directly', async () => {
  const { double, go } = await waitingForm();
  double.addFault({ on: 'views.update', status: 503 });
  go();
  const direct = await double.until(() => double.messages(DIRECT)[0]);
  expect(textOf(direct)).toMatch(/^Brewer/);
});

test('an answer waits for a modal that Slack does not have yet', async () => {
  const { double, go } = await waitingForm();
  double.failNext('views.update', { refusal: 'not_found' });
  go();
  await modalWith(double, /^Brewer/);
});

test('an answer to a form that was closed meanwhile goes nowhere else', async () => {
  const { double, log, go } = await waitingForm();
  double.closeModal();
  go();
  await double.until(() => double.requestsTo('views.update')[5]?.status);
  await double.answered(double.slashCommand('help'));
  expect(double.messages(DIRECT)).toEqual([]);
  expect(log).toHaveLength(1);
});

test('a page of a modal that takes long is waited for in it', async () => {
  const { library, go, slowDown } = slowingLibrary();
  const { double } = await startReadyBot({ library });
  double.openHome();
  const home = await double.until(() => double.home());
  double.pressInView(home, 'Who said what');
  const first = await modalWith(double, /Page 1 of/);
  slowDown();
  double.pressInView(first, 'More');
  await modalWith(double, /^One moment/);
  go();
  expect((await modalWith(double, /Page 2 of/)).id).toBe(first.id);
});

test('what comes too late for a modal comes as a message', async () => {
  let now = Date.now();
  const { double } = await startReadyBot({ options: { now: () => now } });
  double.openHome();
  const home = await double.until(() => double.home());
  const late = async (act: () => void): Promise<void> => {
    let go = (): void => undefined;
    const hold = new Promise<void>((resolve) => {
      go = resolve;
    });
    const before = double.requestsTo('views.open').length;
    double.failNext('views.open', { hold });
    act();
    await double.until(() => double.requestsTo('views.open')[before]);
    now += 4000;
    go();
  };
  await late(() => double.pressInView(home, 'Summary'));
  const direct = await double.until(() => double.messages(DIRECT)[0]);
  expect(textOf(direct)).toMatch(/^Brewer/);
  await late(() => double.globalShortcut('ask'));
  const told = await double.until(() => double.messages(DIRECT)[1]);
  expect(textOf(told)).toMatch(/^The form could not be opened/);
  let chosen = double.slashCommand('help');
  await late(() => {
    chosen = double.messageShortcut('said-here', MESSAGE);
  });
  const answer = await double.answered(chosen);
  expect([answer.onlyFor, textOf(answer)]).toEqual([READER, expect.stringMatching(/^Who said/)]);
});

test('a modal whose opening was not confirmed is not opened twice', async () => {
  const { double, log } = await startReadyBot();
  double.failNext('views.open', { drop: 'after' });
  double.messageShortcut('said-here', MESSAGE);
  await double.until(() => double.requestsTo('views.open')[1]?.status);
  await double.answered(double.slashCommand('help'));
  expect(double.modal()?.updates).toBe(0);
  expect(log).toHaveLength(1);
});

test('a shortcut of an earlier bot is answered kindly', async () => {
  const { double } = await startReadyBot();
  double.globalShortcut('gone');
  await modalWith(double, /^This is no longer available/);
});
