import SQLite from 'better-sqlite3';
import { expect, type TestContext, test } from 'vitest';
import { freePort } from '../support/slack/client.ts';
import { type BotProcess, type BotProcessOptions, startBotProcess } from './bot-process.ts';
import type { Chat, ChatOptions } from './chat.ts';
import { chats } from './chats.ts';
import { createDesk, type Desk } from './desk.ts';

const TIMEOUT = { timeout: 300_000 };
const platforms = Object.keys(chats);

interface Scene {
  readonly chat: Chat;
  readonly desk: Desk;
  /** Starts a bot that ends with the test at the latest, and that may not have told any secret by then. */
  start(options?: Partial<BotProcessOptions>): BotProcess;
}

/** How long an answer may take is not the matter here. */
const patient: ChatOptions = { answerWithin: 120_000 };

async function scene(platform: string, { onTestFinished }: TestContext): Promise<Scene> {
  const open = chats[platform];
  if (open === undefined) throw new Error(`no platform ${platform}`);
  const chat = await open(patient);
  const desk = await createDesk();
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    for (const bot of bots) bot.kill('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
    await chat.close();
    await desk.remove();
    for (const bot of bots) {
      for (const secret of chat.secrets) expect(bot.output()).not.toContain(secret);
    }
  });
  return {
    chat,
    desk,
    start({ env, ...more } = {}) {
      const bot = startBotProcess({ env: { ...chat.env, ...desk.env, ...env }, ...more });
      bots.push(bot);
      return bot;
    },
  };
}

const states = async ({ desk }: Scene): Promise<readonly string[]> =>
  (await desk.deliveries()).map(({ state }) => state);

test.concurrent.for(platforms)(
  '%s: an answer under way is finished before the end',
  TIMEOUT,
  async (name, context) => {
    const { chat, start } = await scene(name, context);
    const bot = start();
    await bot.logged(chat.readyLine);
    const { begun, letGo } = chat.hold('answers');
    const question = chat.ask();
    await begun;
    bot.kill('SIGTERM');
    await bot.logged('stopping');
    letGo();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(question.answers()).toBe(1);
    expect(bot.log().at(-1)?.msg).toBe('stopped');
  },
);

test.concurrent.for(platforms)(
  '%s: a post under way is finished before the end',
  TIMEOUT,
  async (name, context) => {
    const here = await scene(name, context);
    const { chat, desk, start } = here;
    const { begun, letGo } = chat.hold('posts');
    const bot = start({ env: await desk.oweBriefing([chat]) });
    await begun;
    bot.kill('SIGTERM');
    await bot.logged('stopping');
    letGo();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect([await states(here), chat.posts()]).toEqual([['sent'], 1]);
  },
);

test.concurrent.for(platforms)(
  '%s: what gets no answer does not keep the process; its post is left to the next',
  TIMEOUT,
  async (name, context) => {
    const here = await scene(name, context);
    const { chat, desk, start } = here;
    const posts = chat.hold('posts');
    const env = await desk.oweBriefing([chat]);
    const bot = start({ env });
    await Promise.all([bot.logged(chat.readyLine), posts.begun]);
    const answers = chat.hold('answers');
    chat.ask();
    await answers.begun;
    bot.kill('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(await states(here)).toEqual(['sending']);
    // The platform comes to its senses and does what it was asked to.
    posts.letGo();
    answers.letGo();
    await desk.endLeases();
    const next = start({ env });
    await next.logged(/^briefing (?:posted|found)/);
    expect([await states(here), chat.posts()]).toEqual([['sent'], 1]);
  },
);

test.concurrent.for(platforms)(
  '%s: a second process on the same database refuses and names the first',
  TIMEOUT,
  async (name, context) => {
    const { chat, start } = await scene(name, context);
    const first = start();
    await first.logged(chat.readyLine);
    const second = start();
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toContain(`(pid ${first.pid})`);
    expect(second.output()).not.toContain('    at ');
    const question = chat.ask();
    await chat.until(question.answeredAt);
  },
);

test.concurrent.for(platforms)(
  '%s: a wrong token ends nothing, and one line says what to do',
  TIMEOUT,
  async (name, context) => {
    const { chat, start } = await scene(name, context);
    const bot = start({ env: chat.wrongEnv });
    await bot.logged(chat.offLine);
    bot.kill('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    const lines = bot.log().filter(({ msg }) => chat.offLine.test(msg));
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('TOKEN')]);
  },
);

test.concurrent.for(platforms)(
  '%s: after an outage it connects, answers and posts by itself',
  TIMEOUT,
  async (name, context) => {
    const here = await scene(name, context);
    const { chat, desk, start } = here;
    const outage = chat.outage();
    const port = await freePort();
    const bot = start({ env: { ...(await desk.oweBriefing([chat])), PORT: String(port) } });
    const probe = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    await bot.logged(chat.offLine);
    expect([await probe('/live'), await probe('/ready')]).toEqual([200, 503]);
    outage.remove();
    await bot.logged(chat.readyLine);
    // It may be connected before all of it is loaded.
    await expect.poll(() => probe('/ready'), TIMEOUT).toBe(200);
    const question = chat.ask();
    await chat.until(question.answeredAt);
    await bot.logged(/^briefing (?:posted|found)/);
    expect([await states(here), chat.posts()]).toEqual([['sent'], 1]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(
      new RegExp(`readout_deliveries_total{platform="${name}",event="(?:sent|found)"} 1`),
    );
  },
);

test.concurrent.for(platforms)(
  '%s: a database that fails at the start ends the process, and the exit code says so',
  TIMEOUT,
  async (name, context) => {
    const { desk, start } = await scene(name, context);
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
