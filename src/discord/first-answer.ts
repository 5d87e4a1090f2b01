import type { InternalRequest, RateLimitData, REST } from 'discord.js';
import type { Dispatcher, Pool } from 'undici';
import { NotDiscord } from './only-json.ts';
import { discord, undici } from './sdk.ts';
import { jsonOf } from './written.ts';

const ROUTE = '/interactions/:id/:token/callback';
const FIRST_ANSWER = /^\/interactions\/\d+\/[^/]+\/callback$/;

/**
 * Makes a REST client send first answers, and only these, once and directly. Whoever answers decides when to try again,
 * and they have no limits of their own to keep: what the client does about both takes longer than the answer itself.
 * They go by the HTTP client that discord.js uses, without its streams, which take longer as well.
 */
export function firstAnswersDirectly<R extends REST>(rest: R, timeoutMs: number): R {
  const { api, version, headers: given } = rest.options;
  const { origin, pathname } = new URL(`${api}/v${version}`);
  const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  const connections = new undici.Pool(origin, { ...timeouts, connect: { timeout: timeoutMs } });
  const headers = {
    ...given,
    'user-agent': discord.DefaultUserAgent,
    'content-type': 'application/json',
  };
  const post: typeof rest.post = rest.post.bind(rest);
  rest.post = async (route, options = {}) => {
    if (!FIRST_ANSWER.test(route)) return post(route, options);
    const { body = {}, query = '' } = options as Pick<InternalRequest, 'query'> & {
      readonly body?: object;
    };
    const path = `${pathname}${route}?${query}`;
    const sent = { path, headers, method: 'POST', body: jsonOf(body) } as const;
    return answerIn(await answered(connections, sent));
  };
  return rest;
}

interface Answered {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: Buffer[];
  readonly said: string;
}

/** Sends a request. @throws the error of the system, or of the HTTP client */
const answered = (by: Pool, request: Dispatcher.DispatchOptions): Promise<Answered> =>
  new Promise((resolve, reject) => {
    let head = { status: 0, headers: [] as Buffer[] };
    const parts: Buffer[] = [];
    by.dispatch(request, {
      onConnect: () => undefined,
      onHeaders(status, headers) {
        head = { status, headers };
        return true;
      },
      onData(part) {
        parts.push(part);
        return true;
      },
      onComplete: () => resolve({ ...head, said: Buffer.concat(parts).toString() }),
      onError: reject,
    });
  });

/** What Discord answered. @throws what the client throws, with nothing of the request in it */
function answerIn({ status, headers, said }: Answered): unknown {
  const request = { body: undefined, files: undefined };
  if (status >= 500) throw new discord.HTTPError(status, '', 'POST', ROUTE, request);
  if (status === 429)
    throw new discord.RateLimitError(limitIn(said, undici.util.parseHeaders(headers)));
  const answer = said === '' ? undefined : jsonIn(said);
  // Discord sends nobody elsewhere.
  if (answer === null || (status >= 300 && status < 400)) throw new NotDiscord();
  if (status < 300) return answer;
  const { code = 0, message = '' } = { ...answer } as { code?: number; message?: string };
  throw new discord.DiscordAPIError(
    { ...answer, code, message },
    code,
    status,
    'POST',
    ROUTE,
    request,
  );
}

/** How long to wait. What stands before Discord says so as well, on a page of its own. */
function limitIn(said: string, headers: Readonly<Record<string, unknown>>): RateLimitData {
  const answer: { retry_after?: unknown; global?: unknown } = jsonIn(said) ?? {};
  const seconds = Number(answer.retry_after ?? headers['retry-after']);
  // What stands before Discord may name a date.
  const ms = 1000 * (Number.isFinite(seconds) ? seconds : 1);
  return {
    ...{ timeToReset: ms, retryAfter: ms, sublimitTimeout: 0, limit: 0, method: 'POST' },
    ...{ hash: '', url: ROUTE, route: ROUTE, majorParameter: '', scope: 'user' },
    global: Boolean(answer.global),
  };
}

/** `null` for the page of somebody else. */
function jsonIn(said: string): object | null {
  try {
    const answer: unknown = JSON.parse(said);
    return typeof answer === 'object' ? answer : null;
  } catch {
    return null;
  }
}
