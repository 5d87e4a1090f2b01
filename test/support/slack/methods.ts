import { type JsonObject, string } from '../discord/json.ts';
import { ADMIN, READER } from './actions.ts';
import { type Answer, ok, refused } from './errors.ts';
import { addMessage, editMessage, refusalOf } from './message.ts';
import type { Views } from './views.ts';
import { type Channel, messageJson, messageKey, publicMessages, type World } from './world.ts';

interface Method {
  /** Any one of these is enough; by the kind of channel where that matters. */
  readonly scope?: (channel: Channel | undefined) => string;
  /** The app-level token, not the bot's. */
  readonly appLevel?: true;
  handle(args: JsonObject, channel: Channel | undefined): Answer;
}

const SCOPE_OF_KIND = { channel: 'channels', group: 'groups', mpim: 'mpim', im: 'im' } as const;
const kindScope = (what: string) => (channel: Channel | undefined) =>
  `${SCOPE_OF_KIND[channel?.kind ?? 'channel']}:${what}`;
const chatWrite = (): string => 'chat:write';

/** The methods of the Web API that the double knows. @param socketUrl an address to connect to */
export function createMethods(
  world: World,
  views: Views,
  socketUrl: () => string,
): ReadonlyMap<string, Method> {
  const bot = world.bot.user;

  /** What all methods that write to a channel refuse. */
  const unwritable = (channel: Channel | undefined, args: JsonObject): Answer | undefined => {
    if (channel === undefined) return refused('channel_not_found');
    if (!channel.member) return refused('not_in_channel');
    return refusalOf(args);
  };

  /** Newest first, a page at a time; the cursor is the ts of the last one shown. */
  const history = (args: JsonObject, channel: Channel | undefined, thread?: string): Answer => {
    if (channel === undefined) return refused('channel_not_found');
    if (!channel.member) return refused('not_in_channel');
    const limit = Number(args.limit ?? 100);
    const after = string(args.oldest) || '0';
    const before = string(args.latest) || '9999999999.999999';
    const cursor = Buffer.from(string(args.cursor), 'base64').toString() || before;
    const fitting = publicMessages(world, channel.id)
      .filter((one) =>
        thread === undefined
          ? one.thread === undefined || one.thread === one.ts
          : one.ts === thread || one.thread === thread,
      )
      .filter(({ ts }) => ts > after && ts < before && ts < cursor)
      .reverse();
    const shown = fitting.slice(0, limit);
    const last = shown.at(-1);
    const more = fitting.length > shown.length && last !== undefined;
    const withMetadata = args.include_all_metadata === true || args.include_all_metadata === 'true';
    return ok({
      messages: (thread === undefined ? shown : shown.toReversed()).map((one) =>
        messageJson(world, one, withMetadata),
      ),
      has_more: more,
      ...(more
        ? { response_metadata: { next_cursor: Buffer.from(last.ts).toString('base64') } }
        : {}),
    });
  };

  return new Map<string, Method>([
    [
      'auth.test',
      {
        handle: () =>
          ok({
            url: 'https://readout.slack.example/',
            team: 'Newsroom',
            user: world.bot.name,
            team_id: world.team,
            user_id: bot,
            bot_id: world.bot.id,
            is_enterprise_install: false,
          }),
      },
    ],
    ['apps.connections.open', { appLevel: true, handle: () => ok({ url: socketUrl() }) }],
    [
      'chat.postMessage',
      {
        scope: chatWrite,
        handle: (args, channel) =>
          unwritable(channel, args) ?? posted(world, args, channel?.id ?? ''),
      },
    ],
    [
      'chat.postEphemeral',
      {
        scope: chatWrite,
        handle(args, channel) {
          const refusal = unwritable(channel, args);
          if (refusal) return refusal;
          if (!args.user) return refused('user_not_in_channel');
          const { ts } = addMessage(world, {
            channel: channel?.id ?? '',
            user: bot,
            body: args,
            thread: string(args.thread_ts),
            onlyFor: string(args.user),
          });
          return ok({ message_ts: ts });
        },
      },
    ],
    [
      'chat.update',
      {
        scope: chatWrite,
        handle(args, channel) {
          const refusal = unwritable(channel, args);
          if (refusal) return refusal;
          const old = world.messages.get(messageKey(channel?.id ?? '', string(args.ts)));
          if (old === undefined || old.onlyFor) return refused('message_not_found');
          if (old.user !== bot) return refused('cant_update_message');
          const message = editMessage(world, old, args);
          return ok({ channel: message.channel, ts: message.ts, text: message.text });
        },
      },
    ],
    [
      'conversations.history',
      { scope: kindScope('history'), handle: (args, channel) => history(args, channel) },
    ],
    [
      'conversations.replies',
      {
        scope: kindScope('history'),
        handle(args, channel) {
          const thread = string(args.ts);
          if (channel && !world.messages.has(messageKey(channel.id, thread))) {
            return refused('thread_not_found');
          }
          return history(args, channel, thread);
        },
      },
    ],
    [
      'conversations.info',
      {
        scope: kindScope('read'),
        handle: (_args, channel) =>
          channel
            ? ok({
                channel: {
                  id: channel.id,
                  name: channel.name,
                  is_channel: channel.kind === 'channel',
                  is_im: channel.kind === 'im',
                  is_member: channel.member,
                },
              })
            : refused('channel_not_found'),
      },
    ],
    [
      'users.info',
      {
        scope: () => 'users:read',
        handle: ({ user }) =>
          ok({
            user: {
              ...{ id: string(user), name: 'reader', tz: 'Europe/London', is_bot: user === bot },
              is_admin: user === ADMIN,
            },
          }),
      },
    ],
    [
      'conversations.members',
      {
        scope: kindScope('read'),
        handle: (_args, channel) =>
          channel ? ok({ members: [READER, ADMIN, bot] }) : refused('channel_not_found'),
      },
    ],
    ...(['open', 'push', 'update', 'publish'] as const).map((what): [string, Method] => [
      `views.${what}`,
      { handle: (args) => views[what](args) },
    ]),
  ]);
}

function posted(world: World, args: JsonObject, channel: string): Answer {
  const thread = string(args.thread_ts);
  const message = addMessage(world, { channel, user: world.bot.user, body: args, thread });
  return ok({ channel, ts: message.ts, message: messageJson(world, message) });
}

/** Answers a call as Slack does: the token, then the scope, then what the method itself says. */
export function answerCall(
  world: World,
  methods: ReadonlyMap<string, Method>,
  name: string,
  token: string,
  args: JsonObject,
): Answer {
  const method = methods.get(name);
  if (method === undefined) return refused('unknown_method', { req_method: name });
  if (token === '') return refused('not_authed');
  if (token !== world.tokens.bot && token !== world.tokens.app) return refused('invalid_auth');
  if ((token === world.tokens.app) !== (method.appLevel ?? false)) {
    return refused('not_allowed_token_type');
  }
  const id = string(args.channel);
  // A person's id stands for the conversation with them.
  const channel = world.channels.get(id) ?? world.channels.get(id.replace(/^U/, 'D'));
  const needed = method.scope?.(channel);
  if (needed !== undefined && !world.scopes.has(needed)) {
    return refused('missing_scope', { needed, provided: [...world.scopes].join(',') });
  }
  return method.handle(args, channel);
}
