import type { webApi } from '@slack/bolt';
import { createPace, type Pace } from '../bot/pace.ts';
import type { Log } from '../bot/platform.ts';
import type { Answering } from './answering.ts';
import { type Clock, createClock } from './clock.ts';
import { type Connection, createConnection } from './connection.ts';
import { hearWith } from './hearing.ts';
import { LIMITS } from './limits.ts';
import { createListening, type Mode } from './listening.ts';
import { createAnswerWeb } from './web.ts';

/** Slack as far as it can be reached before there is anything to answer with. */
export interface Reached {
  readonly connection: Connection;
  /** For answers. */
  readonly web: webApi.WebClient;
  /** Of posts, which share Slack's limits with answers. */
  readonly pace: Pace;
  /** Slack's, as far as it was heard. */
  readonly clock: Clock;
  /** The workspace, as soon as it is known. */
  team(): string | undefined;
  /** What came before this waits for it; Slack has had a word by then that it arrived. */
  serve(by: Answering): void;
}

export function reachSlack(
  config: { readonly botToken: string; readonly apiUrl?: string; readonly mode: Mode },
  log: Log,
): Reached {
  const { botToken, apiUrl, mode } = config;
  const pace = createPace(LIMITS.posts);
  const clock = createClock();
  const web = createAnswerWeb(botToken, apiUrl, pace, clock);
  let serve: Reached['serve'] = () => undefined;
  const answering = new Promise<Answering>((resolve) => {
    serve = resolve;
  });
  let team: string | undefined;
  const listen = createListening({
    ...{ mode, botToken, apiUrl, log },
    hear(app, identity) {
      team = identity.team;
      hearWith(app, identity, answering);
    },
  });
  const connection = createConnection({ web, log, listen });
  return { web, pace, clock, connection, team: () => team, serve };
}
