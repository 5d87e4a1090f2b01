import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  type REST,
  Routes,
} from 'discord.js';
import type { Command, Option } from '../bot/command.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';

interface OptionData {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string }[];
  readonly channel_types: readonly number[];
  readonly options: readonly OptionData[];
}

interface CommandData {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionData[];
}

/** Where a briefing can be posted: text, announcements, and the threads of both and of forums. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

/** The commands as Discord registers them: those of a group as its subcommands, required options first, as it demands. */
export const commandData = (commands: readonly Command[]): readonly CommandData[] => {
  const groups = [...new Set(commands.map(({ group }) => group))].filter(
    (one) => one !== undefined,
  );
  return [
    ...commands
      .filter(({ group }) => !group)
      .map((one) => dataOf(one.name, one.description, optionData(one))),
    ...groups.map(({ name, description }) =>
      dataOf(
        name,
        description,
        commands.filter(({ group }) => group?.name === name).map(subcommand),
      ),
    ),
  ];
};

const dataOf = (
  name: string,
  description: string,
  options: readonly OptionData[],
): CommandData => ({
  type: ApplicationCommandType.ChatInput,
  name,
  description: plainLabel(description, LIMITS.description),
  options,
});

const subcommand = (command: Command): OptionData => ({
  ...PLAIN,
  type: ApplicationCommandOptionType.Subcommand,
  name: command.name.slice(command.name.indexOf(' ') + 1),
  description: plainLabel(command.description, LIMITS.description),
  options: optionData(command),
});

const PLAIN = {
  ...{ required: false, autocomplete: false },
  ...{ choices: [], channel_types: [], options: [] },
} as const;

const optionData = ({ options }: Command): readonly OptionData[] =>
  Object.entries(options)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([key, option]) => ({
      ...PLAIN,
      type: typeOf(option),
      name: key,
      description: plainLabel(option.description, LIMITS.description),
      required: option.required,
      autocomplete: option.suggest !== undefined,
      choices: (option.choices ?? []).map((value) => ({ name: value, value })),
      channel_types: option.names === 'channel' ? CHANNELS : [],
    }));

function typeOf({ names }: Option): number {
  if (names === 'channel') return ApplicationCommandOptionType.Channel;
  return names === 'mention'
    ? ApplicationCommandOptionType.Mentionable
    : ApplicationCommandOptionType.String;
}

/** An option as Discord gives it back: it leaves out what is false or empty, and adds much of its own. */
interface RegisteredOption extends Partial<Omit<OptionData, 'options'>> {
  readonly options?: readonly RegisteredOption[];
}

interface RegisteredCommand extends Partial<Omit<CommandData, 'options'>> {
  readonly options?: readonly RegisteredOption[];
}

const completed = (command: RegisteredCommand): CommandData => ({
  type: command.type ?? ApplicationCommandType.ChatInput,
  name: command.name ?? '',
  description: command.description ?? '',
  options: (command.options ?? []).map(completedOption),
});

const completedOption = (option: RegisteredOption): OptionData => ({
  type: option.type ?? 0,
  name: option.name ?? '',
  description: option.description ?? '',
  required: option.required ?? false,
  autocomplete: option.autocomplete ?? false,
  choices: (option.choices ?? []).map(({ name, value }) => ({ name, value })),
  channel_types: (option.channel_types ?? []).toSorted((a, b) => a - b),
  options: (option.options ?? []).map(completedOption),
});

const byName = (a: CommandData, b: CommandData): number => (a.name < b.name ? -1 : 1);

/** Whether what is registered already says the same. */
export const isRegistered = (
  registered: readonly RegisteredCommand[],
  wanted: readonly CommandData[],
): boolean =>
  isDeepStrictEqual(
    registered.map(completed).toSorted(byName),
    wanted.map(completed).toSorted(byName),
  );

/** Registers the commands in one guild or everywhere, when they changed. Throws what the REST client throws. */
export async function registerCommands(
  rest: REST,
  application: string,
  guild: string | undefined,
  commands: readonly Command[],
): Promise<'registered' | 'unchanged'> {
  const route =
    guild === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const wanted = commandData(commands);
  const registered = (await rest.get(route)) as readonly RegisteredCommand[];
  if (isRegistered(registered, wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}
