import type { webApi } from '@slack/bolt';
import { type Made, notSure } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import { writtenOnce } from '../bot/written-once.ts';
import { find, type Mark, type Spot } from './posting.ts';
import { type Caller, type Promised, promising, promisingAt } from './promising.ts';
import { type Rendered, render, type Seen } from './render.ts';
import {
  ALONE,
  type Answered,
  LATE_MS,
  type Message,
  NotSent,
  postSurely,
  respondOnce,
  respondSurely,
  surely,
} from './surely.ts';

/**
 * Puts an answer where whoever asked sees it. What is being made never rejects. Gives the NotSent because of which another
 * way was taken than the first, if so. Throws when it could not be put there.
 */
export type Show = (making: Promise<Made>) => Promise<unknown>;

/**
 * Where pages cannot be turned, as many as this are sent one after the other: a response_url is good for five uses, and
 * one may be for 'One moment'.
 */
const MOST_AT_ONCE = 4;

/** The page to show, or several where no button has room for what turns them. */
function messagesOf({ reply, page, ids }: Made, seen: Seen): readonly Rendered[] {
  const first = render(reply, page, ids, seen);
  if (first.pages === 1 || ids.page(0) !== undefined) return [first];
  const count = Math.min(first.pages, MOST_AT_ONCE);
  return Array.from({ length: count }, (_, at) => render(reply, at, ids, seen));
}

/** The same to one alone. What many get alike is rendered and written out once: that takes as long as sending it. */
function writtenFor(made: Made): readonly (Message | string)[] {
  const json = made.ids.page(0) === undefined ? undefined : jsonOf(made, true);
  return json === undefined ? messagesOf(made, 'by one') : [json];
}

const jsonOf = writtenOnce(({ reply, page, ids }): Message => {
  const { text, blocks } = render(reply, page, ids, 'by one');
  return { text, blocks };
});

/** What an answer is found by. */
const markOf = (key: string): Mark => ({
  event_type: 'readout_answer',
  event_payload: { key },
});

/**
 * Whether the answer with this key stands there, as far as Slack says. Never rejects.
 * @param since when what it answers was written
 */
export async function stands(
  web: webApi.WebClient,
  spot: Spot,
  key: string,
  since: Date,
): Promise<boolean> {
  const found = await find(web, spot, markOf(key), since);
  return found.state === 'found';
}

/** As a message that everyone in the conversation sees. What is promised is said when it is late, whatever keeps it. */
export const inThread =
  (web: webApi.WebClient, spot: Spot, key: string, { since, promise }: Promising = {}): Show =>
  async (making) => {
    promise?.begin();
    try {
      const messages = messagesOf(await making, 'by all');
      await promise?.said();
      for (const [at, message] of messages.entries()) {
        const mark = markOf(at === 0 ? key : `${key} ${at}`);
        await postSurely(web, spot, message, mark, {
          ...(since && { since }),
          ...(at === 0 && { late: promise?.say }),
        });
        promise?.kept();
      }
    } finally {
      promise?.kept();
    }
  };

interface Promising extends Pick<Answered, 'since'> {
  readonly promise?: Promised | undefined;
}

/** Tells whoever asked, by the address that Slack gave for it, where the answer takes long to make. */
async function madeFor({ responseUrl, thread }: Caller, making: Promise<Made>): Promise<Made> {
  // After a standstill of the process the time is over, and the answer may be there at once.
  const soon = (await within(LATE_MS, making)) ?? (await within(STANDSTILL_MS, making));
  if (soon || !responseUrl) return soon ?? making;
  const promise = promisingAt(responseUrl, thread);
  promise.say();
  const made = await making;
  await promise.said();
  return made;
}

/** The same by a message that they alone see. */
async function promisedFor(
  web: webApi.WebClient,
  caller: Caller,
  making: Promise<Made>,
): Promise<Made> {
  const promise = promising(web, caller);
  promise.begin();
  const made = await making;
  promise.kept();
  await promise.said();
  return made;
}

const STANDSTILL_MS = 200;

/** To one person directly: where a channel takes nothing from the bot, nobody is left without an answer. */
export const directly = (web: webApi.WebClient, user: string, key: string): Show =>
  inThread(web, { channel: user }, `${key} directly`);

/** As a message that only the one who asked sees. */
export function privately(web: webApi.WebClient, caller: Caller): Show {
  const { user, channel, thread, responseUrl } = caller;
  const inThere = thread === undefined ? {} : { thread_ts: thread };
  const whisper: Show = async (making) => {
    for (const { text, blocks } of messagesOf(await promisedFor(web, caller, making), 'by one')) {
      await surely(() => web.chat.postEphemeral({ channel, user, text, blocks, ...inThere }));
    }
  };
  if (!responseUrl) return whisper;
  const respond: Show = async (making) => {
    for (const message of writtenFor(await madeFor(caller, making))) {
      await respondSurely(responseUrl, { message, ...ALONE, ...inThere }, { most: LATE_MS });
    }
  };
  // A response_url is good for five uses in half an hour, and has limits of its own. What one person sees twice is better
  // than nothing.
  return orElse(respond, whisper, 'also twice');
}

/**
 * In the place of the message whose button was pressed, or where that cannot be, as it is gone, privately.
 * @param hidden only the one who pressed it sees the message
 */
export function inPlace(web: webApi.WebClient, caller: Caller, hidden: boolean): Show {
  const { thread, responseUrl } = caller;
  const alone = privately(web, caller);
  if (!responseUrl) return alone;
  const replace: Show = async (making) => {
    const made = await madeFor(caller, making);
    // What went wrong for one reader must not take the answer away from the others.
    if (!hidden && made.reply.audience === 'caller') return alone(making);
    const seen = hidden ? 'by one' : 'by all';
    const message = render(made.reply, made.page, made.ids, seen);
    const inThere = hidden && thread !== undefined ? { thread_ts: thread } : {};
    const body = { message, replace_original: true, ...inThere };
    return respondSurely(responseUrl, body, { most: LATE_MS });
  };
  return orElse(replace, alone, 'also twice');
}

/**
 * As a new message that everyone sees, also where the bot is no member: there Slack takes it by its own address only.
 * @param there shows it where the bot is one
 */
export function forEveryone(there: Show, { thread }: Spot, responseUrl: string | undefined): Show {
  if (!responseUrl) return there;
  return orElse(there, async (making) => {
    const { reply, page, ids } = await making;
    const message = render(reply, page, ids, 'by all');
    const kind = { response_type: 'in_channel', replace_original: false } as const;
    const inThere = thread === undefined ? {} : { thread_ts: thread };
    try {
      await respondOnce(responseUrl, { message, ...kind, ...inThere });
    } catch (error) {
      if (!(error instanceof NotSent) || error.certain) throw error;
      // Here nothing can be looked for.
      await respondSurely(responseUrl, { message: notSureAlone(), ...ALONE, ...inThere });
    }
  });
}

function notSureAlone(): Message {
  const { reply, page, ids } = notSure();
  return render(reply, page, ids, 'by one');
}

/** Shows it in the first way that works; the next is tried only where it certainly was not shown, or may be twice. */
export const orElse =
  (show: Show, other: Show, how: 'once' | 'also twice' = 'once'): Show =>
  async (making) => {
    try {
      return await show(making);
    } catch (error) {
      if (!(error instanceof NotSent && (error.certain || how === 'also twice'))) throw error;
      await other(making);
      return error;
    }
  };
