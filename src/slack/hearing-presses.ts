import type { App } from '@slack/bolt';
import type { Answering } from './answering.ts';
import type { Identity } from './connection.ts';
import { acknowledged, nameOf, once } from './envelope.ts';
import type { Filled } from './forms.ts';
import type { GivenMessage } from './message-text.ts';
import type { Place } from './pressing.ts';

/** The parts of Slack's payloads that matter here. All may be missing. */
interface Interaction {
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly callback_id?: string;
  readonly user?: { readonly id?: string; readonly name?: string; readonly username?: string };
  readonly channel?: { readonly id?: string };
  readonly container?: {
    readonly channel_id?: string;
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly message?: GivenMessage & { readonly ts?: string; readonly thread_ts?: string };
  readonly view?: {
    readonly id?: string;
    readonly type?: string;
    readonly root_view_id?: string | null;
    readonly previous_view_id?: string | null;
    readonly callback_id?: string;
    readonly private_metadata?: string;
    readonly state?: { readonly values?: State };
  };
  readonly actions?: readonly (Input & { readonly action_ts?: string })[];
}

type State = Readonly<Record<string, Readonly<Record<string, Input>>>>;

interface Input {
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_conversation?: string | null;
  readonly selected_user?: string | null;
}

/** Buttons, shortcuts and forms. */
export function hearPresses(app: App, { team }: Identity, ready: Promise<Answering>): void {
  /** What an answer is found by. */
  const keyOf = (...names: readonly (string | undefined)[]): string =>
    [team, names.find((name) => name)].join(':');

  app.action(/./, async ({ ack, body, context }) => {
    await acknowledged(ack);
    const press = body as Interaction;
    const [{ value: pressed, selected_option: chosen, action_ts } = {}] = press.actions ?? [];
    const value = pressed ?? chosen?.value;
    const { user = {}, trigger_id } = press;
    const place = placeOf(press);
    // A link tells of its press, too.
    if (!value || !place) return;
    const answering = await ready;
    if (!answering.isNew([nameOf(context), once('press', trigger_id, action_ts, value)])) return;
    answering.pressed({
      value,
      place,
      user: user.id ?? '',
      name: user.name ?? user.username ?? '',
      key: keyOf(trigger_id, action_ts, nameOf(context)),
    });
  });

  app.shortcut(/./, async ({ ack, body, context }) => {
    await acknowledged(ack);
    const shortcut = body as unknown as Interaction;
    const { callback_id = '', trigger_id = '', message, channel, user = {} } = shortcut;
    const answering = await ready;
    if (!answering.isNew([nameOf(context), once('shortcut', trigger_id, callback_id)])) return;
    const person = user.id ?? '';
    if (!message) {
      const key = keyOf(trigger_id, nameOf(context));
      return answering.formWanted({ form: callback_id, trigger: trigger_id, user: person, key });
    }
    answering.messageChosen({
      message,
      trigger: trigger_id,
      caller: {
        user: person,
        channel: channel?.id ?? '',
        thread: threadOf(message.thread_ts, message.ts),
        responseUrl: shortcut.response_url,
      },
    });
  });

  app.view(/./, async ({ ack, body }) => {
    const { view = {}, user = {}, trigger_id } = body as unknown as Interaction;
    const { callback_id: form = '', private_metadata: metadata = '' } = view;
    const answering = await ready;
    const next = await answering.submitted({
      form,
      metadata,
      user: user.id ?? '',
      filled: filledIn(view.state?.values ?? {}),
      key: once('form', trigger_id, view.id),
    });
    await acknowledged(() => ack(next));
  });

  // Sent for forms that ask for it, as none of ours does now.
  app.view({ type: 'view_closed', callback_id: /./ }, ({ ack }) => acknowledged(ack));
}

/** Where the button stands; `undefined` where that cannot be told. */
function placeOf(press: Interaction): Place | undefined {
  const { container = {}, channel: at, message: under, view, trigger_id, response_url } = press;
  if (view?.type === 'home') return { kind: 'home', trigger: trigger_id ?? '' };
  if (view?.id) {
    const { id, root_view_id: root, previous_view_id: previous } = view;
    const full = root !== undefined && root !== id && previous !== root;
    const metadata = view.private_metadata ?? '';
    return { kind: 'modal', view: id, trigger: trigger_id ?? '', metadata, full };
  }
  const channel = container.channel_id ?? at?.id;
  const message = container.message_ts ?? under?.ts;
  if (!channel || !message) return undefined;
  return {
    kind: 'message',
    trigger: trigger_id ?? '',
    channel,
    message,
    thread: threadOf(container.thread_ts ?? under?.thread_ts, message),
    hidden: container.is_ephemeral ?? under === undefined,
    direct: channel.startsWith('D'),
    responseUrl: response_url,
  };
}

/** The first message of a thread stands in the channel. */
const threadOf = (thread: string | undefined, message: string | undefined): string | undefined =>
  thread === message ? undefined : thread;

/** What was written into the boxes and chosen in the menus of a form, by their names. */
const filledIn = (values: State): Filled =>
  Object.fromEntries(
    Object.values(values)
      .flatMap((block) => Object.entries(block))
      .map(([name, { value, selected_option, selected_conversation, selected_user }]) => [
        name,
        value ?? selected_option?.value ?? selected_conversation ?? selected_user ?? undefined,
      ]),
  );
