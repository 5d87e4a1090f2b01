import type { webApi } from '@slack/bolt';
import { versionOf } from '../bot/again.ts';
import type { Library } from '../bot/library.ts';
import { createPace, Stopped } from '../bot/pace.ts';
import { type Destination, type Found, keyMark, type Sent } from '../bot/platform.ts';
import type { Reply } from '../reply/reply.ts';
import { BUTTON_IDS } from './buttons.ts';
import { LIMITS } from './limits.ts';
import { attempt, contentOf, find, type Mark, type Outcome, post } from './posting.ts';
import { type Rendered, render } from './render.ts';

/** Sends, finds and edits posts that nobody asked for. Nothing is repeated that Slack may have done. */
export function createDelivery(web: webApi.WebClient, library: () => Pick<Library, 'articles'>) {
  const rendered = (reply: Reply, key: string): Rendered =>
    render(reply, 0, BUTTON_IDS.idsOfPost(keyMark(key), versionOf(reply, library())));

  const pace = createPace(LIMITS.posts);

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

    send: (destination: Destination, reply: Reply, key: string): Promise<Sent> =>
      paced(() => post(web, destination, rendered(reply, key), markOf(key))),

    async edit({ channel }: Destination, ts: string, reply: Reply, key: string): Promise<Sent> {
      const { unfurl_links: _, unfurl_media: __, ...content } = contentOf(rendered(reply, key));
      return paced(() =>
        attempt(() => web.chat.update({ channel, ts, ...content, metadata: markOf(key) })),
      );
    },

    find: (destination: Destination, key: string, since: Date): Promise<Found> =>
      find(web, destination, markOf(key), since),
  };
}

const markOf = (key: string): Mark => ({
  event_type: 'readout_delivery',
  event_payload: { key },
});
