import type { DiscordAPIError, REST } from 'discord.js';

/** What came with success and is no JSON: no answer of Discord's. */
export class NotDiscord extends Error {
  override readonly name = 'NotDiscord';
}

/** Makes a REST client refuse the page of a proxy, which it would hand out like an answer. */
export function onlyJson<R extends REST>(rest: R): R {
  const request: typeof rest.request = rest.request.bind(rest);
  rest.request = async (options) => {
    const answer = await request(options);
    // Where there is nothing to say, this is empty.
    if (answer instanceof ArrayBuffer && answer.byteLength > 0) throw new NotDiscord();
    return answer;
  };
  return rest;
}

/** True for a refusal that is such a page. */
export const isPage = ({ rawError }: DiscordAPIError): boolean =>
  (rawError as unknown) instanceof ArrayBuffer;
