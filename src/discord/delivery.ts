import {
  type Client,
  MessageFlags,
  PermissionFlagsBits,
  RateLimitError,
  REST,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import { versionOf } from '../bot/again.ts';
import type { Library } from '../bot/library.ts';
import { createPace, type Pace, Stopped } from '../bot/pace.ts';
import { type Destination, type Found, keyMark, type Sent } from '../bot/platform.ts';
import { markIn } from '../bot/press.ts';
import type { Reply } from '../reply/reply.ts';
import { ids } from './custom-id.ts';
import { failureOf } from './failure.ts';
import { type Forum, forumAt, threadBody, threadsSince } from './forum.ts';
import { LIMITS } from './limits.ts';
import { render } from './render.ts';

/** A lost answer must be known before the lease on a delivery has run out. */
const TIMEOUT_MS = 10_000;
/** So many requests of history are made to find a post. */
const MOST_PAGES = 20;
/** Our clock and Discord's may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

export interface DeliveryParts {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly library: () => Pick<Library, 'articles'>;
  /** The client, while it is connected. */
  readonly client: () => Client<true> | undefined;
}

/** A post as the messages route takes it. */
function postBody(reply: Reply, key: string, library: Pick<Library, 'articles'>): object {
  const carried = ids.idsOfPost(keyMark(key), versionOf(reply, library));
  const { components } = render(reply, 0, carried);
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } };
}

/** Sends, finds and edits posts. Its REST client repeats nothing that Discord may have done. */
export function createDelivery({ token, apiUrl, library, client }: DeliveryParts) {
  const rest = new REST({
    version: '10',
    ...(apiUrl && { api: apiUrl }),
    retries: 0,
    timeout: TIMEOUT_MS,
    // Whoever sends has a lease that runs: a wait is theirs to know of.
    rejectOnRateLimit: () => true,
  }).setToken(token);
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

  return {
    /** Lets what has not begun go away with nothing done. */
    end: pace.stop,

    send({ channel }: Destination, reply: Reply, key: string): Promise<Sent> {
      const forum = forumAt(client(), channel);
      const body = postBody(reply, key, library());
      return attempt(() =>
        forum
          ? rest.post(Routes.threads(channel), { body: threadBody(forum, reply.title, body) })
          : rest.post(Routes.channelMessages(channel), {
              body: { ...body, nonce: keyMark(key), enforce_nonce: true },
            }),
      );
    },

    edit({ channel }: Destination, message: string, reply: Reply, key: string): Promise<Sent> {
      // A thread of a forum has the id of the message that it begins with.
      const where = forumAt(client(), channel) ? message : channel;
      return attempt(() =>
        rest.patch(Routes.channelMessage(where, message), {
          body: postBody(reply, key, library()),
        }),
      );
    },

    async find({ channel }: Destination, key: string, since: Date): Promise<Found> {
      const connected = client();
      if (connected === undefined) {
        return { state: 'unreadable', reason: 'Discord is not connected', passing: true };
      }
      const unreadable = await whyUnreadable(connected, channel);
      if (unreadable !== undefined) return { state: 'unreadable', reason: unreadable };
      const forum = forumAt(connected, channel);
      const paced: Pace['run'] = (work) => pace.run(work);
      try {
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
  if (!(error instanceof RateLimitError)) return undefined;
  const waitMs = Math.ceil(Math.max(error.timeToReset, error.retryAfter, 0));
  if (error.global) pace.hold(waitMs);
  return waitMs;
}

/** Without the permission Discord answers with an empty history: that must not pass for 'not there'. */
async function whyUnreadable(client: Client<true>, id: string): Promise<string | undefined> {
  // A thread that was archived is fetched.
  const channel = await client.channels.fetch(id).catch(() => null);
  if (channel === null) return `the bot cannot see the channel ${id}`;
  if (channel.isDMBased()) return undefined;
  const may = channel
    .permissionsFor(client.user)
    ?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory]);
  return may
    ? undefined
    : `the bot may not read the history of #${channel.name}. Give it the permission “Read Message History” there`;
}

interface Message {
  readonly id: string;
  readonly components?: readonly Component[];
}

interface Component {
  readonly custom_id?: string;
  readonly components?: readonly Component[];
}

const carries = (component: Component, mark: string): boolean =>
  markIn(component.custom_id ?? '') === mark ||
  (component.components ?? []).some((inner) => carries(inner, mark));

async function searchForum(
  paced: Pace['run'],
  rest: REST,
  forum: Forum,
  mark: string,
  since: Date,
): Promise<Found> {
  const earliest = new Date(since.getTime() - CLOCKS_DIFFER_MS);
  const threads = await threadsSince((route) => paced(() => rest.get(route)), forum, earliest);
  for (const id of threads.slice(0, MOST_PAGES)) {
    const { components = [] } = (await paced(() =>
      rest.get(Routes.channelMessage(id, id)),
    )) as Message;
    if (components.some((one) => carries(one, mark))) return { state: 'found', message: id };
  }
  return threads.length <= MOST_PAGES
    ? { state: 'absent' }
    : { state: 'unreadable', reason: 'too much was written in the forum since' };
}

async function search(
  paced: Pace['run'],
  rest: REST,
  channel: string,
  mark: string,
  since: Date,
): Promise<Found> {
  let after = String(SnowflakeUtil.generate({ timestamp: since.getTime() - CLOCKS_DIFFER_MS }));
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(LIMITS.history), after });
    const messages = (await paced(() =>
      rest.get(Routes.channelMessages(channel), { query }),
    )) as readonly Message[];
    const found = messages.find(({ components = [] }) =>
      components.some((component) => carries(component, mark)),
    );
    if (found) return { state: 'found', message: found.id };
    const [newest] = messages;
    if (newest === undefined || messages.length < LIMITS.history) return { state: 'absent' };
    after = newest.id;
  }
  return { state: 'unreadable', reason: 'too much was written in the channel since' };
}
