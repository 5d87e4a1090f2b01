import type { Log, Platform } from '../bot/platform.ts';
import type { Services } from '../bot/services.ts';
import { createTalks, leavingTalks, type Talks } from '../bot/talk/talks.ts';
import type { Reply } from '../reply/reply.ts';
import { createAnswering } from './answering.ts';
import { createAnswers } from './answers.ts';
import { type BriefingsBy, createAskers } from './asker.ts';
import { createDelivery } from './delivery.ts';
import type { Mode } from './listening.ts';
import { type Reached, reachSlack } from './reaching.ts';
import { servicesMaker } from './services-for.ts';
import { createWeb } from './web.ts';

export interface SlackConfig {
  readonly botToken: string;
  /** The base of the Web API; Slack's own when absent. */
  readonly apiUrl?: string;
  readonly mode: Mode;
  /** Who may change the briefings of a channel; its members when absent. */
  readonly briefingsBy?: BriefingsBy;
}

export interface SlackParts {
  /** What commands may use, made for the moment of each request. */
  readonly services: () => Services;
  readonly log: Log;
  /** What a post whose key has this mark says, for its buttons; `undefined` for one that is not known. */
  readonly posted?: (mark: string) => Promise<Reply | undefined>;
  /** What each has asked before, and where; none when absent. */
  readonly talks?: Talks;
  /** Slack, where it is being reached already. */
  readonly reached?: Reached;
}

/** Readout in Slack. */
export function createSlackPlatform(config: SlackConfig, parts: SlackParts): Platform {
  const { services, log, posted = () => Promise.resolve(undefined), talks = createTalks() } = parts;
  const { botToken, apiUrl, briefingsBy = 'members' } = config;
  const { web, pace, clock, connection, team, serve } = parts.reached ?? reachSlack(config, log);
  const askerOf = createAskers(web, briefingsBy);
  const servicesFor = servicesMaker({ services, askerOf, team, talks });
  const answers = createAnswers({ servicesFor, posted });
  const answering = createAnswering({ servicesFor, answers, log, web });
  serve(answering);
  const { end, ...delivery } = createDelivery(
    createWeb(botToken, apiUrl, clock),
    pace,
    () => services().library,
  );
  return {
    name: 'slack',
    start: connection.start,
    connected: connection.connected,
    async stop() {
      end();
      // What has not been acknowledged is Slack's to deliver to somebody else.
      await connection.stop();
      await answering.stop();
    },
    ...leavingTalks(talks, delivery),
  };
}
