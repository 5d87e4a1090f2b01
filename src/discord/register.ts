import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type REST,
  Routes,
} from 'discord.js';
import type { Command } from '../bot/command.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';

interface OptionData {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}

interface CommandData {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionData[];
}

/** The commands as Discord registers them; required options first, as it demands. */
export const commandData = (commands: readonly Command[]): readonly CommandData[] =>
  commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: plainLabel(description, LIMITS.description),
    options: Object.entries(options)
      .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
      .map(([key, option]) => ({
        type: ApplicationCommandOptionType.String,
        name: key,
        description: plainLabel(option.description, LIMITS.description),
        required: option.required,
        autocomplete: option.suggest !== undefined,
        choices: (option.choices ?? []).map((value) => ({ name: value, value })),
      })),
  }));

/** A command as Discord gives it back: it leaves out what is false or empty, and adds much of its own. */
interface RegisteredCommand extends Partial<Omit<CommandData, 'options'>> {
  readonly options?: readonly Partial<OptionData>[];
}

const completed = (command: RegisteredCommand): CommandData => ({
  type: command.type ?? ApplicationCommandType.ChatInput,
  name: command.name ?? '',
  description: command.description ?? '',
  options: (command.options ?? []).map((option) => ({
    type: option.type ?? 0,
    name: option.name ?? '',
    description: option.description ?? '',
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    choices: (option.choices ?? []).map(({ name, value }) => ({ name, value })),
  })),
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
