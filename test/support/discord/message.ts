import { components } from './check-components.ts';
import { EPHEMERAL } from './check-message.ts';
import { isObject, type Json, type JsonObject, list, number, object, string } from './json.ts';
import { findChannel, type StoredMessage, type User, userJson, type World } from './world.ts';

/** Gateway intents by their bits. */
const INTENT = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12 } as const;

interface NewMessage {
  readonly channel: string;
  readonly author: User;
  readonly body: JsonObject;
  /** By default a new one. */
  readonly id?: string;
  /** Fields of the message that its author does not choose. */
  readonly extra?: JsonObject;
}

/** Components as Discord gives them back: each with a number of its own. */
function numbered(tops: Json | undefined): Json {
  let last = 0;
  const number = (component: Json): Json => {
    if (!isObject(component)) return component;
    last += 1;
    const id = component.id ?? last;
    return {
      ...component,
      id,
      ...(component.components ? { components: list(component.components).map(number) } : {}),
      ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    };
  };
  return list(tops).map(number);
}

/** All text of a message in which Discord would look for mentions. */
const visibleText = (body: JsonObject): string =>
  [body.content, ...components(body.components).map(({ component }) => component.content)]
    .map(string)
    .filter(Boolean)
    .join('\n');

/**
 * Whom a message would notify. Without `allowed_mentions` everything in its text counts, in an interaction's
 * or a webhook's message only users (`parsedByDefault`).
 */
function pingsOf(body: JsonObject, parsedByDefault: readonly string[]): readonly string[] {
  const allowed = isObject(body.allowed_mentions)
    ? body.allowed_mentions
    : { parse: parsedByDefault };
  const may = (kind: 'users' | 'roles', id: string): boolean =>
    list(allowed.parse).includes(kind) || list(allowed[kind]).includes(id);
  const text = visibleText(body);
  return [
    ...(list(allowed.parse).includes('everyone') && /@(?:everyone|here)/.test(text)
      ? ['everyone']
      : []),
    ...[...text.matchAll(/<@!?(\d+)>/g)]
      .map((found) => found[1] ?? '')
      .filter((id) => may('users', id)),
    ...[...text.matchAll(/<@&(\d+)>/g)]
      .map((found) => found[1] ?? '')
      .filter((id) => may('roles', id)),
  ];
}

const announce = (world: World, event: string, message: StoredMessage): void => {
  world.changed();
  if (message.ephemeral) return;
  const home = findChannel(world, message.channel);
  world.dispatch(
    event,
    home === undefined ? message.wire : { ...message.wire, guild_id: home.guild.id },
    home === undefined ? INTENT.directMessages : INTENT.guildMessages,
  );
};

const everyKind = ['users', 'roles', 'everyone'];

/** Keeps a new message and tells the sessions. */
export function addMessage(
  world: World,
  { channel, author, body, extra, id = world.nextId() }: NewMessage,
): StoredMessage {
  const flags = number(body.flags) | number(extra?.flags);
  const message: StoredMessage = {
    id,
    channel,
    ephemeral: (flags & EPHEMERAL) !== 0,
    pings: pingsOf(body, extra === undefined ? everyKind : ['users']),
    wire: {
      type: 0,
      content: string(body.content),
      embeds: list(body.embeds),
      components: numbered(body.components),
      ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
      ...extra,
      id,
      channel_id: channel,
      author: userJson(author, author.id === world.bot.id),
      timestamp: new Date(world.now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      pinned: false,
      flags,
    },
  };
  world.messages.set(id, message);
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Replaces what the body names and keeps the rest; `flags` are those after the edit. */
export function changeMessage(
  world: World,
  message: StoredMessage,
  body: JsonObject,
  flags: number,
): StoredMessage {
  const { wire } = message;
  const changed: StoredMessage = {
    ...message,
    pings: pingsOf(body, ['users']),
    wire: {
      ...wire,
      content: body.content === undefined ? (wire.content ?? '') : string(body.content),
      embeds: body.embeds === undefined ? (wire.embeds ?? []) : list(body.embeds),
      components:
        body.components === undefined ? (wire.components ?? []) : numbered(body.components),
      edited_timestamp: new Date(world.now()).toISOString(),
      flags,
    },
  };
  world.messages.set(message.id, changed);
  announce(world, 'MESSAGE_UPDATE', changed);
  return changed;
}

export function removeMessage(world: World, message: StoredMessage): void {
  world.messages.delete(message.id);
  world.changed();
}

/** Messages of a channel that everyone there sees, oldest first. */
export const publicMessages = (world: World, channel: string): readonly StoredMessage[] =>
  [...world.messages.values()].filter(
    (message) => message.channel === channel && !message.ephemeral,
  );

/** The component with this `custom_id`. */
export const findComponent = (message: JsonObject, customId: string): JsonObject | undefined =>
  components(message.components)
    .map(({ component }) => component)
    .find((component) => object(component).custom_id === customId);
