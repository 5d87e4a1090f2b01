import type { webApi } from '@slack/bolt';
import { said } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import { counted } from '../reply/count.ts';
import { type Rendered, render } from './render.ts';
import { ALONE, LATE_MS, respondSurely } from './surely.ts';

/** A word to whoever asked that the answer comes later. It is said once, and at most. */
export interface Promised {
  /** It is said when the answer is not there in time, counted from the first call. */
  begin(): void;
  /** It is said now. @param ms how long Slack lets nothing be written, where that is why */
  say(ms?: number): void;
  /** The answer is made: ends when the word stands before it, or can be waited for no longer. */
  said(): Promise<void>;
  /** The answer is there, or none is to come. */
  kept(): void;
}

/** An answer does not wait longer than this for the word that announces it. */
const IN_ORDER_MS = 1_500;

/** @param tell says it; what is not begun when the signal comes is of no more use */
function promised(tell: (word: Rendered, signal: AbortSignal) => Promise<unknown>): Promised {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let word: Promise<unknown> | undefined;
  const say = (ms?: number): void => {
    word ??= tell(oneMoment(ms), over.signal).catch(() => undefined);
  };
  return {
    begin() {
      timer ??= setTimeout(say, LATE_MS);
    },
    say,
    async said() {
      if (word === undefined) return;
      over.abort();
      await within(IN_ORDER_MS, word);
    },
    kept: () => clearTimeout(timer),
  };
}

/** Somebody in a conversation, and the address that Slack gave for answering what they did there. */
export interface Caller {
  readonly user: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly responseUrl: string | undefined;
}

/** By a message that they alone see. That is of use at once or never, so it is tried only twice. */
export function promising(
  web: webApi.WebClient,
  { user, channel, thread }: Omit<Caller, 'responseUrl'>,
): Promised {
  const inThere = thread === undefined ? {} : { thread_ts: thread };
  return promised(({ text, blocks }, signal) => {
    const tell = () => web.chat.postEphemeral({ channel, user, text, blocks, ...inThere });
    return tell().catch(() => (signal.aborted ? undefined : tell()));
  });
}

/** By the address that Slack gave. */
export const promisingAt = (url: string, thread: string | undefined): Promised =>
  promised((message, signal) => {
    const body = { message, ...ALONE, ...(thread !== undefined && { thread_ts: thread }) };
    return respondSurely(url, body, { most: LATE_MS, signal });
  });

const LONGER = 'This takes longer than usual. The answer comes as soon as it is there.';

function oneMoment(ms: number | undefined): Rendered {
  const why =
    ms === undefined
      ? LONGER
      : `Slack lets me write here again in ${counted(Math.ceil(ms / 1000), 'second')}. The answer comes then.`;
  const { reply, page, ids } = said('One moment', why);
  return render(reply, page, ids, 'by one');
}
