import { type JsonObject, list, object, string } from '../discord/json.ts';
import { controlIn, type Hand, type Where } from './actions.ts';
import type { Exchange } from './exchange.ts';
import { type StoredView, type Views, viewJson } from './views.ts';
import type { World } from './world.ts';

export interface ViewActions {
  /** A user opens the bot's page. */
  openHome(where?: Where & { readonly tab?: string }): Exchange;
  /** Chooses the global shortcut with this callback id. */
  globalShortcut(name: string, where?: Where): Exchange;
  /** Chooses the shortcut of a message with this callback id. */
  messageShortcut(name: string, message: JsonObject, where?: Where): Exchange;
  /** Presses a button, or chooses from a menu, in a modal or at home. Throws when there is none with this label. */
  pressInView(view: StoredView, label: string | RegExp, where?: Where): Exchange;
  /** Fills a form's boxes, by their names, and sends it. Throws where a box is missing. */
  submit(view: StoredView, filled: Readonly<Record<string, string>>, where?: Where): Exchange;
}

interface Parts {
  readonly world: World;
  readonly views: Views;
  readonly hand: Hand;
  readonly reader: string;
}

/** What users do in Slack that is no message. */
export function createViewActions({ world, views, hand, reader }: Parts): ViewActions {
  const person = (user: string): JsonObject => ({
    id: user,
    username: 'reader',
    name: 'reader',
    team_id: world.team,
  });
  const common = (user: string): JsonObject => ({
    user: person(user),
    api_app_id: world.app,
    token: 'verification',
    team: { id: world.team, domain: 'newsroom' },
    enterprise: null,
    is_enterprise_install: false,
  });

  return {
    openHome({ user = reader, tab = 'home', twice } = {}) {
      return hand.event(
        {
          type: 'app_home_opened',
          user,
          tab,
          channel: `D${user.slice(1)}`,
          event_ts: world.nextTs(),
        },
        { ...(twice === undefined ? {} : { twice }) },
      );
    },
    globalShortcut: (name, { user = reader, twice } = {}) =>
      hand.interaction({ kind: 'shortcut', channel: '', user }, twice, (trigger_id) => ({
        ...common(user),
        type: 'shortcut',
        callback_id: name,
        trigger_id,
        action_ts: world.nextTs(),
      })),
    messageShortcut(name, message, { channel = 'C0NEWS001', user = reader, twice } = {}) {
      return hand.interaction(
        { kind: 'shortcut', channel, user, source: string(message.ts), respond: true },
        twice,
        (trigger_id, response_url) => ({
          ...common(user),
          type: 'message_action',
          callback_id: name,
          trigger_id,
          response_url,
          action_ts: world.nextTs(),
          message_ts: message.ts,
          channel: { id: channel, name: world.channels.get(channel)?.name ?? 'privategroup' },
          message,
        }),
      );
    },
    pressInView(view, label, { user = reader, twice } = {}) {
      const action = controlIn(view.blocks, label);
      return hand.interaction({ kind: 'press', channel: '', user }, twice, (trigger_id) => ({
        ...common(user),
        type: 'block_actions',
        container: { type: 'view', view_id: view.id },
        trigger_id,
        view: viewJson(world, view),
        actions: [{ ...action, action_ts: world.nextTs() }],
      }));
    },
    submit(view, filled, { user = reader, twice } = {}) {
      const values: Record<string, JsonObject> = {};
      const inputs = view.blocks.filter(({ type }) => type === 'input');
      for (const input of inputs) {
        const element = object(input.element);
        const name = string(element.action_id);
        const given = filled[name];
        if (given === undefined && input.optional !== true) throw new Error(`${name} is missing`);
        values[string(input.block_id)] = {
          [name]: given === undefined ? {} : filledIn(element, given),
        };
      }
      return hand.interaction(
        { kind: 'submission', channel: '', user },
        twice,
        (trigger_id) => ({
          ...common(user),
          type: 'view_submission',
          trigger_id,
          view: { ...viewJson(world, view), state: { values } },
          response_urls: [],
        }),
        (payload) => views.acknowledge(view, payload),
      );
    },
  };
}

/** What a form tells of one of its elements. */
function filledIn(element: JsonObject, given: string): JsonObject {
  const type = string(element.type);
  switch (type) {
    case 'static_select': {
      const chosen = list(element.options).find((one) => object(one).value === given);
      if (chosen === undefined) throw new Error(`${given} cannot be chosen`);
      return { type, selected_option: chosen };
    }
    case 'users_select':
      return { type, selected_user: given };
    case 'conversations_select':
      return { type, selected_conversation: given };
    default:
      return { type, value: given };
  }
}
