import type { Client } from 'discord.js';
import type { Command } from '../bot/command.ts';
import { within } from '../bot/within.ts';
import { createClient } from './client.ts';
import { commandData } from './command-data.ts';
import { failureOf } from './failure.ts';
import { lackingIn } from './missing.ts';
import type { DiscordConfig } from './platform.ts';
import { discord } from './sdk.ts';

/** One thing that was looked at; with a remedy where something is missing. */
export interface Checked {
  readonly level: 'ok' | 'warning' | 'problem';
  readonly what: string;
  readonly remedy?: string;
}

const REACH_IT =
  'Check the network of this machine, DISCORD_API_URL if that is set, and https://discordstatus.com; the bot keeps trying by itself.';

const PATIENCE_MS = 10_000;
const ATTEMPTS = 3;

/** What briefings need in channels and threads. */
const NEEDED =
  discord.PermissionFlagsBits.ViewChannel |
  discord.PermissionFlagsBits.SendMessages |
  discord.PermissionFlagsBits.SendMessagesInThreads |
  discord.PermissionFlagsBits.ReadMessageHistory;

/**
 * Connects once and says what is missing. Never throws, and never shows the token.
 * @param channels those that briefings go to; @param commands those that are to be registered
 */
export async function checkDiscord(
  config: DiscordConfig,
  channels: readonly string[],
  commands: readonly Command[],
): Promise<readonly Checked[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await look(config, channels, commands);
    } catch (error) {
      const { reason, lasting } = failureOf(error);
      if (lasting) return [problem('Discord cannot be used', `${reason}.`)];
      // A connection that broke once is no problem of whoever asks.
      if (attempt === ATTEMPTS)
        return [problem('Discord cannot be used', `${reason}. ${REACH_IT}`)];
    }
  }
}

async function look(
  { token, guildId, apiUrl }: DiscordConfig,
  channels: readonly string[],
  commands: readonly Command[],
): Promise<readonly Checked[]> {
  const { client, leave } = createClient(apiUrl);
  client.on(discord.Events.ShardError, () => undefined);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(discord.Events.ClientReady, resolve);
  });
  try {
    const connected = await within(
      PATIENCE_MS,
      client.login(token).then(() => ready),
    );
    if (connected === undefined) return [problem('Discord does not answer', REACH_IT)];
    return [
      ok(`Discord: connected as ${connected.user.username}`),
      ...(guildId === undefined ? servers(connected) : server(connected, guildId)),
      ...(await registered(connected, guildId, commands)),
      ...(await Promise.all(channels.map((id) => channel(connected, id)))),
    ];
  } finally {
    await leave();
  }
}

const ok = (what: string): Checked => ({ level: 'ok', what: `${what}.` });
const problem = (what: string, remedy: string): Checked => ({
  level: 'problem',
  what: `${what}.`,
  remedy,
});

const invitation = (client: Client<true>): string =>
  `Open https://discord.com/oauth2/authorize?client_id=${client.application.id}&scope=bot+applications.commands&permissions=${NEEDED}`;

const servers = (client: Client<true>): readonly Checked[] =>
  client.guilds.cache.size > 0
    ? [ok(`Discord: in ${client.guilds.cache.map(({ name }) => `“${name}”`).join(', ')}`)]
    : [problem('Discord: the bot is in no server', `${invitation(client)} and choose one.`)];

const server = (client: Client<true>, id: string): readonly Checked[] => {
  const guild = client.guilds.cache.get(id);
  return guild
    ? [ok(`Discord: in “${guild.name}”`)]
    : [
        problem(
          `Discord: the bot is not in the server ${id}`,
          `${invitation(client)} and choose it, or mend DISCORD_GUILD_ID.`,
        ),
      ];
};

/** Whether people find the commands. The bot registers them when it starts. */
async function registered(
  client: Client<true>,
  guild: string | undefined,
  commands: readonly Command[],
): Promise<readonly Checked[]> {
  const { id } = client.application;
  if (guild !== undefined && !client.guilds.cache.has(guild)) return [];
  const route =
    guild === undefined
      ? discord.Routes.applicationCommands(id)
      : discord.Routes.applicationGuildCommands(id, guild);
  try {
    const there = (await client.rest.get(route)) as readonly { readonly name: string }[];
    const names = new Set(there.map(({ name }) => name));
    const missing = commandData(commands, guild === undefined)
      .filter(({ name }) => !names.has(name))
      .map(({ type, name }) =>
        type === discord.ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`,
      );
    if (missing.length === 0) return [ok('Discord: every command is registered')];
    return [
      {
        level: 'warning',
        what: `Discord: not registered yet: ${missing.join(', ')}.`,
        remedy: `Start the bot (npm start), which registers them. If they stay away: ${invitation(client)} again, for the scope applications.commands.`,
      },
    ];
  } catch (error) {
    return [
      problem(
        `Discord: the commands cannot be looked at (${failureOf(error).reason})`,
        `${invitation(client)} again, for the scope applications.commands.`,
      ),
    ];
  }
}

async function channel(client: Client<true>, id: string): Promise<Checked> {
  try {
    const lacking = await lackingIn(client, id);
    if (lacking === undefined) {
      return problem(
        `Discord: the bot sees no channel ${id}`,
        'Invite the bot to its server and let it view the channel; or mend the id where it is from BRIEFING_CHANNELS (Developer Mode on, right-click the channel, “Copy Channel ID”).',
      );
    }
    const { channel: name = 'a direct message', permissions } = lacking;
    return permissions.length === 0
      ? ok(`Discord: briefings can be posted in #${name}`)
      : problem(
          `Discord: the bot may not do all that briefings need in #${name}`,
          `Give it ${permissions.join(', ')} there: the channel’s settings (Edit Channel), “Permissions”, the bot’s role.`,
        );
  } catch (error) {
    return problem(`Discord: the channel ${id} cannot be looked at`, `${failureOf(error).reason}.`);
  }
}
