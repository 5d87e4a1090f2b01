import { setTimeout as wait } from 'node:timers/promises';
import { type BotProcess, startBotProcess } from '../end-to-end/bot-process.ts';
import { createDesk, type Desk } from '../end-to-end/desk.ts';
import { createDiscordDouble, type DiscordDouble } from '../support/discord/double.ts';
import { usualLimits } from '../support/discord/limits.ts';
import { freePort } from '../support/slack/client.ts';
import { createSlackDouble, type SlackDouble } from '../support/slack/double.ts';
import { usualSlackLimits } from '../support/slack/limits.ts';
import { shareOf } from './measure.ts';

/** Real time, real limits: nothing here is scaled. */
const DISCORD = 2_000;
const SLACK = 500;
const IN_A_GUILD = 500;
const KILLS = 10;
/** Questions are asked all the time, one after so many ms on each platform. */
const ASK_EVERY_MS = 100;
const IDLE_MS = 20_000;

/** Nothing is due here. */
const ASKING = '8200000000000000';

interface Stage {
  readonly discord: DiscordDouble;
  readonly slack: SlackDouble;
  readonly desk: Desk;
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
  readonly places: readonly Place[];
}

interface Place {
  readonly platform: 'discord' | 'slack';
  readonly channel: string;
}

const ids = (count: number, first: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(first + at));

async function stage(): Promise<Stage> {
  const channels = ids(DISCORD, 8_100_000_000_000_000).map((id) => ({ id, name: `c${id}` }));
  const guilds = ids(Math.ceil(DISCORD / IN_A_GUILD), 7_100_000_000_000_000).map((id, at) => ({
    ...{ id, name: `Newsroom ${at}` },
    channels: [
      ...channels.slice(at * IN_A_GUILD, (at + 1) * IN_A_GUILD),
      ...(at === 0 ? [{ id: ASKING, name: 'asking' }] : []),
    ],
  }));
  const rooms = ids(SLACK, 10_000).map((id) => `C0FAN${id}`);
  const discord = await createDiscordDouble({ guilds, rateLimits: usualLimits });
  const slack = await createSlackDouble({
    channels: [...rooms, 'C0ASKING1'].map((id) => ({
      ...{ id, name: id.toLowerCase(), kind: 'channel', member: true },
    })),
    limits: usualSlackLimits,
  });
  const desk = await createDesk();
  const port = await freePort();
  const places = [
    ...channels.map(({ id: channel }) => ({ platform: 'discord', channel }) as const),
    ...rooms.map((channel) => ({ platform: 'slack', channel }) as const),
  ];
  return {
    ...{ discord, slack, desk, port, places },
    env: {
      ...desk.env,
      CONTENT_DIR: 'content',
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app },
      ...{ SLACK_API_URL: slack.apiUrl, PORT: String(port), LOG_LEVEL: 'info' },
    },
  };
}

/** The minute that everything is due in: the first one that leaves time to measure an idle bot before. */
function slotAfter(ms: number): Date {
  return new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000);
}

const briefingAt = (slot: Date, places: readonly Place[]): Readonly<Record<string, string>> => ({
  BRIEFING_SCHEDULE: `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`,
  BRIEFING_TIMEZONE: 'UTC',
  BRIEFING_CHANNELS: places.map(({ platform, channel }) => `${platform}:${channel}`).join(' '),
});

const ready = (bot: BotProcess): Promise<unknown> =>
  Promise.all([bot.logged(/^Discord: \d+ commands/), bot.logged('Slack: connected')]);

/** Asks on both platforms until the signal; gives the ms of each answer. */
async function asking(
  { discord, slack }: Stage,
  signal: AbortSignal,
): Promise<Record<'discord' | 'slack', number[]>> {
  const times = { discord: [] as number[], slack: [] as number[] };
  const answers: Promise<unknown>[] = [];
  while (!signal.aborted) {
    const one = discord.dispatchSlash('figures', {}, { channel: ASKING });
    answers.push(
      discord.answered(one).then(() => times.discord.push((one.answeredAt ?? 0) - one.sentAt)),
    );
    const other = slack.slashCommand('figures', { channel: 'C0ASKING1' });
    answers.push(
      slack.answered(other).then(({ ts }) => times.slack.push(Number(ts) * 1000 - other.sentAt)),
    );
    await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  await Promise.race([Promise.all(answers), wait(5_000)]);
  return times;
}

async function metric(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** When each post began to stand in its channel, in ms of the wall clock. */
const postTimes = ({ discord, slack }: Stage) => ({
  discord: discord
    .requestsTo('POST /channels/:channel/messages')
    .filter(({ status }) => status === 200)
    .map(({ at }) => at),
  slack: slack
    .requestsTo('chat.postMessage')
    .filter(({ status, error }) => status === 200 && error === undefined)
    .map(({ at }) => at),
});

const refusals = ({ discord, slack }: Stage) => ({
  discord: discord.requests.filter(({ status }) => status === 429).length,
  slack: slack.requests.filter(({ status }) => status === 429).length,
});

/** Channels by how many posts stand in them. */
function counted({
  discord,
  slack,
  places,
}: Stage): Readonly<Record<'lost' | 'once' | 'double', number>> {
  const counts = places.map(({ platform, channel }) =>
    platform === 'discord' ? discord.messages(channel).length : slack.messages(channel).length,
  );
  const of = (fits: (posts: number) => boolean): number => counts.filter(fits).length;
  return { lost: of((n) => n === 0), once: of((n) => n === 1), double: of((n) => n > 1) };
}

async function leave({ discord, slack, desk }: Stage, bot: BotProcess): Promise<void> {
  bot.kill('SIGKILL');
  await bot.ended;
  await Promise.all([discord.close(), slack.close(), desk.remove()]);
}

/** Looks at the doubles only, which must not be held up by it, and into the database when they have all. */
async function settled(on: Stage, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const { discord, slack } = postTimes(on);
    if (discord.length >= DISCORD && slack.length >= SLACK) {
      const rows = await on.desk.deliveries();
      if (rows.length > 0 && rows.every(({ state }) => state === 'sent')) return;
    }
    await wait(1_000);
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Everything due in one minute, while commands are asked. */
async function measureFanOut(): Promise<void> {
  const on = await stage();
  const slot = slotAfter(IDLE_MS + 15_000);
  const bot = startBotProcess({ env: { ...on.env, ...briefingAt(slot, on.places) } });
  try {
    await ready(bot);
    // The first answers load and compile what later ones have at hand.
    await asking(on, AbortSignal.timeout(3_000));
    await metric(on.port, 'x');
    const idle = await asking(on, AbortSignal.timeout(slot.getTime() - Date.now() - 1_000));
    const idleLag = await metric(on.port, 'nodejs_eventloop_lag_p99_seconds');
    const before = await metric(on.port, 'process_resident_memory_bytes');
    await wait(slot.getTime() - Date.now());
    const over = new AbortController();
    const [busy] = await Promise.all([
      asking(on, over.signal),
      settled(on, 300_000).then(() => over.abort()),
    ]);
    const lag = await metric(on.port, 'nodejs_eventloop_lag_p99_seconds');
    const after = await metric(on.port, 'process_resident_memory_bytes');
    const times = postTimes(on);
    const limits = {
      discord: (DISCORD / usualLimits.global.limit) * (usualLimits.global.per / 1000),
      slack: (SLACK / usualSlackLimits.workspace.limit) * (usualSlackLimits.workspace.per / 1000),
    };
    const refused = refusals(on);
    for (const name of ['discord', 'slack'] as const) {
      const last = (Math.max(...times[name]) - slot.getTime()) / 1000;
      console.log(
        `${name}: ${times[name].length} posts, the last ${last.toFixed(1)} s after the slot; the limits allow ` +
          `${limits[name].toFixed(0)} s: ${(last / limits[name]).toFixed(3)} times (goal: at most 1.1); ${refused[name]} times 429`,
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
    console.log(`${lost} channels without the post, ${double} with more than one`);
  } finally {
    await leave(on, bot);
  }
}

/** The same while the bot is killed again and again, and started anew at once. */
async function measureKills(): Promise<void> {
  const on = await stage();
  const slot = slotAfter(5_000);
  const env = { ...on.env, ...briefingAt(slot, on.places) };
  let bot = startBotProcess({ env });
  try {
    await wait(slot.getTime() - Date.now());
    for (let kill = 0; kill < KILLS; kill += 1) {
      await wait(3_000 + 400 * kill);
      bot.kill('SIGKILL');
      await bot.ended;
      bot = startBotProcess({ env });
    }
    await settled(on, 400_000);
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
    await leave(on, bot);
  }
}

/** @param kills also while the bot is killed */
export async function benchFanOut(kills: boolean): Promise<void> {
  console.log(
    `${DISCORD} Discord and ${SLACK} Slack channels due in one minute, in real time; 50 requests a second, 5 posts in 5 s a ` +
      'channel; 5 messages a second a workspace, 1 a channel',
  );
  if (kills) await measureKills();
  else await measureFanOut();
}
