import {
  DefaultUserAgent,
  DiscordAPIError,
  HTTPError,
  type InternalRequest,
  RateLimitError,
  type REST,
} from 'discord.js';
import { type Posted, postJson } from '../bot/post-json.ts';
import { NotDiscord } from './only-json.ts';

const ROUTE = '/interactions/:id/:token/callback';
const FIRST_ANSWER = /^\/interactions\/\d+\/[^/]+\/callback$/;

/**
 * Makes a REST client send first answers, and only these, once and directly. Whoever answers decides when to try again,
 * and they have no limits of their own to keep: what the client does about both takes longer than the answer itself.
 */
export function firstAnswersDirectly<R extends REST>(rest: R, timeoutMs: number): R {
  const { api, version, headers } = rest.options;
  const own = { ...headers, 'user-agent': DefaultUserAgent };
  const post: typeof rest.post = rest.post.bind(rest);
  rest.post = async (route, options = {}) => {
    if (!FIRST_ANSWER.test(route)) return post(route, options);
    const { body = {}, query = '' } = options as Pick<InternalRequest, 'query'> & {
      readonly body?: object;
    };
    const address = `${api}/v${version}${route}?${query}`;
    return answerIn(await postJson(address, body, timeoutMs, own));
  };
  return rest;
}

/** What Discord answered. @throws what the client throws, with nothing of the request in it */
function answerIn({ status, retryAfter, said }: Posted): unknown {
  const request = { body: undefined, files: undefined };
  if (status >= 500) throw new HTTPError(status, '', 'POST', ROUTE, request);
  const answer = said === '' ? undefined : jsonIn(said);
  if (status === 429) {
    const given = answer && 'retry_after' in answer ? answer.retry_after : retryAfter;
    const ms = 1000 * Number(given ?? 1);
    throw new RateLimitError({
      ...{ timeToReset: ms, retryAfter: ms, sublimitTimeout: 0, limit: 0, method: 'POST' },
      ...{ hash: '', url: ROUTE, route: ROUTE, majorParameter: '', scope: 'user' },
      global: Boolean(answer && 'global' in answer && answer.global),
    });
  }
  if (status < 400) return answer;
  const { code = 0, message = '' } = { ...answer } as { code?: number; message?: string };
  throw new DiscordAPIError({ ...answer, code, message }, code, status, 'POST', ROUTE, request);
}

/** @throws NotDiscord for the page of somebody else */
function jsonIn(said: string): object {
  try {
    const answer: unknown = JSON.parse(said);
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // It is none.
  }
  throw new NotDiscord();
}
