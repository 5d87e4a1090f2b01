import type { types, webApi } from '@slack/bolt';
import { versionOf } from '../bot/again.ts';
import type { Notified } from '../bot/asker.ts';
import type { Library } from '../bot/library.ts';
import { type Pace, Stopped } from '../bot/pace.ts';
import type { Destination, Found, PostExtras, Sent } from '../bot/platform.ts';
import { renderOnce } from '../bot/render-once.ts';
import type { Reply } from '../reply/reply.ts';
import { BUTTON_IDS } from './buttons.ts';
import { missingIn } from './missing.ts';
import { attempt, contentOf, find, type Mark, type Outcome, post, type Spot } from './posting.ts';
import { type Rendered, render } from './render.ts';

const renderedOnce = renderOnce((reply, mark, version) =>
  render(reply, 0, BUTTON_IDS.idsOfPost(mark, version)),
);

/** Sends, finds and edits posts that nobody asked for. Nothing is repeated that Slack may have done. */
export function createDelivery(
  web: webApi.WebClient,
  pace: Pace,
  library: () => Pick<Library, 'articles'>,
) {
  const rendered = (reply: Reply, key: string): Rendered =>
    renderedOnce(reply, key, versionOf(reply, library()));

  let toldToWait = false;

  /**
   * Makes a call in its turn. Slack does not say whether a wait is for the channel or for the workspace: one that is asked
   * for twice running holds everything.
   */
  async function paced(call: () => Promise<Outcome>): Promise<Sent> {
    try {
      const sent = await pace.run(call);
      const waitMs = sent.state === 'refused' ? sent.waitMs : undefined;
      if (waitMs !== undefined && toldToWait) pace.hold(waitMs);
      toldToWait = waitMs !== undefined;
      return sent;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return { state: 'refused', reason: 'the bot stops', lasting: false, waitMs: 0 };
    }
  }

  return {
    /** Lets what has not begun go away with nothing done. */
    end: pace.stop,

    send(
      destination: Destination,
      reply: Reply,
      key: string,
      { notify, replyTo }: PostExtras = {},
    ): Promise<Sent> {
      const message = rendered(reply, key);
      const [title, ...rest] = message.blocks;
      const blocks = notify && title ? [title, mentioning(notify), ...rest] : message.blocks;
      return paced(() =>
        post(web, spotOf(destination, replyTo), { ...message, blocks }, markOf(key)),
      );
    },

    missing: ({ channel }: Destination): Promise<string | undefined> => missingIn(web, channel),

    async edit({ channel }: Destination, ts: string, reply: Reply, key: string): Promise<Sent> {
      const { unfurl_links: _, unfurl_media: __, ...content } = contentOf(rendered(reply, key));
      return paced(() =>
        attempt(() => web.chat.update({ channel, ts, ...content, metadata: markOf(key) })),
      );
    },

    find: (destination: Destination, key: string, since: Date, replyTo?: string): Promise<Found> =>
      find(web, spotOf(destination, replyTo), markOf(key), since),
  };
}

/** Slack opens the conversation with a person by itself. */
const spotOf = ({ channel, person, thread }: Destination, replyTo?: string): Spot => ({
  channel: person ?? channel,
  thread: thread ?? replyTo,
});

/** The one mention that is meant to reach somebody: an element of its own, as nothing else in a message is parsed. */
const mentioning = ({ kind, id }: Notified): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        kind === 'group' ? { type: 'usergroup', usergroup_id: id } : { type: 'user', user_id: id },
      ],
    },
  ],
});

const markOf = (key: string): Mark => ({
  event_type: 'readout_delivery',
  event_payload: { key },
});
