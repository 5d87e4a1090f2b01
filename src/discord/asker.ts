import type { BaseInteraction, Guild } from 'discord.js';
import type { Asker, Notified } from '../bot/asker.ts';
import type { Services } from '../bot/services.ts';
import type { Talks } from '../bot/talk/talks.ts';
import { discord } from './sdk.ts';

const NEEDED =
  'It takes the permission “Manage Messages” in that channel. Ask somebody who has it there.';

/** Services for one interaction: where it comes from, and who makes it with what rights. */
export function servicesFor(
  interaction: BaseInteraction,
  services: Services,
  talks: Talks,
): Services {
  const { channelId: channel, guildId: tenant, user } = interaction;
  const place = channel ? { ...(tenant && { tenant }), channel } : undefined;
  return {
    ...services,
    asker: () => Promise.resolve(askerOf(interaction)),
    ...(place && { where: { platform: 'discord', ...place }, talk: talks.of(user.id, place) }),
  };
}

/** A person's name in the server, or else their own; also where discord.js does not know the server. */
export const nameOf = ({ member, user }: BaseInteraction): string =>
  member instanceof discord.GuildMember ? member.displayName : (member?.nick ?? user.displayName);

function askerOf(interaction: BaseInteraction): Asker {
  const { user, member, channelId, guild, memberPermissions } = interaction;

  /** Rights in a channel of the same server; in a direct message one has every right over what oneself gets. */
  async function may(channel: string, permission: bigint): Promise<boolean> {
    if (!interaction.guildId) return channel === channelId;
    // Discord says what holds in the channel, also where it is a thread.
    if (channel === channelId) return memberPermissions?.has(permission) ?? false;
    const target = await found(() => guild?.channels.fetch(channel));
    if (!target || !(member instanceof discord.GuildMember)) return false;
    return target.permissionsFor(member).has([discord.PermissionFlagsBits.ViewChannel, permission]);
  }

  async function mayNotify({ kind, id }: Notified, channel: string): Promise<boolean> {
    if (!guild) return kind === 'user' && id === user.id;
    if (kind === 'user') return (await found(() => guild.members.fetch(id))) !== undefined;
    if (kind !== 'role' || id === guild.id) return false;
    return (
      mentionable(guild, id) ||
      (roleIn(guild, id) && may(channel, discord.PermissionFlagsBits.MentionEveryone))
    );
  }

  return {
    id: user.id,
    name: nameOf(interaction),
    needed: NEEDED,
    mayManage: (channel) => may(channel, discord.PermissionFlagsBits.ManageMessages),
    mayNotify,
  };
}

const roleIn = (guild: Guild, id: string): boolean => guild.roles.cache.has(id);
const mentionable = (guild: Guild, id: string): boolean =>
  guild.roles.cache.get(id)?.mentionable ?? false;

/** What there is; nothing where Discord has no such thing, or does not say. */
async function found<T>(work: () => Promise<T | null> | undefined): Promise<T | undefined> {
  try {
    return (await work()) ?? undefined;
  } catch {
    return undefined;
  }
}
