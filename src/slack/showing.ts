import type { webApi } from '@slack/bolt';
import type { Made } from '../bot/made.ts';
import { type Mark, postSurely, respondSurely, type Spot } from './posting.ts';
import { type Rendered, render } from './render.ts';

/** Puts an answer where whoever asked sees it. Throws when it could not be put there. */
export type Show = (made: Made) => Promise<void>;

/** Where pages cannot be turned, as many as this are sent one after the other: a response_url is good for five. */
const MOST_AT_ONCE = 5;

/** The page to show, or several where no button has room for what turns them. */
function messagesOf({ reply, page, ids }: Made): readonly Rendered[] {
  const first = render(reply, page, ids);
  if (first.pages === 1 || ids.page(0) !== undefined) return [first];
  const count = Math.min(first.pages, MOST_AT_ONCE);
  return Array.from({ length: count }, (_, at) => render(reply, at, ids));
}

/** As a message that everyone in the conversation sees. */
export const inThread =
  (web: webApi.WebClient, spot: Spot, key: string): Show =>
  async (made) => {
    for (const [at, message] of messagesOf(made).entries()) {
      const mark: Mark = {
        event_type: 'readout_answer',
        event_payload: { key: at === 0 ? key : `${key} ${at}` },
      };
      await postSurely(web, spot, message, mark);
    }
  };

/** As a message that only the one who asked sees. */
export const privately =
  (url: string, thread?: string): Show =>
  async (made) => {
    for (const { text, blocks } of messagesOf(made)) {
      await respondSurely(url, {
        text,
        blocks,
        response_type: 'ephemeral',
        replace_original: false,
        ...(thread && { thread_ts: thread }),
      });
    }
  };

/** In the place of the message whose button was pressed. */
export const inPlace =
  (url: string, hidden: boolean, thread?: string): Show =>
  (made) => {
    // What went wrong for one reader must not take the answer away from the others.
    if (!hidden && made.reply.audience === 'caller') return privately(url, thread)(made);
    const { text, blocks } = render(made.reply, made.page, made.ids);
    return respondSurely(url, { text, blocks, replace_original: true });
  };
