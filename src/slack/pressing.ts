import type { webApi } from '@slack/bolt';
import type { Course } from '../bot/answer-press.ts';
import type { Memory } from '../bot/memory.ts';
import type { Pressed } from './asked.ts';
import type { Spot } from './posting.ts';
import { type Caller, type Promised, promising } from './promising.ts';
import {
  directly,
  forEveryone,
  inPlace,
  inThread,
  orElse,
  privately,
  type Show,
} from './showing.ts';
import { inModal, inOpenModal } from './viewing.ts';

/** Where a button stands: under a message, on the bot's home page, or in a modal. */
export type Place =
  | {
      readonly kind: 'message';
      readonly trigger: string;
      readonly channel: string;
      /** The message under which the button stands. */
      readonly message: string;
      readonly thread: string | undefined;
      /** Only the one who pressed it sees the message. */
      readonly hidden: boolean;
      /** A conversation of one person and the bot. */
      readonly direct: boolean;
      readonly responseUrl: string | undefined;
    }
  | { readonly kind: 'home'; readonly trigger: string }
  | {
      readonly kind: 'modal';
      readonly trigger: string;
      readonly view: string;
      /** Where it was asked for. */
      readonly metadata: string;
      /** No other can be laid over it. */
      readonly full: boolean;
    };

/** What a press means depends on who sees the place, and on whose it is where only one person can be. */
export function standing({ place, user }: Pressed): {
  readonly spot: Partial<Spot>;
  readonly hidden: boolean;
  readonly askedBy?: string;
} {
  // At home one is in the conversation with the bot.
  if (place.kind === 'home') return { spot: { channel: user }, hidden: true };
  if (place.kind === 'modal') return { spot: spotIn(place.metadata), hidden: true };
  const { channel, thread, hidden, direct } = place;
  return { spot: { channel, thread }, hidden, ...(direct && { askedBy: user }) };
}

/** Where something was asked for, as a modal keeps it. */
export const metadataOf = ({ channel = '', thread = '' }: Partial<Spot>): string =>
  `${channel} ${thread}`.trim();

export function spotIn(metadata: string): Partial<Spot> {
  const [channel, thread] = metadata.split(' ');
  return { ...(channel && { channel }), ...(thread && { thread }) };
}

/** Shows the answer to a press where it belongs. @param shared what was shown to everyone just now */
export function showPress(
  web: webApi.WebClient,
  press: Pressed,
  course: Course,
  shared: Memory,
): Show {
  const { place, user, key, value } = press;
  const alone = aloneOf(web, press);
  switch (place.kind) {
    case 'home':
      return orElse(inModal(web, place.trigger), directly(web, user, key));
    case 'modal':
      return course === 'in place' || place.full
        ? alone
        : orElse(inModal(web, place.trigger, place.metadata, 'above'), alone);
    case 'message': {
      const { channel, thread, message, hidden, direct } = place;
      const spot = { channel, thread: thread ?? (direct || hidden ? undefined : message) };
      const caller = callerOf(place, user);
      const promise = promising(web, caller);
      const there = inThread(web, spot, key, { promise });
      switch (course) {
        case 'in place':
          return inPlace(web, caller, hidden);
        case 'anew':
          return direct ? there : unlessTheirs(there, alone, promise);
        case 'shared': {
          const show = forEveryone(there, spot, caller.responseUrl);
          // Whoever presses twice means it once.
          const once: Show = (making) =>
            shared.once(`${message} ${value}`, () => show(making)) ?? making;
          return unlessTheirs(once, alone, promise);
        }
        case 'privately':
          return alone;
      }
    }
  }
}

/** Shows something to the one who pressed, and to nobody else. */
export function aloneOf(web: webApi.WebClient, { place, user, key }: Pressed): Show {
  switch (place.kind) {
    case 'message':
      return orElse(privately(web, callerOf(place, user)), directly(web, user, key));
    case 'modal':
      return inOpenModal(web, place.view, place.metadata);
    case 'home':
      return directly(web, user, key);
  }
}

const callerOf = (
  { channel, thread, responseUrl }: Extract<Place, { kind: 'message' }>,
  user: string,
): Caller => ({ user, channel, thread, responseUrl });

/**
 * What is meant for one person alone, such as what went wrong for them, goes to them.
 * @param promise of what shows it to all
 */
const unlessTheirs =
  (show: Show, alone: Show, promise: Promised): Show =>
  async (making) => {
    promise.begin();
    try {
      if ((await making).reply.audience !== 'caller') return await show(making);
    } finally {
      promise.kept();
    }
    await promise.said();
    return alone(making);
  };
