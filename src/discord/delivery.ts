import type { APITextDisplayComponent, Client } from 'discord.js';
import { versionOf } from '../bot/again.ts';
import type { Notified } from '../bot/asker.ts';
import type { Library } from '../bot/library.ts';
import { createPace, type Pace, Stopped } from '../bot/pace.ts';
import {
  type Destination,
  type Found,
  keyMark,
  type PostExtras,
  type Sent,
} from '../bot/platform.ts';
import { renderOnce } from '../bot/render-once.ts';
import type { Reply } from '../reply/reply.ts';
import { ids } from './custom-id.ts';
import { failureOf } from './failure.ts';
import { forumAt, threadBody } from './forum.ts';
import { search, searchForum, whyUnreadable } from './history.ts';
import { keepingToken } from './keep-token.ts';
import { LIMITS } from './limits.ts';
import { missingIn } from './missing.ts';
import { oneTry } from './one-try.ts';
import { onlyJson } from './only-json.ts';
import { render } from './render.ts';
import { discord } from './sdk.ts';

/** A lost answer must be known before the lease on a delivery has run out. */
const TIMEOUT_MS = 10_000;
export interface DeliveryParts {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly library: () => Pick<Library, 'articles'>;
  /** The client, while it is connected. */
  readonly client: () => Client<true> | undefined;
}

const rendered = renderOnce((reply, mark, version) =>
  render(reply, 0, ids.idsOfPost(mark, version)),
);

/** A post as the messages route takes it. It notifies nobody but the one chosen for it. */
function postBody(
  reply: Reply,
  key: string,
  library: Pick<Library, 'articles'>,
  { notify, replyTo }: PostExtras = {},
): object {
  const { components } = rendered(reply, key, versionOf(reply, library));
  const reached = notify && {
    [notify.kind === 'user' ? 'users' : 'roles']: [notify.id],
  };
  return {
    flags: discord.MessageFlags.IsComponentsV2,
    components: notify ? [...components, mentioning(notify)] : components,
    allowed_mentions: { parse: [], ...reached, ...(replyTo && { replied_user: false }) },
    ...(replyTo && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
}

const mentioning = ({ kind, id }: Notified): APITextDisplayComponent => ({
  type: discord.ComponentType.TextDisplay,
  content: kind === 'user' ? `<@${id}>` : `<@&${id}>`,
});

/** A thread is a channel of its own. */
const channelOf = ({ channel, thread }: Destination): string => thread ?? channel;

/** Sends, finds and edits posts. Its REST client repeats nothing that Discord may have done. */
export function createDelivery({ token, apiUrl, library, client }: DeliveryParts) {
  const plain = new discord.REST({
    version: '10',
    ...(apiUrl && { api: apiUrl }),
    retries: 0,
    timeout: TIMEOUT_MS,
    // Whoever sends has a lease that runs: a wait is theirs to know of.
    rejectOnRateLimit: () => true,
  });
  const rest = onlyJson(oneTry(keepingToken(plain))).setToken(token);
  const pace = createPace(LIMITS.posts);

  async function attempt(work: () => Promise<unknown>): Promise<Sent> {
    try {
      const { id } = (await pace.run(work)) as { readonly id: string };
      return { state: 'sent', message: id };
    } catch (error) {
      if (error instanceof Stopped) return STOPPING;
      const waitMs = waitOf(error, pace);
      const { reason, done, lasting } = failureOf(error);
      if (waitMs !== undefined) return { state: 'refused', reason, lasting, waitMs };
      return done === 'maybe'
        ? { state: 'unknown', reason }
        : { state: 'refused', reason, lasting };
    }
  }

  async function direct(person: string): Promise<string> {
    const { id } = (await rest.post(discord.Routes.userChannels(), {
      body: { recipient_id: person },
    })) as { readonly id: string };
    return id;
  }

  return {
    /** Lets what has not begun go away with nothing done. */
    end: pace.stop,

    send(to: Destination, reply: Reply, key: string, extras: PostExtras = {}): Promise<Sent> {
      const forum = to.person === undefined ? forumAt(client(), channelOf(to)) : undefined;
      const body = postBody(reply, key, library(), extras);
      return attempt(async () => {
        if (forum && extras.replyTo === undefined) {
          const thread = threadBody(forum, reply.title, body);
          return rest.post(discord.Routes.threads(channelOf(to)), { body: thread });
        }
        // A thread of a forum has the id of the message that it begins with.
        const thread = forum ? extras.replyTo : undefined;
        const channel = to.person === undefined ? channelOf(to) : await direct(to.person);
        return rest.post(discord.Routes.channelMessages(thread ?? channel), {
          body: { ...body, nonce: keyMark(key), enforce_nonce: true },
        });
      });
    },

    async missing(to: Destination): Promise<string | undefined> {
      const connected = client();
      return connected && missingIn(connected, channelOf(to));
    },

    edit(to: Destination, message: string, reply: Reply, key: string): Promise<Sent> {
      const where = forumAt(client(), channelOf(to)) ? message : channelOf(to);
      return attempt(() =>
        rest.patch(discord.Routes.channelMessage(where, message), {
          body: postBody(reply, key, library()),
        }),
      );
    },

    async find(to: Destination, key: string, since: Date, replyTo?: string): Promise<Found> {
      const channel = channelOf(to);
      const connected = client();
      if (connected === undefined) {
        return { state: 'unreadable', reason: 'Discord is not connected', passing: true };
      }
      const forum = forumAt(connected, channel);
      const paced: Pace['run'] = (work) => pace.run(work);
      try {
        const unreadable = await whyUnreadable(connected, channel);
        if (unreadable !== undefined) return { state: 'unreadable', reason: unreadable };
        if (forum && replyTo !== undefined)
          return await search(paced, rest, replyTo, keyMark(key), since);
        return forum
          ? await searchForum(paced, rest, forum, keyMark(key), since)
          : await search(paced, rest, channel, keyMark(key), since);
      } catch (error) {
        const { reason, lasting } = failureOf(error);
        return { state: 'unreadable', reason, passing: !lasting };
      }
    },
  };
}

const STOPPING: Sent = { state: 'refused', reason: 'the bot stops', lasting: false, waitMs: 0 };

/** How long Discord asks to wait; a wait for everything holds everything. */
function waitOf(error: unknown, pace: Pace): number | undefined {
  if (!(error instanceof discord.RateLimitError)) return undefined;
  const waitMs = Math.ceil(Math.max(error.timeToReset, error.retryAfter, 0));
  if (error.global) pace.hold(waitMs);
  return waitMs;
}
