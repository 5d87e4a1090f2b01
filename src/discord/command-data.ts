import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  LocalizationMap,
} from 'discord.js';
import type { Command, Group, Option } from '../bot/command.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { NAMES } from './locales/names.ts';
import { DESCRIPTIONS, wordsIn } from './locales/words.ts';
import { discord } from './sdk.ts';

interface ChoiceData {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly value: string;
}

export interface OptionData {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly ChoiceData[];
  readonly channel_types?: readonly ChannelType[];
  readonly options?: readonly OptionData[];
}

export interface CommandData {
  readonly type: ApplicationCommandType;
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap;
  readonly options?: readonly OptionData[];
  readonly default_member_permissions?: string;
  readonly integration_types?: readonly ApplicationIntegrationType[];
  readonly contexts?: readonly InteractionContextType[];
}

/** The option by which any command can be asked privately. */
export const PRIVATE = 'private';

/** The command in the context menu of a message. */
export const SAID_HERE = 'Who said what here?';

/** Commands that change what the bot does in a server: for those who may manage its messages. */
const SETTINGS: ReadonlySet<string> = new Set(['briefing']);

/**
 * Everything as Discord registers it: commands, those of a group as its subcommands, and the menu of a message.
 * @param global what is registered everywhere also says where it can be used: in servers and direct messages, by the bot
 *   that a server has and by the app that a person has
 */
export function commandData(commands: readonly Command[], global: boolean): readonly CommandData[] {
  const groups = new Map(commands.flatMap(({ group }) => (group ? [[group.name, group]] : [])));
  return [
    ...commands.filter(({ group }) => !group).map((one) => slashCommand(one, valueOptions(one))),
    ...[...groups.values()].map((group) =>
      slashCommand(group, commands.filter((one) => one.group?.name === group.name).map(subcommand)),
    ),
    { type: discord.ApplicationCommandType.Message, name: SAID_HERE, ...localName(SAID_HERE) },
  ].map((one) => ({ ...one, ...(global && EVERYWHERE) }));
}

const EVERYWHERE = {
  integration_types: [
    discord.ApplicationIntegrationType.GuildInstall,
    discord.ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    discord.InteractionContextType.Guild,
    discord.InteractionContextType.BotDM,
    discord.InteractionContextType.PrivateChannel,
  ],
} as const;

const slashCommand = (
  { name, description }: Group,
  options: readonly OptionData[],
): CommandData => ({
  type: discord.ApplicationCommandType.ChatInput,
  ...words(name, description),
  options,
  ...(SETTINGS.has(name) && {
    default_member_permissions: String(discord.PermissionFlagsBits.ManageMessages),
  }),
});

const subcommand = (command: Command): OptionData => ({
  type: discord.ApplicationCommandOptionType.Subcommand,
  ...words(command.name.slice(command.name.indexOf(' ') + 1), command.description),
  options: valueOptions(command),
});

/** Required options come first, as Discord demands. */
const valueOptions = ({ options, audience }: Command): readonly OptionData[] => [
  ...Object.entries(options)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([key, option]) => optionData(key, option)),
  // What only the one who asks sees anyway needs no such wish.
  ...(audience === 'channel' ? [privately] : []),
];

/**
 * Where a briefing can be posted: text, announcements, forums, and the threads of all three. Media channels are left
 * out: Discord's OpenAPI document does not name them as a type that an option takes.
 */
const CHANNELS = [
  discord.ChannelType.GuildText,
  discord.ChannelType.GuildAnnouncement,
  discord.ChannelType.GuildForum,
  discord.ChannelType.AnnouncementThread,
  discord.ChannelType.PublicThread,
  discord.ChannelType.PrivateThread,
] as const;

const optionData = (
  name: string,
  { description, required, suggest, choices, names }: Option,
): OptionData => ({
  type: typeOf(names),
  ...words(name, description),
  required,
  ...(suggest && { autocomplete: true }),
  ...(choices && {
    choices: choices.map((value) => ({ name: value, ...localName(value), value })),
  }),
  ...(names === 'channel' && { channel_types: CHANNELS }),
});

function typeOf(names: Option['names']): ApplicationCommandOptionType {
  if (names === 'channel') return discord.ApplicationCommandOptionType.Channel;
  return names === 'mention'
    ? discord.ApplicationCommandOptionType.Mentionable
    : discord.ApplicationCommandOptionType.String;
}

const words = (name: string, description: string) => ({
  name,
  ...localName(name),
  description: plainLabel(description, LIMITS.description),
  ...localDescription(description),
});

const PRIVATELY = 'Only you see the answer, and may share it then';

const privately: OptionData = {
  type: discord.ApplicationCommandOptionType.Boolean,
  ...words(PRIVATE, PRIVATELY),
  required: false,
};

function localName(english: string): Pick<OptionData, 'name_localizations'> {
  const local = wordsIn(NAMES, english);
  return local === undefined ? {} : { name_localizations: local };
}

function localDescription(english: string): Pick<OptionData, 'description_localizations'> {
  const local = wordsIn(DESCRIPTIONS, english);
  return local === undefined ? {} : { description_localizations: local };
}
