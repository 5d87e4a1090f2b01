import { performance } from 'node:perf_hooks';
import { type BotProcess, startBotProcess } from '../end-to-end/bot-process.ts';
import type { Chat } from '../end-to-end/chat.ts';
import { chats } from '../end-to-end/chats.ts';
import { createDesk } from '../end-to-end/desk.ts';
import { residentMegabytes, shareOf } from './measure.ts';

const STARTS = 9;
const QUESTIONS = 2000;
const AT_ONCE = 50;
/** The two bots take turns, so that a machine whose speed drifts slows both alike. */
const TURNS = 10;
/** So often all of it is done, with fresh processes: of 2,000 answers the slowest twenty are as chance has it. */
const ROUNDS = 5;
/** 'figures', in both platforms a slash command. */
const FIGURES = 2;

const scripts = { readout: 'dist/src/main.js', bare: 'dist/test/bench/bare.js' } as const;
type Name = keyof typeof scripts;
const names = Object.keys(scripts) as readonly Name[];

interface Stand {
  readonly chats: readonly Chat[];
  readonly bot: BotProcess;
  /** Ms from the start of the process until all platforms were connected. */
  readonly readyMs: number;
  /** The same until each had answered a question, asked as soon as users could ask. */
  readonly answeredMs: number;
  /** Resident memory then, in MB; it is not known on every system. */
  readonly megabytes: number;
  leave(): Promise<void>;
}

async function stand(name: Name, platforms: readonly string[]): Promise<Stand> {
  const desk = await createDesk();
  const open: Chat[] = [];
  for (const platform of platforms) {
    const chat = await chats[platform]?.({});
    if (chat) open.push(chat);
  }
  const env = Object.assign(
    { ...desk.env, CONTENT_DIR: 'content' },
    ...open.map(({ env: own }) => own),
  );
  const start = performance.now();
  const bot = startBotProcess({ env, script: scripts[name] });
  await Promise.all(platforms.map((platform) => bot.logged(connected[platform] ?? '')));
  const readyMs = performance.now() - start;
  await Promise.all(
    open.map(async (chat) => {
      await bot.logged(chat.readyLine);
      await chat.until(chat.ask(FIGURES).answeredAt);
    }),
  );
  const answeredMs = performance.now() - start;
  const megabytes = residentMegabytes(bot.pid);
  return {
    ...{ chats: open, bot, readyMs, answeredMs, megabytes },
    async leave() {
      bot.kill('SIGKILL');
      await bot.ended;
      await Promise.all(open.map((chat) => chat.close()));
      await desk.remove();
    },
  };
}

const connected: Readonly<Record<string, string>> = {
  discord: 'Discord: connected',
  slack: 'Slack: connected',
};

/** Starts both in turn. */
async function measureStarts(): Promise<void> {
  const ready: Record<Name, number[]> = { readout: [], bare: [] };
  const answered: Record<Name, number[]> = { readout: [], bare: [] };
  const memory: Record<Name, number[]> = { readout: [], bare: [] };
  for (let round = 0; round < STARTS; round += 1) {
    for (const name of names) {
      const { readyMs, answeredMs, megabytes, leave } = await stand(name, Object.keys(chats));
      await leave();
      ready[name].push(readyMs);
      answered[name].push(answeredMs);
      memory[name].push(megabytes);
    }
  }
  const ms = (name: Name): number => shareOf(ready[name], 0.5);
  const later = (name: Name): number => shareOf(answered[name], 0.5);
  const mb = (name: Name): number => shareOf(memory[name], 0.5);
  console.log(
    `Start to Discord and Slack connected, medians of ${STARTS}, beside a process that only loads the two SDKs and logs in`,
  );
  for (const name of names) {
    const first = `each has answered a question after ${later(name).toFixed(0)} ms`;
    console.log(`${name.padEnd(8)}${ms(name).toFixed(0)} ms; ${first}, ${mb(name).toFixed(0)} MB`);
  }
  console.log(`time: ${(ms('readout') / ms('bare')).toFixed(2)} times (goal: at most 1.6)`);
  console.log(`memory: ${(mb('readout') - mb('bare')).toFixed(0)} MB more (goal: at most 70)`);
}

/** Asks both on one platform in turn. @returns ms of each answer */
async function askBoth(platform: string): Promise<Record<Name, readonly number[]>> {
  const stands = {
    readout: await stand('readout', [platform]),
    bare: await stand('bare', [platform]),
  };
  const times: Record<Name, number[]> = { readout: [], bare: [] };
  try {
    for (let turn = -1; turn < TURNS; turn += 1) {
      for (const name of names) {
        const [chat] = stands[name].chats;
        if (chat === undefined) continue;
        const took = await askMany(chat, QUESTIONS / TURNS);
        if (turn >= 0) times[name].push(...took);
      }
    }
  } finally {
    await Promise.all(Object.values(stands).map(({ leave }) => leave()));
  }
  return times;
}

async function measureAnswers(platform: string): Promise<void> {
  const rounds: Record<Name, readonly number[]>[] = [];
  // In a first round, which does not count, the double is slow itself, and the slower the longer an answer is.
  for (let round = -1; round < ROUNDS; round += 1) {
    const times = await askBoth(platform);
    if (round >= 0) rounds.push(times);
  }
  const middle = (value: (times: Record<Name, readonly number[]>) => number): number =>
    shareOf(rounds.map(value), 0.5);
  console.log(
    `${platform}: slash command to first answer, ${QUESTIONS} with ${AT_ONCE} at once, beside a bot on the same SDK that echoes; medians of ${ROUNDS} rounds`,
  );
  for (const name of names) {
    const [p50, p99] = [0.5, 0.99].map((share) =>
      middle((times) => shareOf(times[name], share)).toFixed(1),
    );
    console.log(`${(name === 'bare' ? 'echo' : name).padEnd(8)}p50 ${p50} ms   p99 ${p99} ms`);
  }
  const ratio = middle(({ readout, bare }) => shareOf(readout, 0.99) / shareOf(bare, 0.99));
  console.log(`p99: ${ratio.toFixed(2)} times (goal: at most 1.2)`);
}

/** Ms of each answer. */
async function askMany(chat: Chat, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  let left = count;
  async function user(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const question = chat.ask(FIGURES);
      times.push((await chat.until(question.answeredAt)) - question.sentAt);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, user));
  return times;
}

export async function benchBots(): Promise<void> {
  await measureStarts();
  for (const platform of Object.keys(chats)) await measureAnswers(platform);
}
