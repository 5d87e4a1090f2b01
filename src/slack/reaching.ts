import type { webApi } from '@slack/bolt';
import { createPace, type Pace } from '../bot/pace.ts';
import type { Log } from '../bot/platform.ts';
import { type Connection, createConnection } from './connection.ts';
import { LIMITS } from './limits.ts';
import { createListening, type Hear, type Mode } from './listening.ts';
import { createAnswerWeb } from './web.ts';

/** Slack as far as it can be reached before there is anything to answer with. */
export interface Reached {
  readonly connection: Connection;
  /** For answers. */
  readonly web: webApi.WebClient;
  /** Of posts, which share Slack's limits with answers. */
  readonly pace: Pace;
  /** Hears from now on; what came before waits for it. */
  serve(hear: Hear): void;
}

export function reachSlack(
  config: { readonly botToken: string; readonly apiUrl?: string; readonly mode: Mode },
  log: Log,
): Reached {
  const { botToken, apiUrl, mode } = config;
  const pace = createPace(LIMITS.posts);
  const web = createAnswerWeb(botToken, apiUrl, pace);
  let serve: Reached['serve'] = () => undefined;
  const hear = new Promise<Hear>((resolve) => {
    serve = resolve;
  });
  const listen = createListening({ mode, botToken, apiUrl, log, hear });
  return { web, pace, connection: createConnection({ web, log, listen }), serve };
}
