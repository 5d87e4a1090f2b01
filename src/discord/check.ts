import { type Client, Events, PermissionFlagsBits, Routes } from 'discord.js';
import { within } from '../bot/within.ts';
import { createClient } from './client.ts';
import { failureOf } from './failure.ts';
import type { DiscordConfig } from './platform.ts';

/** One thing that was looked at; with a remedy where something is missing. */
export interface Checked {
  readonly level: 'ok' | 'warning' | 'problem';
  readonly what: string;
  readonly remedy?: string;
}

const PATIENCE_MS = 10_000;

/** What a briefing needs in its channel, by the names that Discord shows. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

/**
 * Connects once and says what is missing. Never throws, and never shows the token.
 * @param channels those of the briefing; @param commands the names of those that are to be registered
 */
export async function checkDiscord(
  { token, guildId, apiUrl }: DiscordConfig,
  channels: readonly string[],
  commands: readonly string[],
): Promise<readonly Checked[]> {
  const { client, leave } = createClient(apiUrl);
  client.on(Events.ShardError, () => undefined);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    const connected = await within(
      PATIENCE_MS,
      client.login(token).then(() => ready),
    );
    if (connected === undefined)
      return [
        problem(
          'Discord does not answer',
          'Check the network of this machine and https://discordstatus.com; the bot keeps trying by itself.',
        ),
      ];
    return [
      ok(`Discord: connected as ${connected.user.username}`),
      ...(guildId === undefined ? servers(connected) : server(connected, guildId)),
      ...(await registered(connected, guildId, commands)),
      ...channels.map((id) => channel(connected, id)),
    ];
  } catch (error) {
    return [problem('Discord cannot be used', `${failureOf(error).reason}.`)];
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
  `Open https://discord.com/oauth2/authorize?client_id=${client.application.id}&scope=bot+applications.commands&permissions=${String(NEEDED.reduce((all, [, bit]) => all | bit, 0n))}`;

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
  commands: readonly string[],
): Promise<readonly Checked[]> {
  const { id } = client.application;
  if (guild !== undefined && !client.guilds.cache.has(guild)) return [];
  const route =
    guild === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guild);
  try {
    const there = (await client.rest.get(route)) as readonly { readonly name: string }[];
    const names = new Set(there.map(({ name }) => name));
    const missing = commands.filter((name) => !names.has(name)).map((name) => `/${name}`);
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

function channel(client: Client<true>, id: string): Checked {
  const found = client.channels.cache.get(id);
  if (found === undefined || found.isDMBased()) {
    return problem(
      `Discord: the bot sees no channel ${id}`,
      'Mend its id in BRIEFING_CHANNELS (Developer Mode on, right-click the channel, “Copy Channel ID”), or invite the bot to the server and let it view the channel.',
    );
  }
  const permissions = found.permissionsFor(client.user);
  const missing = NEEDED.filter(([, bit]) => !permissions?.has(bit)).map(([name]) => `“${name}”`);
  return missing.length === 0
    ? ok(`Discord: briefings can be posted in #${found.name}`)
    : problem(
        `Discord: the bot may not do all that briefings need in #${found.name}`,
        `Give it ${missing.join(', ')} there: the channel’s settings (Edit Channel), “Permissions”, the bot’s role.`,
      );
}
