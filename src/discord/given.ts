import type { CommandInteractionOption } from 'discord.js';
import type { RawOptions } from '../bot/run-command.ts';
import { PRIVATE } from './command-data.ts';
import { discord } from './sdk.ts';

/** What somebody chose: the command by its whole name, and its options as the bot reads them. */
export interface Given {
  readonly name: string;
  readonly raw: RawOptions;
  /** Whatever is asked, only the one who asks is to see the answer. */
  readonly privately: boolean;
}

/** @param name the first word; the second is the subcommand, where there is one */
export function given(name: string, options: readonly CommandInteractionOption[]): Given {
  const [first] = options;
  const inGroup = first?.type === discord.ApplicationCommandOptionType.Subcommand;
  const values = inGroup ? (first.options ?? []) : options;
  return {
    name: inGroup ? `${name} ${first.name}` : name,
    raw: Object.fromEntries(
      values.filter((one) => one.name !== PRIVATE).map((one) => [one.name, textOf(one)]),
    ),
    privately: values.some((one) => one.name === PRIVATE && one.value === true),
  };
}

/** A role or user is told apart by what Discord says of the id. */
function textOf({ type, value, role }: CommandInteractionOption): string {
  if (type !== discord.ApplicationCommandOptionType.Mentionable) return String(value ?? '');
  return `${role ? 'role' : 'user'}:${value}`;
}
