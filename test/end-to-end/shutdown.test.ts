import SQLite from 'better-sqlite3';
import { expect, type TestContext, test } from 'vitest';
import { freePort } from '../support/slack/client.ts';
import { type BotProcess, type BotProcessOptions, startBotProcess } from './bot-process.ts';
import type { Chat, ChatOptions, Question } from './chat.ts';
import { chats } from './chats.ts';
import { createDesk, type Desk } from './desk.ts';

const TIMEOUT = { timeout: 300_000 };

/** All platforms, and one bot on all of them: each life costs seconds of the processor's. */
interface Scene {
  readonly chats: readonly Chat[];
  readonly desk: Desk;
  /** Starts a bot that ends with the test at the latest, and that may not have told any secret by then. */
  start(options?: Partial<BotProcessOptions>): BotProcess;
}

/** How long an answer may take is not the matter here. */
const patient: ChatOptions = { answerWithin: 120_000 };

async function scene({ onTestFinished }: TestContext): Promise<Scene> {
  const open = await Promise.all(Object.values(chats).map((chat) => chat(patient)));
  const desk = await createDesk();
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    for (const bot of bots) bot.kill('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
    await Promise.all(open.map((chat) => chat.close()));
    await desk.remove();
    for (const bot of bots) {
      for (const secret of open.flatMap(({ secrets }) => secrets))
        expect(bot.output()).not.toContain(secret);
    }
  });
  return {
    chats: open,
    desk,
    start({ env, ...more } = {}) {
      const own = Object.assign({}, ...open.map((chat) => chat.env));
      const bot = startBotProcess({ env: { ...own, ...desk.env, ...env }, ...more });
      bots.push(bot);
      return bot;
    },
  };
}

/** Ends when something is so on each platform. */
async function onEach<T>({ chats: all }: Scene, look: (chat: Chat) => Promise<T>): Promise<void> {
  await Promise.all(all.map(look));
}

const states = async ({ desk }: Scene): Promise<readonly string[]> =>
  (await desk.deliveries()).map(({ state }) => state);

/** What one post on each platform comes to: the state of each delivery, and how many posts stand there. */
const posted = async (here: Scene) => [await states(here), here.chats.map((chat) => chat.posts())];
const postedOnce = ({ chats: all }: Scene) => [all.map(() => 'sent'), all.map(() => 1)];

/** Ends when the bot has told of a post on each platform. */
const toldOfPosts = (bot: BotProcess, { chats: all }: Scene): Promise<true> =>
  bot.until(() => {
    const told = bot.log().filter(({ msg }) => /^briefing (?:posted|found)/.test(msg));
    return told.length >= all.length ? true : undefined;
  });

async function asksAndIsAnswered(chat: Chat): Promise<void> {
  const question = chat.ask();
  await chat.until(question.answeredAt);
}

// Alone, and one platform after the other: an answer that is held for seconds is given up and tried again, as it must be.
test('an answer under way is finished before the end', TIMEOUT, async (context) => {
  const here = await scene(context);
  const bot = here.start();
  await onEach(here, (chat) => bot.logged(chat.readyLine));
  const underWay: { readonly question: Question; readonly letGo: () => void }[] = [];
  for (const chat of here.chats) {
    const { begun, letGo } = chat.hold('answers');
    underWay.push({ question: chat.ask(), letGo });
    await begun;
  }
  bot.kill('SIGTERM');
  await bot.logged('stopping');
  for (const { letGo } of underWay) letGo();
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expect(underWay.map(({ question }) => question.answers())).toEqual(here.chats.map(() => 1));
  expect(bot.log().at(-1)?.msg).toBe('stopped');
});

test.concurrent('a post under way is finished before the end', TIMEOUT, async (context) => {
  const here = await scene(context);
  const held = here.chats.map((chat) => chat.hold('posts'));
  const bot = here.start({ env: await here.desk.oweBriefing(here.chats) });
  await Promise.all(held.map(({ begun }) => begun));
  bot.kill('SIGTERM');
  await bot.logged('stopping');
  for (const { letGo } of held) letGo();
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expect(await posted(here)).toEqual(postedOnce(here));
});

test.concurrent(
  'what gets no answer does not keep the process; its post is left to the next',
  TIMEOUT,
  async (context) => {
    const here = await scene(context);
    const { desk, start } = here;
    const posts = here.chats.map((chat) => chat.hold('posts'));
    const env = await desk.oweBriefing(here.chats);
    const bot = start({ env });
    await onEach(here, (chat) => bot.logged(chat.readyLine));
    await Promise.all(posts.map(({ begun }) => begun));
    const answers = here.chats.map((chat) => chat.hold('answers'));
    for (const chat of here.chats) chat.ask();
    await Promise.all(answers.map(({ begun }) => begun));
    bot.kill('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(await states(here)).toEqual(here.chats.map(() => 'sending'));
    // The platforms come to their senses and do what they were asked to.
    for (const { letGo } of [...posts, ...answers]) letGo();
    await desk.endLeases();
    const next = start({ env });
    await toldOfPosts(next, here);
    expect(await posted(here)).toEqual(postedOnce(here));
  },
);

test.concurrent(
  'a second process on the same database refuses and names the first',
  TIMEOUT,
  async (context) => {
    const here = await scene(context);
    const first = here.start();
    await onEach(here, (chat) => first.logged(chat.readyLine));
    const second = here.start();
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toContain(`(pid ${first.pid})`);
    expect(second.output()).not.toContain('    at ');
    await onEach(here, asksAndIsAnswered);
  },
);

test.concurrent(
  'a wrong token ends nothing, and one line says what to do',
  TIMEOUT,
  async (context) => {
    const here = await scene(context);
    const bot = here.start({ env: Object.assign({}, ...here.chats.map((chat) => chat.wrongEnv)) });
    await onEach(here, (chat) => bot.logged(chat.offLine));
    bot.kill('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    for (const { offLine } of here.chats) {
      const lines = bot.log().filter(({ msg }) => offLine.test(msg));
      expect(lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('TOKEN')]);
    }
  },
);

test.concurrent(
  'after an outage it connects, answers and posts by itself',
  TIMEOUT,
  async (context) => {
    const here = await scene(context);
    const outages = here.chats.map((chat) => chat.outage());
    const port = await freePort();
    const owed = await here.desk.oweBriefing(here.chats);
    const bot = here.start({ env: { ...owed, PORT: String(port) } });
    const probe = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    await onEach(here, (chat) => bot.logged(chat.offLine));
    expect([await probe('/live'), await probe('/ready')]).toEqual([200, 503]);
    for (const outage of outages) outage.remove();
    await onEach(here, (chat) => bot.logged(chat.readyLine));
    // It may be connected before all of it is loaded.
    await context.expect.poll(() => probe('/ready'), TIMEOUT).toBe(200);
    await onEach(here, asksAndIsAnswered);
    await toldOfPosts(bot, here);
    expect(await posted(here)).toEqual(postedOnce(here));
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    for (const { platform } of here.chats) {
      expect(metrics).toMatch(
        new RegExp(`readout_deliveries_total{platform="${platform}",event="(?:sent|found)"} 1`),
      );
    }
  },
);

test.concurrent(
  'a database that fails at the start ends the process, and the exit code says so',
  TIMEOUT,
  async (context) => {
    const { desk, start } = await scene(context);
    const file = new SQLite(desk.env.DATABASE_URL?.slice('file:'.length));
    file.exec('drop table content_file');
    file.close();
    const bot = start();
    expect(await bot.ended).toEqual({ code: 1, signal: null });
    expect(bot.log()).toContainEqual(
      expect.objectContaining({ msg: 'the articles could not be read: the database failed' }),
    );
  },
);
