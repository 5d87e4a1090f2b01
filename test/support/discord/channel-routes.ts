import { checkMessage, isEmptyMessage } from './check-message.ts';
import { type Answer, errors, invalidForm, nothing, ok } from './errors.ts';
import { forumRoutes } from './forum-routes.ts';
import { type JsonObject, number, object, string } from './json.ts';
import { addMessage, changeMessage, publicMessages, removeMessage } from './message.ts';
import type { Call, Route } from './routes.ts';
import { channelJson, type Denied, findChannel, type StoredMessage, type World } from './world.ts';

const isDenied = (world: World, channel: string, what: Denied): boolean =>
  findChannel(world, channel)?.channel.denied?.includes(what) ?? false;

/** Why the bot may not even see this channel. */
const barred = (world: World, channel: string): Answer | undefined => {
  if (world.directs.has(channel)) return undefined;
  if (findChannel(world, channel) === undefined) return errors.unknownChannel;
  return isDenied(world, channel, 'view') ? errors.missingAccess : undefined;
};

const publicMessage = (world: World, { params }: Call): StoredMessage | undefined => {
  const message = world.messages.get(params.message ?? '');
  if (message === undefined || message.ephemeral) return undefined;
  return message.channel === params.channel ? message : undefined;
};

function history(world: World, { params, query }: Call): Answer {
  const channel = params.channel ?? '';
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    return invalidForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be in 1 to 100.' },
    ]);
  }
  // Without the permission Discord answers with an empty list, not with an error.
  if (isDenied(world, channel, 'history')) return ok([]);
  const before = query.get('before');
  const after = query.get('after');
  const found = publicMessages(world, channel).filter(
    ({ id }) =>
      (before === null || BigInt(id) < BigInt(before)) &&
      (after === null || BigInt(id) > BigInt(after)),
  );
  const page = after === null ? found.slice(-limit) : found.slice(0, limit);
  return ok(page.map(({ wire }) => wire).reverse());
}

/** Channels and their messages. `nonceMemory`: for how many ms an enforced nonce is remembered. */
export function channelRoutes(world: World, nonceMemory: number): readonly Route[] {
  const nonces = new Map<string, { readonly message: string; readonly at: number }>();

  const post = (channel: string, body: JsonObject): Answer => {
    if (findChannel(world, channel)?.channel.forum) return errors.notText;
    if (isDenied(world, channel, 'send')) return errors.missingPermissions;
    const faults = checkMessage(body);
    if (faults.length > 0) return invalidForm(faults);
    if (isEmptyMessage(body)) return errors.emptyMessage;
    const key = `${channel} ${body.nonce}`;
    const known = nonces.get(key);
    if (body.enforce_nonce === true && known && world.now() - known.at < nonceMemory) {
      const first = world.messages.get(known.message);
      if (first !== undefined) return ok(first.wire);
    }
    const message = addMessage(world, { channel, author: world.bot, body });
    if (body.nonce !== undefined) nonces.set(key, { message: message.id, at: world.now() });
    return ok(message.wire);
  };

  const patch = (call: Call): Answer => {
    const message = publicMessage(world, call);
    if (message === undefined) return errors.unknownMessage;
    if (string(object(message.wire.author).id) !== world.bot.id) return errors.notTheAuthor;
    const body = object(call.body);
    const before = number(message.wire.flags);
    const faults = checkMessage(body, before);
    if (faults.length > 0) return invalidForm(faults);
    return ok(changeMessage(world, message, body, before | number(body.flags)).wire);
  };

  const seen =
    (act: (call: Call) => Answer) =>
    (call: Call): Answer =>
      barred(world, call.params.channel ?? '') ?? act(call);

  return [
    ...forumRoutes(world),
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: seen(({ params }) => {
        const home = findChannel(world, params.channel ?? '');
        return home ? ok(channelJson(home.guild, home.channel)) : errors.unknownChannel;
      }),
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      handle: seen(({ params, body }) => post(params.channel ?? '', object(body))),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      handle: seen((call) => history(world, call)),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      handle: seen((call) => {
        if (isDenied(world, call.params.channel ?? '', 'history')) return errors.missingAccess;
        const message = publicMessage(world, call);
        return message ? ok(message.wire) : errors.unknownMessage;
      }),
    },
    { method: 'PATCH', path: '/channels/:channel/messages/:message', handle: seen(patch) },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      handle: seen((call) => {
        const message = publicMessage(world, call);
        if (message === undefined) return errors.unknownMessage;
        removeMessage(world, message);
        return nothing;
      }),
    },
  ];
}
