import { type Exchange, KIND } from './exchange.ts';
import { type Json, type JsonObject, list, object, string } from './json.ts';
import { addMessage, findComponent } from './message.ts';
import {
  channelJson,
  deniedBits,
  findChannel,
  guildJson,
  MEMBER_PERMISSIONS,
  memberJson,
  type StoredMessage,
  type User,
  userJson,
  type World,
} from './world.ts';

export interface Where {
  /** By default the first channel of the first guild. A channel that no guild has is a direct message. */
  readonly channel?: string;
  readonly user?: User;
  /** Leaves out of the event whatever can be left out, as a proxy may. */
  readonly bare?: boolean;
  /** Parts of the event that are not as the client sends them; `undefined` leaves one out. */
  readonly odd?: Readonly<Record<string, Json | undefined>>;
  /** Delivers the event a second time, as Discord may. */
  readonly twice?: boolean;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface Actions {
  dispatchSlash(name: string, options?: OptionValues, where?: Where): Exchange;
  autocomplete(name: string, focused: string, options: OptionValues, where?: Where): Exchange;
  pressButton(message: StoredMessage, customId: string, where?: Where): Exchange;
  /** Picks an option of a menu by its value. */
  pickOption(message: StoredMessage, customId: string, value: string, where?: Where): Exchange;
  /** A command of a message's context menu. */
  dispatchMessageCommand(name: string, message: StoredMessage, where?: Where): Exchange;
  /** A user writes in a channel. */
  messageCreate(content: string, where?: Where): StoredMessage;
}

const someUser: User = { id: '900000000000000001', name: 'reader' };

interface Draft {
  readonly kind: Exchange['kind'];
  readonly name: string;
  readonly data: JsonObject;
  readonly source?: StoredMessage;
}

const KEPT = ['id', 'application_id', 'type', 'token', 'data', 'channel_id', 'guild_id', 'message'];

function bared(payload: JsonObject): JsonObject {
  const { resolved: _resolved, ...data } = object(payload.data);
  const kept = Object.entries(payload).filter(([key]) => [...KEPT, 'user', 'member'].includes(key));
  return { ...Object.fromEntries(kept), data };
}

/** What users do in Discord. `duplicates` is the share of the events that are delivered twice. */
export function createActions(
  world: World,
  exchanges: Map<string, Exchange>,
  duplicates: number,
): Actions {
  const firstChannel = (): string => world.guilds[0]?.channels[0]?.id ?? '';

  function interact({ kind, name, data, source }: Draft, where: Where = {}): Exchange {
    const channel = where.channel ?? source?.channel ?? firstChannel();
    const user = where.user ?? someUser;
    const home = findChannel(world, channel);
    const id = world.nextId();
    const exchange: Exchange = {
      id,
      token: `interaction-token-${id}`,
      kind,
      name,
      channel,
      user,
      sentAt: world.now(),
      steps: [],
      followUps: [],
      ...(source === undefined ? {} : { source: source.id }),
    };
    exchanges.set(exchange.token, exchange);
    const whole: JsonObject = {
      id,
      application_id: world.bot.id,
      type: kind,
      token: exchange.token,
      version: 1,
      data,
      channel_id: channel,
      locale: 'en-US',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      ...(source === undefined ? {} : { message: source.wire }),
      ...(home === undefined
        ? {
            user: userJson(user),
            channel: { id: channel, type: 1 },
            context: 1,
            app_permissions: String(MEMBER_PERMISSIONS),
            authorizing_integration_owners: { '0': '0' },
          }
        : {
            guild_id: home.guild.id,
            guild: { id: home.guild.id, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            channel: channelJson(home.guild, home.channel),
            member: {
              ...memberJson(user),
              permissions: String(user.permissions ?? MEMBER_PERMISSIONS),
            },
            context: 0,
            app_permissions: String(MEMBER_PERMISSIONS & ~deniedBits(home.channel)),
            authorizing_integration_owners: { '0': home.guild.id },
          }),
    };
    const payload = { ...(where.bare === true ? bared(whole) : whole), ...where.odd } as JsonObject;
    world.dispatch('INTERACTION_CREATE', payload);
    if (where.twice === true || world.random() < duplicates) {
      world.dispatch('INTERACTION_CREATE', payload);
    }
    return exchange;
  }

  function registered(channel: string): readonly JsonObject[] {
    const home = findChannel(world, channel);
    return [
      ...(world.commands.get(home?.guild.id ?? '') ?? []),
      ...(world.commands.get('global') ?? []),
    ];
  }

  /**
   * A client shows only registered commands, and sends only what their options allow.
   * @param typed the name; with the subcommand behind it, if there is one
   */
  function commandData(
    typed: string,
    values: OptionValues,
    where: Where,
    focused?: string,
  ): JsonObject {
    const [name = '', sub] = typed.split(' ');
    const command = registered(where.channel ?? firstChannel()).find(
      (candidate) => candidate.name === name && candidate.type !== 3,
    );
    if (command === undefined) throw new Error(`no command /${name} is registered`);
    const inGroup = list(command.options)
      .map(object)
      .filter(({ type }) => type === 1);
    const chosen = inGroup.find((one) => one.name === sub);
    if ((inGroup.length > 0 || sub !== undefined) && !chosen)
      throw new Error(`/${name} has no subcommand ${sub}`);
    const declared = list((chosen ?? command).options).map(object);
    const missing = declared.filter(
      (option) => option.required && !(string(option.name) in values),
    );
    if (missing.length > 0 && focused === undefined) {
      throw new Error(`/${name} needs ${missing.map((option) => option.name).join(', ')}`);
    }
    const options = Object.entries(values).map(([key, value]): Json => {
      const option = declared.find((candidate) => candidate.name === key);
      if (option === undefined) throw new Error(`/${name} has no option ${key}`);
      return {
        name: key,
        type: option.type ?? 3,
        value,
        ...(key === focused ? { focused: true } : {}),
      };
    });
    const inside = chosen === undefined ? options : [{ name: sub ?? '', type: 1, options }];
    return { id: command.id ?? '', name, type: 1, options: inside, resolved: resolvedOf(options) };
  }

  /** What Discord says of the ids in the options. */
  function resolvedOf(options: readonly Json[]): JsonObject {
    const ids = options.map(object).filter(({ type }) => Number(type) > 5);
    const roles = world.guilds.flatMap((guild) => list(guildJson(world, guild).roles).map(object));
    const of = (kind: (id: string) => JsonObject | undefined): JsonObject =>
      Object.fromEntries(
        ids.flatMap(({ value }) => {
          const found = kind(string(value));
          return found ? [[string(value), found]] : [];
        }),
      );
    const isUser = (id: string): boolean => id === someUser.id;
    return {
      roles: of((id) => roles.find((role) => role.id === id)),
      users: of((id) => (isUser(id) ? userJson(someUser) : undefined)),
      channels: of((id) => {
        const home = findChannel(world, id);
        return home && channelJson(home.guild, home.channel);
      }),
    };
  }

  return {
    dispatchSlash(name, options = {}, where = {}) {
      const data = commandData(name, options, where);
      return interact({ kind: KIND.command, name, data }, where);
    },
    autocomplete(name, focused, options, where = {}) {
      const data = commandData(name, options, where, focused);
      return interact({ kind: KIND.autocomplete, name, data }, where);
    },
    pressButton(message, customId, where) {
      const current = world.messages.get(message.id);
      const button = current && findComponent(current.wire, customId);
      if (current === undefined || button === undefined) throw new Error(`no button ${customId}`);
      if (button.disabled === true) throw new Error(`the button ${customId} is disabled`);
      const data = { component_type: button.type ?? 2, custom_id: customId, id: button.id ?? 1 };
      return interact({ kind: KIND.component, name: customId, data, source: current }, where);
    },
    pickOption(message, customId, value, where) {
      const current = world.messages.get(message.id);
      const menu = current && findComponent(current.wire, customId);
      const options = list(menu?.options).map(object);
      if (current === undefined || !options.some((option) => option.value === value)) {
        throw new Error(`no menu ${customId} with ${value}`);
      }
      const data = { component_type: 3, custom_id: customId, id: menu?.id ?? 1, values: [value] };
      return interact({ kind: KIND.component, name: customId, data, source: current }, where);
    },
    dispatchMessageCommand(name, message, where = {}) {
      const channel = where.channel ?? message.channel;
      const command = registered(channel).find((one) => one.type === 3 && one.name === name);
      if (command === undefined) throw new Error(`no message command ${name} is registered`);
      const resolved = { messages: { [message.id]: message.wire } };
      const data = { id: command.id ?? '', name, type: 3, target_id: message.id, resolved };
      return interact({ kind: KIND.command, name, data }, { ...where, channel });
    },
    messageCreate(content, where = {}) {
      return addMessage(world, {
        channel: where.channel ?? firstChannel(),
        author: where.user ?? someUser,
        body: { content },
      });
    },
  };
}
