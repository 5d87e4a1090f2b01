import { type JsonObject, list, object, string } from '../discord/json.ts';
import type { Exchange, Parcel } from './exchange.ts';
import { addMessage } from './message.ts';
import { isPrivate, messageJson, messageKey, type StoredMessage, type World } from './world.ts';

export interface Where {
  /** By default a channel that the bot is in. */
  readonly channel?: string;
  readonly user?: string;
  /** Writes into this thread. */
  readonly thread?: string;
  /** Delivers it a second time, as Slack may: under another envelope and, for an event, another event id. */
  readonly twice?: boolean;
  /** Parts of a command that are not as Slack sends them. */
  readonly odd?: JsonObject;
}

export interface Actions {
  /** A user writes 'text' in a channel, the bot's name before it. */
  mention(text: string, where?: Where): Exchange;
  /** A user writes to the bot. */
  directMessage(text: string, where?: Where): Exchange;
  /** A user types '/name text'. */
  slashCommand(text: string, where?: Where & { readonly name?: string }): Exchange;
  /** Presses the button, or chooses from the menu, with this label. Throws when there is none. */
  pressButton(message: StoredMessage, label: string | RegExp, where?: Where): Exchange;
  /** Tells the app of any event. */
  event(event: JsonObject, where?: Where): Exchange;
}

interface Parts {
  readonly world: World;
  readonly exchanges: Exchange[];
  readonly deliver: (parcel: Parcel) => void;
  readonly responseUrl: (id: string) => string;
  /** The share of what users do that is delivered twice. */
  readonly duplicates: number;
}

/** Somebody who reads and asks. */
export const READER = 'U0READER1';
/** An admin of the workspace. */
export const ADMIN = 'U0ADMIN01';
export const NEWS = 'C0NEWS001';
export const DIRECT = 'D0READER1';

export const buttonsIn = (blocks: readonly JsonObject[]): readonly JsonObject[] =>
  elementsIn(blocks).filter(({ type }) => type === 'button');

const elementsIn = (blocks: readonly JsonObject[]): readonly JsonObject[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? list(block.elements).map(object) : []));

/** The choices of the menus under a message or in a view. */
export const choicesIn = (blocks: readonly JsonObject[]): readonly JsonObject[] =>
  elementsIn(blocks).flatMap(({ options }) => list(options).map(object));

const labelOf = (one: JsonObject): string => string(object(one.text).text);

/** What stands below the label of a choice. */
const descriptionOf = ({ description }: JsonObject): string =>
  description === undefined ? '' : string(object(description).text);

/** What Slack tells of a press of the button, or a choice of the menu, with this label. Throws when there is none. */
export function controlIn(blocks: readonly JsonObject[], label: string | RegExp): JsonObject {
  const fits = (one: JsonObject): boolean =>
    typeof label === 'string'
      ? labelOf(one) === label
      : label.test(`${labelOf(one)}\n${descriptionOf(one)}`);
  for (const { type, action_id = '', options, text = null, value = null } of elementsIn(blocks)) {
    const common = { type: string(type), action_id, block_id: 'b' };
    if (type === 'button' && fits({ text })) return { ...common, text, value };
    const chosen = list(options).map(object).find(fits);
    if (chosen) return { ...common, selected_option: chosen };
  }
  throw new Error(`nothing is called ${label}`);
}

/** Hands what a user did to the app. */
export interface Hand {
  event(what: JsonObject, where?: Where, source?: StoredMessage): Exchange;
  /** @param respond whether there is a response_url; @param acknowledged what an acknowledgement does, and what is wrong with it */
  interaction(
    draft: Pick<Exchange, 'kind' | 'channel' | 'user' | 'source' | 'thread'> & {
      readonly respond?: boolean;
    },
    twice: boolean | undefined,
    payload: (trigger: string, responseUrl: string) => JsonObject,
    acknowledged?: Parcel['acknowledged'],
  ): Exchange;
}

/** What users do in Slack. */
export function createActions(parts: Parts): Actions & { readonly hand: Hand } {
  const { world, exchanges, deliver, responseUrl, duplicates } = parts;

  function record(
    draft: Pick<Exchange, 'kind' | 'channel' | 'user' | 'source' | 'thread' | 'responseId'>,
  ): Exchange {
    const exchange: Exchange = {
      ...draft,
      id: world.nextId(draft.kind === 'event' ? 'Ev' : '1111.2222.'),
      sentAt: world.now(),
      deliveries: 0,
      acks: [],
      responses: [],
      uses: 0,
    };
    exchanges.push(exchange);
    return exchange;
  }

  function hand(parcel: Parcel, twice: boolean | undefined): Exchange {
    deliver(parcel);
    if (twice ?? world.random() < duplicates) {
      const { payload, type } = parcel;
      const other = type === 'events_api' ? { event_id: world.nextId('Ev') } : {};
      deliver({ ...parcel, payload: { ...payload, ...other } });
    }
    return parcel.exchange;
  }

  function event(what: JsonObject, where: Where = {}, source?: StoredMessage): Exchange {
    const thread = source?.thread ?? source?.ts;
    const exchange = record({
      kind: 'event',
      channel: string(what.channel),
      user: string(what.user),
      ...(source ? { source: source.ts } : {}),
      ...(thread ? { thread } : {}),
    });
    const payload: JsonObject = {
      token: 'verification',
      team_id: world.team,
      api_app_id: world.app,
      event: what,
      type: 'event_callback',
      event_id: exchange.id,
      event_time: Math.floor(world.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: world.team, user_id: world.bot.user, is_bot: true },
      ],
      is_ext_shared_channel: false,
    };
    return hand({ type: 'events_api', payload, exchange }, where.twice);
  }

  const interaction: Hand['interaction'] = (draft, twice, payload, acknowledged) => {
    const { respond = false, ...what } = draft;
    const responseId = respond ? world.nextId('R') : undefined;
    const exchange = record({ ...what, ...(responseId ? { responseId } : {}) });
    const given = payload(exchange.id, responseUrl(responseId ?? ''));
    return hand(
      { type: 'interactive', payload: given, exchange, ...(acknowledged && { acknowledged }) },
      twice,
    );
  };

  function write(text: string, type: string, home: string, where: Where): Exchange {
    const { channel = home, user = READER, thread } = where;
    const message = addMessage(world, { channel, user, thread, body: { text } });
    const found = world.channels.get(channel);
    return event(
      {
        ...messageJson(world, message),
        type,
        channel,
        event_ts: message.ts,
        ...(type === 'message'
          ? { channel_type: found && isPrivate(found) ? 'im' : 'channel' }
          : {}),
      },
      where,
      message,
    );
  }

  return {
    mention: (text, where = {}) =>
      write(`<@${world.bot.user}> ${text}`, 'app_mention', NEWS, where),
    directMessage: (text, where = {}) => write(text, 'message', DIRECT, where),
    event: (what, where) => event(what, where),
    slashCommand(text, where = {}) {
      const { name = '/readout', channel = NEWS, user = READER, twice, odd } = where;
      const responseId = world.nextId('R');
      const exchange = record({ kind: 'command', channel, user, responseId });
      const payload: JsonObject = {
        token: 'verification',
        team_id: world.team,
        team_domain: 'newsroom',
        channel_id: channel,
        channel_name: world.channels.get(channel)?.name ?? 'privategroup',
        user_id: user,
        user_name: 'reader',
        command: name,
        text,
        api_app_id: world.app,
        is_enterprise_install: 'false',
        response_url: responseUrl(responseId),
        trigger_id: exchange.id,
        ...odd,
      };
      return hand({ type: 'slash_commands', payload, exchange }, twice);
    },
    pressButton(message, label, { user = READER, twice } = {}) {
      const current = world.messages.get(messageKey(message.channel, message.ts));
      if (current === undefined) throw new Error('the message is gone');
      const { channel, ts, thread } = current;
      const hidden = current.onlyFor !== undefined;
      const action = controlIn(current.blocks, label);
      const draft = { kind: 'press', channel, user, source: ts, respond: true } as const;
      return interaction({ ...draft, thread: thread ?? ts }, twice, (trigger_id, response_url) => ({
        type: 'block_actions',
        user: { id: user, username: 'reader', name: 'reader', team_id: world.team },
        api_app_id: world.app,
        token: 'verification',
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: hidden,
          ...(thread ? { thread_ts: thread } : {}),
        },
        trigger_id,
        team: { id: world.team, domain: 'newsroom' },
        enterprise: null,
        is_enterprise_install: false,
        channel: { id: channel, name: world.channels.get(channel)?.name ?? 'privategroup' },
        // Slack does not show an ephemeral message again.
        ...(hidden ? {} : { message: messageJson(world, current, true) }),
        response_url,
        actions: [{ ...action, action_ts: world.nextTs() }],
      }));
    },
    hand: { event, interaction },
  };
}
