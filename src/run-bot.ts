import type { Writable } from 'node:stream';
import type { Analyst } from './bot/analyst.ts';
import { createBriefings } from './bot/briefing/briefings.ts';
import type { ConfiguredBriefing } from './bot/briefing/configured.ts';
import { startHeartbeat } from './bot/briefing/heartbeat.ts';
import type { Count } from './bot/briefing/tally.ts';
import type { Command } from './bot/command.ts';
import { keptRequests } from './bot/kept-requests.ts';
import type { Library } from './bot/library.ts';
import type { Platform } from './bot/platform.ts';
import type { Services } from './bot/services.ts';
import { within } from './bot/within.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import type { Store } from './store/open.ts';
import { lockDatabase } from './store/process-lock.ts';
import { queueOf } from './store/queue.ts';
import { allSightings } from './store/versions.ts';

export interface BotParts {
  readonly config: Config;
  readonly store: Store;
  readonly library: Library;
  readonly analyst: Analyst;
  readonly commands: readonly Command[];
  readonly stdout: Writable & { readonly isTTY?: boolean };
}

/** After SIGTERM a process has ten seconds before it is killed; what is not done by then is left to the next start. */
const STOP_MS = 9_000;
/** So long the articles and the database get to be closed after that. */
const LINGER_MS = 800;

/**
 * Runs the bot on every platform that has a token, until SIGTERM or SIGINT.
 * @returns the exit code
 * @throws StoreError when another bot process holds the database
 */
export async function runBot({
  config,
  store,
  library,
  analyst,
  commands,
  stdout,
}: BotParts): Promise<number> {
  const unlock = lockDatabase(config.databaseUrl);
  const log = createLog({
    level: config.logLevel,
    secrets: secretsOf(config),
    write: (line) => stdout.write(line),
    readable: Boolean(stdout.isTTY),
  });
  const platforms: Platform[] = [];
  let count: Count = () => undefined;
  let sightings: ReturnType<typeof allSightings> | undefined;
  library.onChange(() => {
    sightings = undefined;
  });
  const briefings = createBriefings({
    ...{ store, library, log, platforms, ...configuredIn(config) },
    firstSeen: async () => {
      // Every channel that is due asks; an article that changed was seen before.
      sightings ??= allSightings(store);
      const { first } = await sightings;
      return (id, version) => {
        const moment = first(id, version);
        return moment === undefined ? undefined : new Date(moment);
      };
    },
    now: () => new Date(),
    count: (...event) => count(...event),
  });
  const requests = keptRequests(store, () => new Date());
  const services = (): Services => ({
    ...{ library, commands, briefings, requests, now: new Date() },
    ...(config.briefing && { timeZone: config.briefing.timezone }),
    report: (reference, error) => log.error({ reference, err: error }, 'a command failed'),
  });
  const parts = { services, log, posted: briefings.posted };
  // An SDK takes time and memory: only those are loaded that are needed.
  if (config.discord) {
    const { createDiscordPlatform } = await import('./discord/platform.ts');
    platforms.push(createDiscordPlatform(config.discord, parts));
  }
  if (config.slack) {
    const { createSlackPlatform } = await import('./slack/platform.ts');
    platforms.push(createSlackPlatform(config.slack, parts));
  }

  let lastBeat = new Date();
  const beat = async (): Promise<void> => {
    await briefings.beat();
    lastBeat = new Date();
  };
  let http: { stop(): Promise<void> } | undefined;
  if (config.http) {
    const { observe } = await import('./http/observe.ts');
    const { host, port } = config.http;
    try {
      const observed = await observe({
        ...{ host, port, platforms, analyses: analyst.load, lastBeat: () => lastBeat },
        now: () => new Date(),
        queue: (platform) => queueOf(store, platform, new Date()),
      });
      ({ count } = observed);
      http = observed;
      log.info(`Health and metrics on http://${host}:${observed.port}`);
    } catch (error) {
      log.fatal(error instanceof Error ? error.message : String(error));
      unlock();
      return 1;
    }
  }

  guard(log);
  tellProblems(library, log);
  const stopTelling = tellProgress(library, log);
  const end = endSignal();
  for (const platform of platforms) platform.start();
  // What comes of the articles that were there at the start waits until all of them are read.
  const broken = new Promise<string>((resolve) => {
    library.whole.then(beat).catch((error: unknown) => {
      log.fatal({ err: error }, 'the articles could not be read: the database failed');
      resolve('the database failed');
    });
  });
  const stopHeart = startHeartbeat(beat);

  log.info({ signal: await Promise.race([end, broken]) }, 'stopping');
  stopTelling();
  const stopped = Promise.all([
    stopHeart(),
    // Posts have a line of their own to each platform, so both can end at the same time.
    briefings.stop(),
    ...platforms.map((platform) => platform.stop()),
  ]).then(() => http?.stop());
  const inTime =
    (await within(
      STOP_MS,
      stopped.then(() => true),
    )) === true;
  unlock();
  log.info(inTime ? 'stopped' : 'stopped with work left to the next start');
  if (!inTime) process.exit(0);
  // Nor may a socket or timer that an SDK, stopped while it was connecting, has left behind keep the process.
  setTimeout(() => process.exit(0), LINGER_MS).unref();
  return 0;
}

function configuredIn({ briefing }: Config): { readonly configured?: ConfiguredBriefing } {
  if (!briefing) return {};
  const { schedule, timezone, channels } = briefing;
  const destinations = channels.map(({ platform, id }) => ({ platform, channel: id }));
  return { configured: { schedule, timezone, destinations } };
}

const secretsOf = ({ discord, slack }: Config): readonly string[] =>
  [
    discord?.token,
    slack?.botToken,
    slack?.mode.kind === 'socket' ? slack.mode.appToken : slack?.mode.signingSecret,
  ].filter((secret) => secret !== undefined);

/**
 * What an SDK throws from a callback of its own, where nobody can catch it, must not take the other platform down with
 * it: it is logged, until the process ends.
 */
function guard(log: { error(details: object, message: string): void }): void {
  const tell = (error: unknown): void => log.error({ err: error }, 'an error that nobody caught');
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

/** Each problem of the content folder once, when it comes up. */
function tellProblems(
  library: Library,
  log: { warn(details: object, message: string): void },
): void {
  let told = new Set<string>();
  const tell = (): void => {
    const lines = library.problems().map(({ file, what, remedy }) => `${file} ${what}. ${remedy}`);
    for (const line of lines) if (!told.has(line)) log.warn({}, line);
    told = new Set(lines);
  };
  tell();
  library.onChange(tell);
}

const PROGRESS_MS = 10_000;

/** How far the first reading of many articles has come, until it is done. */
function tellProgress(library: Library, log: { info(message: string): void }): () => void {
  let told = false;
  const timer = setInterval(() => {
    const all = library.articles();
    const done = all.filter(({ version }) => library.index.has(version)).length;
    if (done < all.length || told) log.info(`${done} of ${all.length} articles are indexed`);
    told = done < all.length;
    if (!told) clearInterval(timer);
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

const endSignal = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => resolve(signal));
  });
