import type { Logger, webApi } from '@slack/bolt';
import type { Pace } from '../bot/pace.ts';
import type { Clock } from './clock.ts';
import { bolt } from './sdk.ts';

/** A call of Slack's that takes longer than this is lost. */
const TIMEOUT_MS = 10_000;

const nothing = (): void => undefined;

/** The SDK's own lines are left out: they hold addresses and payloads, and what matters is said by the platform itself. */
export const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => bolt.LogLevel.ERROR,
  setName: nothing,
};

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/**
 * A request to wait that names no seconds is one for a second: the SDK would take it for a lost answer. What stands
 * before Slack names a date, or nothing.
 */
const fetched: Fetch = async (input, init) => {
  const response = await fetch(input, init);
  const named = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  if (response.status !== 429 || !Number.isNaN(named)) return response;
  await response.body?.cancel();
  return new Response(null, { status: 429, headers: { 'retry-after': '1' } });
};

/** How the SDK calls Slack: once, and never again by itself. Whoever calls knows whether a repetition does harm. */
export const clientOptions = (apiUrl: string | undefined): webApi.WebClientOptions => ({
  ...(apiUrl && { slackApiUrl: apiUrl }),
  logger: QUIET,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
  fetch: fetched,
});

/** Of each client, what its answers say of Slack's clock. */
const clocks = new WeakMap<webApi.WebClient, Clock>();

/** By how much the clock here is ahead of Slack's, as far as this client has heard. */
export const aheadMs = (web: webApi.WebClient): number => clocks.get(web)?.aheadMs() ?? 0;

/**
 * For posts.
 * @param clock takes what is heard of Slack's, and may know it already
 * @param call sends each request
 */
export function createWeb(
  token: string,
  apiUrl: string | undefined,
  clock: Clock,
  call = fetched,
): webApi.WebClient {
  const heeding: Fetch = async (input, init) => {
    const response = await call(input, init);
    clock.heard(response.headers.get('date'));
    return response;
  };
  const web = new bolt.webApi.WebClient(token, { ...clientOptions(apiUrl), fetch: heeding });
  clocks.set(web, clock);
  return web;
}

/** What counts as a message for Slack's limits. */
const MESSAGE = /\/chat\.(?:postMessage|postEphemeral|update)$/;

/** For answers: they never wait for posts, which share Slack's limits with them and begin later for it. */
export function createAnswerWeb(
  token: string,
  apiUrl: string | undefined,
  posts: Pick<Pace, 'give' | 'hold'>,
  clock: Clock,
): webApi.WebClient {
  const web = createWeb(token, apiUrl, clock, (input, init) => {
    if (MESSAGE.test(String(input))) posts.give();
    return fetched(input, init);
  });
  // What Slack takes then is the answer, and not the next post.
  web.on(bolt.webApi.WebClientEvent.RATE_LIMITED, (seconds: number) => posts.hold(seconds * 1000));
  return web;
}
