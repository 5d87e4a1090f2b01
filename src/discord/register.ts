import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import type { Command } from '../bot/command.ts';
import { type CommandData, commandData } from './command-data.ts';
import { discord } from './sdk.ts';

/** A command as Discord gives it back: it leaves out what is false or empty, and adds much of its own. */
interface RegisteredCommand {
  readonly id?: string;
  readonly type?: number;
  readonly name?: string;
}

/** What decides whether a command is the one that is wanted. */
const SAID = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
] as const;

const said = (command: object, keys: readonly string[]): unknown =>
  withoutEmpty(Object.fromEntries(Object.entries(command).filter(([key]) => keys.includes(key))));

/** Without what is as good as nothing, lists of numbers in order. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'number')
      ? value.toSorted()
      : value.map(withoutEmpty);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(
        ([, inner]) => !(inner === undefined || inner === null || inner === '' || inner === false),
      )
      .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0)),
  );
}

const keyOf = ({ type = 1, name = '' }: RegisteredCommand): string => `${type} ${name}`;
const byKey = (a: RegisteredCommand, b: RegisteredCommand): number =>
  keyOf(a) < keyOf(b) ? -1 : 1;

/**
 * Whether what is registered already says the same. What wanted commands leave open, such as where they can be used, is
 * not compared.
 */
export function isRegistered(
  registered: readonly RegisteredCommand[],
  wanted: readonly CommandData[],
): boolean {
  const sorted = wanted.toSorted(byKey);
  const there = registered.toSorted(byKey);
  return (
    there.length === sorted.length &&
    sorted.every((one, at) => {
      const open = one.contexts === undefined;
      const keys = SAID.filter(
        (key) => !(open && (key === 'contexts' || key === 'integration_types')),
      );
      return isDeepStrictEqual(said({ type: 1, ...there[at] }, keys), said(one, keys));
    })
  );
}

export interface Registration {
  readonly done: 'registered' | 'unchanged';
  /** Names of commands that were registered everywhere before and are not any more. */
  readonly removed: readonly string[];
}

/**
 * Registers the commands in one guild or everywhere, when they changed. Those that go to a guild are taken away from
 * everywhere else, where an earlier run put them: they would be shown twice. Throws what the REST client throws.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  guild: string | undefined,
  commands: readonly Command[],
): Promise<Registration> {
  const everywhere = discord.Routes.applicationCommands(application);
  const wanted = commandData(commands, guild === undefined);
  const route =
    guild === undefined ? everywhere : discord.Routes.applicationGuildCommands(application, guild);
  const same = isRegistered(await registeredAt(rest, route), wanted);
  if (!same) await rest.put(route, { body: wanted });
  const done = same ? 'unchanged' : 'registered';
  if (guild === undefined) return { done, removed: [] };
  const ours = new Set(wanted.map(keyOf));
  const left = (await registeredAt(rest, everywhere)).filter((one) => ours.has(keyOf(one)));
  for (const { id } of left) {
    if (id) await rest.delete(discord.Routes.applicationCommand(application, id));
  }
  return { done, removed: left.map(({ name = '' }) => name) };
}

/** What cannot be read is registered anew: then Discord says what is wrong. */
async function registeredAt(
  rest: REST,
  route: `/${string}`,
): Promise<readonly RegisteredCommand[]> {
  try {
    const found = await rest.get(route, {
      query: new URLSearchParams({ with_localizations: 'true' }),
    });
    return Array.isArray(found) ? found : [];
  } catch (error) {
    if (error instanceof discord.DiscordAPIError && error.status !== 401) return [];
    throw error;
  }
}
