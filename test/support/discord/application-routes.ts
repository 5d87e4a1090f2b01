import { isDeepStrictEqual } from 'node:util';
import { checkCommands } from './check-commands.ts';
import { type Answer, errors, invalidForm, nothing, ok } from './errors.ts';
import { type Json, type JsonObject, list, object, string } from './json.ts';
import type { Route } from './routes.ts';
import { guildJson, userJson, type World } from './world.ts';

/** What Discord leaves out again when it gives a registered option back. */
const withoutDefaults = (option: Json): JsonObject =>
  Object.fromEntries(
    Object.entries(object(option))
      .filter(([, value]) => value !== false && value !== null && value !== undefined)
      .map(([key, value]) =>
        key === 'options' ? [key, list(value).map(withoutDefaults)] : [key, value],
      ),
  );

/** Names in other languages are told only when they are asked for. */
const shown = (commands: readonly JsonObject[], query: URLSearchParams): Json =>
  query.get('with_localizations') === 'true' ? [...commands] : commands.map(unlocalised);

function unlocalised(item: JsonObject): JsonObject {
  const { name_localizations: _names, description_localizations: _words, ...rest } = item;
  return item.options
    ? { ...rest, options: list(item.options).map((option) => unlocalised(object(option))) }
    : rest;
}

/** What the application is and has registered, and where its gateway is. `gateway()` gives the socket's address. */
export function applicationRoutes(
  world: World,
  gateway: () => string,
  { bare = false, gatewayBot = {} }: { readonly bare?: boolean; readonly gatewayBot?: JsonObject },
): readonly Route[] {
  const registered = (scope: string, body: Json | undefined): Answer => {
    const faults = checkCommands(body);
    if (faults.length > 0) return invalidForm(faults);
    const known = world.commands.get(scope) ?? [];
    const commands = list(body).map((given): JsonObject => {
      const { options, ...command } = object(given);
      const before = known.find(({ name }) => name === command.name);
      const next = {
        default_member_permissions: null,
        nsfw: false,
        contexts: null,
        integration_types: [0],
        type: 1,
        ...command,
        options: list(options).map(withoutDefaults),
        application_id: world.bot.id,
        ...(scope === 'global' ? {} : { guild_id: scope }),
      };
      const same =
        before &&
        isDeepStrictEqual({ ...next, id: 0, version: 0 }, { ...before, id: 0, version: 0 });
      return {
        ...next,
        id: before?.id ?? world.nextId(),
        version: same ? (before.version ?? '') : world.nextId(),
      };
    });
    world.commands.set(scope, commands);
    world.changed();
    return ok(commands);
  };

  const application: JsonObject = {
    id: world.bot.id,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userJson(world.bot, true),
  };

  const owned = (id: string | undefined, act: () => Answer): Answer =>
    id === world.bot.id ? act() : errors.unknownApplication;
  const inGuild = (id: string | undefined, act: (guild: string) => Answer): Answer =>
    world.guilds.some((guild) => guild.id === id) && id !== undefined
      ? act(id)
      : errors.missingAccess;

  return [
    { method: 'GET', path: '/gateway', handle: () => ok({ url: gateway() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () =>
        ok({
          url: gateway(),
          ...(bare && { session_start_limit: { remaining: 5 } }),
          ...(!bare && {
            shards: 1,
            session_start_limit: {
              total: 1000,
              remaining: 999,
              reset_after: 86_400_000,
              max_concurrency: 1,
            },
          }),
          ...gatewayBot,
        }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ok(userJson(world.bot, true)) },
    {
      method: 'POST',
      path: '/users/@me/channels',
      // The conversation with a person has the person's id here.
      handle({ body }) {
        const id = string(object(body).recipient_id);
        world.directs.add(id);
        return ok({ id, type: 1 });
      },
    },
    { method: 'GET', path: '/applications/@me', handle: () => ok(application) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => ok(application) },
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: ({ params }) => {
        const guild = world.guilds.find(({ id }) => id === params.guild);
        return guild ? ok(guildJson(world, guild)) : errors.unknownGuild;
      },
    },
    {
      method: 'GET',
      path: '/applications/:application/commands',
      handle: ({ params, query }) =>
        owned(params.application, () => ok(shown(world.commands.get('global') ?? [], query))),
    },
    {
      method: 'PUT',
      path: '/applications/:application/commands',
      handle: ({ params, body }) => owned(params.application, () => registered('global', body)),
    },
    {
      method: 'DELETE',
      path: '/applications/:application/commands/:command',
      handle: ({ params }) =>
        owned(params.application, () => {
          const known = world.commands.get('global') ?? [];
          world.commands.set(
            'global',
            known.filter(({ id }) => id !== params.command),
          );
          return nothing;
        }),
    },
    {
      method: 'GET',
      path: '/applications/:application/guilds/:guild/commands',
      handle: ({ params, query }) =>
        owned(params.application, () =>
          inGuild(params.guild, (guild) => ok(shown(world.commands.get(guild) ?? [], query))),
        ),
    },
    {
      method: 'PUT',
      path: '/applications/:application/guilds/:guild/commands',
      handle: ({ params, body }) =>
        owned(params.application, () => inGuild(params.guild, (guild) => registered(guild, body))),
    },
  ];
}
