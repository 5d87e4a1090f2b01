import type { REST } from 'discord.js';
import { discord } from './sdk.ts';

/**
 * Makes a REST client leave it to whoever posts whether to do so again: after an answer that was lost or came late it would
 * post a second time by itself. An answer is read whole while its time runs, and a request to wait always names seconds: what
 * stands before Discord may name a date, and the client would ask again without any pause.
 */
export function oneTry<R extends REST>(rest: R): R {
  const request = rest.options.makeRequest;
  rest.options.makeRequest = async (url, init) => {
    const { method = 'GET' } = init;
    try {
      const answer = await request(url, init);
      const said = await answer.arrayBuffer();
      const { status, statusText } = answer;
      if (method === 'POST' && status >= 500)
        throw new discord.HTTPError(status, statusText, method, '', {
          body: undefined,
          files: undefined,
        });
      const headers = new Headers([...answer.headers]);
      if (status === 429) headers.set('retry-after', secondsIn(headers));
      return new Response(said.byteLength > 0 ? said : null, { status, statusText, headers });
    } catch (error) {
      if (method !== 'POST' || error instanceof discord.HTTPError) throw error;
      // By its name and words the client would know it for one to try again after.
      throw new Error('no answer', { cause: error });
    }
  };
  return rest;
}

const secondsIn = (headers: Headers): string => {
  const named = Number(headers.get('retry-after') ?? Number.NaN);
  return String(Number.isFinite(named) ? Math.min(LONGEST_WAIT_S, Math.max(0, named)) : 1);
};

/** A timer takes no more than 24 days. */
const LONGEST_WAIT_S = 60 * 60;
