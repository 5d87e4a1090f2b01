import { setTimeout as wait } from 'node:timers/promises';
import { within } from '../../src/bot/within.ts';
import type { BotProcess } from '../end-to-end/bot-process.ts';
import {
  ASKING,
  botFor,
  counted,
  leastSeconds,
  PLATFORMS,
  type PlatformName,
  postTimes,
  refusals,
  type Sizes,
  type Stage,
  stage,
} from './fanout-stage.ts';
import { shareOf } from './measure.ts';

/** Real time, real limits: nothing here is scaled. */
const USUAL: Sizes = { discord: 2_000, slack: 500 };
const KILLS = 10;
/** Questions are asked all the time, one after so many ms on each platform. */
const ASK_EVERY_MS = 100;
const IDLE_MS = 20_000;
/** A bot that is not ready after this will not be. */
const READY_MS = 60_000;
/** So many times as long as the limits ask for are waited for the posts, and so much more for a start. */
const PATIENCE = { times: 3, moreMs: 60_000 };
const TELL_EVERY_MS = 10_000;

/** The minute that everything is due in: the first one that leaves so much time before. */
function slotAfter(ms: number): Date {
  return new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000);
}

async function ready(bot: BotProcess): Promise<void> {
  const both = Promise.all([bot.logged(/^Discord: \d+ commands/), bot.logged('Slack: connected')]);
  if ((await within(READY_MS, both)) === undefined) {
    throw new Error(`The bot was not ready within ${READY_MS / 1000} s:\n${lastLines(bot)}`);
  }
}

const lastLines = (bot: BotProcess): string =>
  bot
    .log()
    .slice(-10)
    .map((line) => `  ${JSON.stringify(line)}\n`)
    .join('');

/** Asks on both platforms until the signal; gives the ms of each answer, and how many questions had none. */
async function asking(
  { discord, slack }: Stage,
  signal: AbortSignal,
): Promise<Record<PlatformName, number[]> & { unanswered: number }> {
  const times = { discord: [] as number[], slack: [] as number[], unanswered: 0 };
  const answers: Promise<unknown>[] = [];
  while (!signal.aborted) {
    const one = discord.dispatchSlash('figures', {}, { channel: ASKING.discord });
    answers.push(
      discord.answered(one).then(() => times.discord.push((one.answeredAt ?? 0) - one.sentAt)),
    );
    const other = slack.slashCommand('figures', { channel: ASKING.slack });
    answers.push(
      slack.answered(other).then(({ ts }) => times.slack.push(Number(ts) * 1000 - other.sentAt)),
    );
    await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  await within(5_000, Promise.all(answers));
  times.unanswered = answers.length - times.discord.length - times.slack.length;
  return times;
}

async function metric(port: number, name: string): Promise<number> {
  const signal = AbortSignal.timeout(10_000);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`, { signal })).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/**
 * Waits until all is posted and written down, or for as long as there is hope. Looks at the doubles only, which must not
 * be held up by it, and into the database when they have all.
 * @returns what is missing, in words; nothing when all is there
 */
async function settled(on: Stage, slot: Date, bot: () => BotProcess): Promise<string | undefined> {
  const least = Math.max(...Object.values(leastSeconds(on.sizes)));
  const end = slot.getTime() + PATIENCE.times * least * 1000 + PATIENCE.moreMs;
  let told = Date.now();
  while (Date.now() < end) {
    const { discord, slack } = postTimes(on);
    if (discord.length >= on.sizes.discord && slack.length >= on.sizes.slack) {
      const rows = await on.desk.deliveries();
      if (rows.length > 0 && rows.every(({ state }) => state === 'sent')) return undefined;
    }
    if (Date.now() - told >= TELL_EVERY_MS) {
      told = Date.now();
      const seconds = ((told - slot.getTime()) / 1000).toFixed(0);
      console.error(`${seconds} s: ${discord.length} posts in Discord, ${slack.length} in Slack`);
    }
    await wait(1_000);
  }
  const states = new Map<string, number>();
  for (const { platform, state, reason } of await on.desk.deliveries()) {
    const what = `${platform}: ${state}${reason === null ? '' : ` (${reason})`}`;
    states.set(what, (states.get(what) ?? 0) + 1);
  }
  const lines = [...states].map(([what, count]) => `  ${count} deliveries ${what}\n`).join('');
  return `Not all was posted within ${((end - slot.getTime()) / 1000).toFixed(0)} s:\n${lines}The bot's last words:\n${lastLines(bot())}`;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function complain(missing: string | undefined): void {
  if (missing === undefined) return;
  console.log(missing);
  process.exitCode = 1;
}

/** Everything due in one minute, while commands are asked. */
async function measureFanOut(on: Stage): Promise<void> {
  const slot = slotAfter(READY_MS + IDLE_MS);
  const bot = botFor(on, slot);
  try {
    await ready(bot);
    // The first answers load and compile what later ones have at hand.
    await asking(on, AbortSignal.timeout(3_000));
    await wait(Math.max(0, slot.getTime() - Date.now() - IDLE_MS - 1_000));
    await metric(on.port, 'x');
    const idle = await asking(on, AbortSignal.timeout(IDLE_MS));
    const idleLag = await metric(on.port, 'nodejs_eventloop_lag_p99_seconds');
    const before = await metric(on.port, 'process_resident_memory_bytes');
    await wait(Math.max(0, slot.getTime() - Date.now()));
    const over = new AbortController();
    const [busy, missing] = await Promise.all([
      asking(on, over.signal),
      settled(on, slot, () => bot).finally(() => over.abort()),
    ]);
    complain(missing);
    const lag = await metric(on.port, 'nodejs_eventloop_lag_p99_seconds');
    const after = await metric(on.port, 'process_resident_memory_bytes');
    const times = postTimes(on);
    const least = leastSeconds(on.sizes);
    const refused = refusals(on);
    for (const name of PLATFORMS) {
      const last = (Math.max(...times[name]) - slot.getTime()) / 1000;
      console.log(
        `${name}: ${times[name].length} posts, the last ${last.toFixed(1)} s after the slot; the limits allow ` +
          `${least[name].toFixed(0)} s: ${(last / least[name]).toFixed(3)} times (goal: at most 1.1); ${refused[name]} times 429`,
      );
      const [calm, loaded] = [shareOf(idle[name], 0.99), shareOf(busy[name], 0.99)];
      console.log(
        `${name}: commands meanwhile, p99 ${ms(loaded)} of ${busy[name].length}, idle ${ms(calm)} of ${idle[name].length}: ` +
          `${(loaded / calm).toFixed(2)} times (goal: at most 2); medians ${ms(shareOf(busy[name], 0.5))} and ${ms(shareOf(idle[name], 0.5))}`,
      );
    }
    console.log(
      `event-loop delay, p99: ${ms(lag * 1000)}, idle ${ms(idleLag * 1000)}; memory ${(after / 2 ** 20).toFixed(0)} MB, before ${(before / 2 ** 20).toFixed(0)} MB`,
    );
    const { lost, double } = counted(on);
    console.log(
      `${lost} channels without the post, ${double} with more than one; ${idle.unanswered + busy.unanswered} questions without an answer`,
    );
  } finally {
    bot.kill('SIGKILL');
    await bot.ended;
  }
}

/** The same while the bot is killed again and again, and started anew at once. */
async function measureKills(on: Stage): Promise<void> {
  const slot = slotAfter(5_000);
  let bot = botFor(on, slot);
  try {
    await wait(slot.getTime() - Date.now());
    for (let kill = 0; kill < KILLS; kill += 1) {
      await wait(3_000 + 400 * kill);
      bot.kill('SIGKILL');
      await bot.ended;
      bot = botFor(on, slot);
    }
    complain(await settled(on, slot, () => bot));
    const { lost, once, double } = counted(on);
    const refused = refusals(on);
    const all = postTimes(on);
    const last = (Math.max(...all.discord, ...all.slack) - slot.getTime()) / 1000;
    console.log(
      `${KILLS} kills (SIGKILL) meanwhile: ${lost} lost, ${double} double, ${once} of ${on.places.length} channels have the post once; ` +
        `the last ${last.toFixed(0)} s after the slot; ${refused.discord + refused.slack} times 429`,
    );
    if (lost + double > 0) process.exitCode = 1;
  } finally {
    bot.kill('SIGKILL');
    await bot.ended;
  }
}

export interface FanOut {
  /** Kills the bot meanwhile, and starts it again. */
  readonly kills: boolean;
  /** Discord channels, with a quarter as many in Slack. */
  readonly channels?: number;
}

export async function benchFanOut({ kills, channels }: FanOut): Promise<void> {
  const sizes =
    channels === undefined ? USUAL : { discord: channels, slack: Math.ceil(channels / 4) };
  console.log(
    `${sizes.discord} Discord and ${sizes.slack} Slack channels due in one minute, in real time; 50 requests a second, 5 posts in 5 s a ` +
      'channel; 5 messages a second a workspace, 1 a channel',
  );
  const on = await stage(sizes);
  try {
    await (kills ? measureKills(on) : measureFanOut(on));
  } finally {
    await on.close();
  }
}
