import type { REST } from 'discord.js';

/**
 * Makes a REST client keep its token. After one refusal it would forget it, and every later request would fail without
 * being made, until a restart; Discord refuses good tokens, too, when it has an outage.
 */
export function keepingToken<R extends REST>(rest: R): R {
  const set = rest.setToken.bind(rest);
  rest.setToken = (token: string | null) => (token === null ? rest : set(token));
  return rest;
}
