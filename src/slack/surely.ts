import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { type Failure, failureOf, ResponseError } from './failure.ts';
import { postJson } from './post-json.ts';
import { type Mark, post, type Spot, search } from './posting.ts';
import type { Rendered } from './render.ts';
import { bolt } from './sdk.ts';

/** How often an answer is tried, and how long after a failure. */
const ATTEMPTS = 6;
const PAUSE_MS = 200;
/** Whoever asked will not wait longer than this for Slack's limits, all waits together. */
const LONGEST_WAIT_MS = 60_000;

/** An answer did not reach its place, or nobody can tell whether it did. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  /** It certainly does not stand there, so it may be given elsewhere. */
  readonly certain: boolean;

  constructor(reason: string, certain: boolean) {
    super(reason);
    this.certain = certain;
  }
}

/** Nobody waits longer than three seconds without a word: what would come later than this is late. */
export const LATE_MS = 2_000;

/** How Slack's limits are waited for. */
export interface Waiting {
  /** Not at all, when it would take longer than this from now on. */
  readonly most?: number;
  /** Told how long it takes, when that is late. */
  readonly late?: ((ms: number) => void) | undefined;
  /** From then on it is of no more use. */
  readonly signal?: AbortSignal;
}

/** Waits before the next try. @throws NotSent when there is to be none */
type Patience = (failure: Failure) => Promise<void>;

/** For one answer, whatever is tried for it: so often, and for so long. */
function patience({ most, late, signal }: Waiting = {}): Patience {
  const begun = performance.now();
  let tried = 0;
  let waited = 0;
  return async ({ reason, lasting, waitMs, done }) => {
    // What Slack asks to wait for was not a try.
    if (waitMs === undefined) tried += 1;
    // No time at all may be what it asks for, without end.
    const wait = Math.max(PAUSE_MS, waitMs ?? PAUSE_MS * tried);
    const inAll = performance.now() - begun + wait;
    waited += wait;
    // What certainly was not done can be done another way in time.
    const hurried = waitMs !== undefined || done === 'no';
    const tooLong = waited > LONGEST_WAIT_MS || (hurried && most && inAll > most);
    if (lasting || tried === ATTEMPTS || tooLong) throw new NotSent(reason, done === 'no');
    if (waitMs !== undefined && inAll > LATE_MS) late?.(wait);
    await pause(wait, undefined, signal && { signal }).catch(() => undefined);
    if (signal?.aborted) throw new NotSent(reason, done === 'no');
  };
}

/** What is known of the asking. */
export interface Answered {
  /** When it was, by Slack's clock: an answer cannot be older. By the clock here when absent. */
  readonly since?: Date;
  readonly late?: Waiting['late'];
}

/** Sends an answer until it certainly arrived; where its arrival was not confirmed, it is looked for first. */
export async function postSurely(
  web: webApi.WebClient,
  spot: Spot,
  message: Rendered,
  mark: Mark,
  { since = new Date(), late }: Answered = {},
): Promise<void> {
  const again = patience({ late });
  for (;;) {
    const sent = await post(web, spot, message, mark);
    if (sent.state === 'sent') return;
    const { reason, waitMs } = sent;
    const lasting = sent.state === 'refused' && sent.lasting;
    if (sent.state === 'unknown') {
      const found = await lookFor(web, spot, mark, since, again);
      if (found.state === 'found') return;
      if (found.state === 'unreadable') throw new NotSent(found.reason, false);
    }
    // What was looked for and is absent certainly does not stand there.
    await again({ reason, lasting, done: 'no', ...(waitMs !== undefined && { waitMs }) });
  }
}

async function lookFor(
  web: webApi.WebClient,
  spot: Spot,
  mark: Mark,
  since: Date,
  again: Patience,
): ReturnType<typeof search> {
  try {
    return await inPatience(() => search(web, spot, mark, since), again);
  } catch (error) {
    return { state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Does what may be done more than once, until it succeeds. @throws NotSent when that is of no more use */
export const surely = <T>(work: () => Promise<T>, waiting?: Waiting): Promise<T> =>
  inPatience(work, patience(waiting));

async function inPatience<T>(work: () => Promise<T>, again: Patience): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await again(failureOf(error));
    }
  }
}

/**
 * A first use of which nothing is heard for so long is taken for lost: there is just time for another. What is only slow
 * then stands there twice, so later ones are waited for longer.
 */
const FIRST_RESPONSE_MS = 2_400;
const RESPONSE_MS = 5_000;

/** What a response_url takes. */
export interface Response {
  /** It may be written as JSON already. */
  readonly message: Message | string;
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly thread_ts?: string | undefined;
}

export type Message = Pick<Rendered, 'text' | 'blocks'>;

/** What only the user of a response_url sees, beside all else that it was used for. */
export const ALONE = { response_type: 'ephemeral', replace_original: false } as const;

/**
 * Uses a response_url until it certainly worked. What only its user sees, and what takes another's place, may be done
 * twice: that is better than silence.
 */
export function respondSurely(url: string, body: Response, waiting?: Waiting): Promise<void> {
  let timeout = FIRST_RESPONSE_MS;
  return surely(() => {
    const used = respond(url, body, timeout);
    timeout = RESPONSE_MS;
    return used;
  }, waiting);
}

/**
 * The same for what others see, too, and must not twice: only what certainly was not done is done again.
 * @throws NotSent, also where nobody can tell
 */
export async function respondOnce(url: string, body: Response): Promise<void> {
  const again = patience();
  for (;;) {
    try {
      return await respond(url, body, RESPONSE_MS);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.done === 'maybe') throw new NotSent(failure.reason, false);
      await again(failure);
    }
  }
}

async function respond(url: string, body: Response, timeout: number): Promise<void> {
  const { status, retryAfter, said } = await postJson(url, jsonOf(body), timeout);
  if (status >= 200 && status < 300) {
    const error = refusalIn(said);
    if (error === undefined) return;
    throw new bolt.webApi.WebAPIPlatformError({ ok: false, error });
  }
  const seconds = Number(retryAfter ?? Number.NaN);
  throw new ResponseError(status, Number.isNaN(seconds) ? undefined : seconds * 1000);
}

function jsonOf({ message, ...how }: Response): string {
  const content =
    typeof message === 'string'
      ? message
      : JSON.stringify({ text: message.text, blocks: message.blocks });
  const others = JSON.stringify({ ...how, unfurl_links: false, unfurl_media: false });
  return `${content.slice(0, -1)},${others.slice(1)}`;
}

/** What Slack refuses with a word, as its API does, or the page of somebody else. */
function refusalIn(said: string): string | undefined {
  if (/^\s*</.test(said)) return said;
  try {
    const { ok, error } = JSON.parse(said) as { ok?: unknown; error?: unknown };
    return ok === false ? String(error) : undefined;
  } catch {
    // 'ok'
    return undefined;
  }
}
