import type SQLite from 'better-sqlite3';
import { commands } from '../commands/index.ts';
import type { Analyst } from './bot/analyst.ts';
import { createBriefings } from './bot/briefing/briefings.ts';
import type { ConfiguredBriefing } from './bot/briefing/configured.ts';
import { startHeartbeat } from './bot/briefing/heartbeat.ts';
import type { Count } from './bot/briefing/tally.ts';
import { keptRequests } from './bot/kept-requests.ts';
import { createLibrary, type Library } from './bot/library.ts';
import type { Platform } from './bot/platform.ts';
import { problemLine } from './bot/problem-notes.ts';
import type { Services } from './bot/services.ts';
import { leaveTalks, takeUpTalks } from './bot/talk/kept-talks.ts';
import type { Config } from './config.ts';
import type { Connecting } from './connect.ts';
import type { ObserveParts } from './http/observe.ts';
import type { Log } from './log.ts';
import { openStoreIn, writeNothing } from './store/open.ts';
import { queueOf } from './store/queue.ts';
import { allSightings } from './store/versions.ts';

export interface ServingParts {
  readonly config: Config;
  /** The open database. */
  readonly file: SQLite.Database;
  readonly analyst: Analyst;
  readonly connecting: Connecting;
  /** Takes the platforms that are served. */
  readonly platforms: Platform[];
  /** Takes what becomes of posts. */
  readonly count: Count;
  readonly log: Log;
}

/** The bot at work: it answers and posts. */
export interface Serving extends Pick<ObserveParts, 'analyses' | 'queue' | 'silentMs' | 'write'> {
  /** Why it cannot go on, as soon as it cannot. */
  readonly broken: Promise<string>;
  /** Ends what is under way and takes no more. */
  stop(): Promise<void>;
  /** Closes the articles and the database. */
  close(): Promise<void>;
}

/**
 * Answers on the platforms that are being connected to, and posts the briefings.
 * @throws StoreError when the database cannot be used
 */
export async function serve({
  config,
  file,
  analyst,
  connecting,
  platforms,
  count,
  log,
}: ServingParts): Promise<Serving> {
  const store = await openStoreIn(file);
  const now = (): Date => new Date();
  const library = await createLibrary({
    ...{ folder: config.contentDir, store, analyst, now },
    // It answers from what is read by then.
    readLater: true,
  });
  let sightings: ReturnType<typeof allSightings> | undefined;
  library.onChange(() => {
    sightings = undefined;
  });
  const briefings = createBriefings({
    ...{ store, library, log, platforms, count, now, ...configuredIn(config) },
    firstSeen: async () => {
      // Every channel that is due asks; an article that changed was seen before.
      sightings ??= allSightings(store);
      const { first } = await sightings;
      return (id, version) => {
        const moment = first(id, version);
        return moment === undefined ? undefined : new Date(moment);
      };
    },
  });
  const requests = keptRequests(store, now);
  const services = (): Services => ({
    ...{ library, commands, briefings, requests, now: now() },
    ...(config.briefing && { timeZone: config.briefing.timezone }),
    report: (reference, error) => log.error({ reference, err: error }, 'a command failed'),
  });
  let lastBeat = performance.now();
  const beat = async (): Promise<void> => {
    await briefings.beat();
    lastBeat = performance.now();
  };
  const talks = {
    discord: await takeUpTalks(store, 'discord', now()),
    slack: await takeUpTalks(store, 'slack', now()),
  };
  const parts = { services, log, posted: briefings.posted };
  const { discord: connection, slack: reached } = connecting;
  if (config.discord && connection) {
    const { createDiscordPlatform } = await import('./discord/platform.ts');
    platforms.push(
      createDiscordPlatform(config.discord, { ...parts, talks: talks.discord, connection }),
    );
  }
  if (config.slack && reached) {
    const { createSlackPlatform } = await import('./slack/platform.ts');
    platforms.push(createSlackPlatform(config.slack, { ...parts, talks: talks.slack, reached }));
  }
  tellProblems(library, log);
  const stopTelling = tellProgress(library, log);
  // What comes of the articles that were there at the start waits until all of them are read.
  const broken = new Promise<string>((resolve) => {
    library.whole.then(beat).catch((error: unknown) => {
      log.fatal({ err: error }, 'the articles could not be read: the database failed');
      resolve('the database failed');
    });
  });
  const stopHeart = startHeartbeat(beat);

  return {
    broken,
    analyses: analyst.load,
    queue: (platform) => queueOf(store, platform, now()),
    write: () => writeNothing(store),
    silentMs: () => performance.now() - lastBeat,
    async stop() {
      stopTelling();
      await Promise.all([
        stopHeart(),
        // Posts have a line of their own to each platform, so both can end at the same time.
        briefings.stop(),
        ...platforms.map((platform) => platform.stop()),
      ]);
      try {
        for (const { name } of platforms) await leaveTalks(store, name, talks[name], now());
      } catch (error) {
        log.warn({ err: error }, 'what was talked about last is forgotten: it could not be kept');
      }
    },
    async close() {
      await library.close();
      await analyst.close();
      await store.destroy();
    },
  };
}

function configuredIn({ briefing }: Config): { readonly configured?: ConfiguredBriefing } {
  if (!briefing) return {};
  const { schedule, timezone, channels } = briefing;
  const destinations = channels.map(({ platform, id }) => ({ platform, channel: id }));
  return { configured: { schedule, timezone, destinations } };
}

/** Each problem of the content folder once, when it comes up. */
function tellProblems(library: Library, log: Log): void {
  let told = new Set<string>();
  const tell = (): void => {
    const lines = library.problems().map(problemLine);
    for (const line of lines) if (!told.has(line)) log.warn({}, line);
    told = new Set(lines);
  };
  tell();
  library.onChange(tell);
}

const PROGRESS_MS = 10_000;

/** How far the first reading of many articles has come, until it is done. */
function tellProgress(library: Library, log: Log): () => void {
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
