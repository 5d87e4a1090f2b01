import { type BotProcess, startBotProcess } from '../end-to-end/bot-process.ts';
import { createDesk, type Desk } from '../end-to-end/desk.ts';
import { createDiscordDouble, type DiscordDouble } from '../support/discord/double.ts';
import { usualLimits } from '../support/discord/limits.ts';
import { freePort } from '../support/slack/client.ts';
import { createSlackDouble, type SlackDouble } from '../support/slack/double.ts';
import { usualSlackLimits } from '../support/slack/limits.ts';

const IN_A_GUILD = 500;

/** Nothing is due here: people ask. */
export const ASKING = { discord: '8200000000000000', slack: 'C0ASKING1' } as const;

export const PLATFORMS = ['discord', 'slack'] as const;
export type PlatformName = (typeof PLATFORMS)[number];
export type Sizes = Readonly<Record<PlatformName, number>>;

export interface Place {
  readonly platform: PlatformName;
  readonly channel: string;
}

/** Doubles with many channels, and what a bot must be told to post there. */
export interface Stage {
  readonly discord: DiscordDouble;
  readonly slack: SlackDouble;
  readonly desk: Desk;
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
  readonly sizes: Sizes;
  readonly places: readonly Place[];
  close(): Promise<void>;
}

const ids = (count: number, first: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(first + at));

export async function stage(sizes: Sizes): Promise<Stage> {
  const channels = ids(sizes.discord, 8_100_000_000_000_000).map((id) => ({ id, name: `c${id}` }));
  const guilds = ids(Math.ceil(sizes.discord / IN_A_GUILD), 7_100_000_000_000_000).map(
    (id, at) => ({
      ...{ id, name: `Newsroom ${at}` },
      channels: [
        ...channels.slice(at * IN_A_GUILD, (at + 1) * IN_A_GUILD),
        ...(at === 0 ? [{ id: ASKING.discord, name: 'asking' }] : []),
      ],
    }),
  );
  const rooms = ids(sizes.slack, 10_000).map((id) => `C0FAN${id}`);
  const discord = await createDiscordDouble({ guilds, rateLimits: usualLimits });
  const slack = await createSlackDouble({
    channels: [...rooms, ASKING.slack].map((id) => ({
      ...{ id, name: id.toLowerCase(), kind: 'channel', member: true },
    })),
    limits: usualSlackLimits,
  });
  const desk = await createDesk();
  const port = await freePort();
  return {
    ...{ discord, slack, desk, port, sizes },
    places: [
      ...channels.map(({ id: channel }) => ({ platform: 'discord', channel }) as const),
      ...rooms.map((channel) => ({ platform: 'slack', channel }) as const),
    ],
    env: {
      ...desk.env,
      CONTENT_DIR: 'content',
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app },
      ...{ SLACK_API_URL: slack.apiUrl, PORT: String(port), LOG_LEVEL: 'info' },
    },
    async close() {
      await Promise.all([discord.close(), slack.close(), desk.remove()]);
    },
  };
}

/** A bot that owes every channel the briefing of a slot. */
export function botFor({ env, places }: Stage, slot: Date): BotProcess {
  return startBotProcess({
    told: false,
    env: {
      ...env,
      BRIEFING_SCHEDULE: `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`,
      BRIEFING_TIMEZONE: 'UTC',
      BRIEFING_CHANNELS: places.map(({ platform, channel }) => `${platform}:${channel}`).join(' '),
    },
  });
}

/** The least time, in seconds, that the platform's limits leave so many posts. */
export function leastSeconds({ discord, slack }: Sizes): Readonly<Record<PlatformName, number>> {
  const { global } = usualLimits;
  const { workspace } = usualSlackLimits;
  return {
    discord: (discord / global.limit) * (global.per / 1000),
    slack: (slack / workspace.limit) * (workspace.per / 1000),
  };
}

/** When each post began to stand in its channel, in ms of the wall clock. */
export const postTimes = ({ discord, slack }: Stage) => ({
  discord: discord
    .requestsTo('POST /channels/:channel/messages')
    .filter(({ status }) => status === 200)
    .map(({ at }) => at),
  slack: slack
    .requestsTo('chat.postMessage')
    .filter(({ status, error }) => status === 200 && error === undefined)
    .map(({ at }) => at),
});

export const refusals = ({ discord, slack }: Stage): Sizes => ({
  discord: discord.requests.filter(({ status }) => status === 429).length,
  slack: slack.requests.filter(({ status }) => status === 429).length,
});

/** Channels by how many posts stand in them. */
export function counted({
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
