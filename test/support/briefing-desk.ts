import { onTestFinished } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { createArticleIndex } from '../../src/bot/article-index.ts';
import type { BriefingPlan } from '../../src/bot/briefing/briefing.ts';
import { createBriefings } from '../../src/bot/briefing/briefings.ts';
import type { DeliveryEvent } from '../../src/bot/briefing/tally.ts';
import type { Destination } from '../../src/bot/platform.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { analyze } from '../../src/text/analyze.ts';
import { type FakePlatform, fakePlatform } from './fake-platform.ts';

export const here: Destination = { platform: 'discord', channel: '100' };
export const there: Destination = { platform: 'slack', channel: 'C200' };

const STORY = '“It is open,” Mayor Ruth Alder said. It cost $4m.';

function article(id: string, story: string, title = `The ${id} opened`): Article {
  const text = `${title}\n\n${story}`;
  const { article: made } = readArticle(`${id}.txt`, new TextEncoder().encode(text));
  if (!made) throw new Error(`no article ${id}`);
  return made;
}

/** Briefings on platforms of this process's own, under a clock that a test sets. */
export interface BriefingDesk {
  readonly store: Store;
  readonly counts: readonly DeliveryEvent[];
  readonly discord: FakePlatform;
  readonly slack: FakePlatform;
  readonly log: readonly string[];
  /** Sets the clock and lets the heart beat once. */
  at(moment: string): Promise<void>;
  publish(...ids: readonly string[]): void;
  /** Takes all articles away, for a reason, or brings them back. */
  lose(why: string | undefined): void;
  /** Changes an article; what it was is kept. */
  rewrite(id: string, story: string, title?: string): void;
  /** Sets a briefing up: at eight every day, to `here`, by Ada. */
  add(plan?: Partial<BriefingPlan>): Promise<string>;
  /** Stops and starts again on the same database, as after a crash. */
  restart(schedule?: string): void;
  service(): ReturnType<typeof createBriefings>;
}

/** @param destinations of the configured briefing; without any there is none */
export async function briefingDesk(
  schedule = '0 8 * * *',
  destinations = [here],
): Promise<BriefingDesk> {
  const store = await openStore(':memory:');
  let now = new Date('2026-06-01T07:00Z');
  const articles: Article[] = [];
  let fault: string | undefined;
  const kept: Article[] = [];
  const lost: Article[] = [];
  const counts: DeliveryEvent[] = [];
  const seen = new Map<string, Date>();
  const log: string[] = [];
  const write = (_details: object, message: string): void => {
    log.push(message);
  };
  const discord = fakePlatform('discord');
  const slack = fakePlatform('slack');
  const create = (when: string) =>
    createBriefings({
      store,
      restMs: 0,
      ...(destinations.length > 0 && {
        configured: { schedule: when, timezone: 'UTC', destinations },
      }),
      platforms: [discord, slack],
      library: {
        articles: () => articles,
        analysis: async ({ text, title }) => analyze(text, [], title),
        index: createArticleIndex(),
        problems: () => [],
        version: async (hash) =>
          [...articles, ...kept, ...lost].find(({ version }) => version === hash),
        fault: () => fault,
        reading: () => false,
        whole: Promise.resolve(),
        onChange: () => () => {},
        close: async () => {},
      },
      log: { info: write, warn: write, error: write },
      firstSeen: async () => (id) => seen.get(id),
      now: () => now,
      count: (_platform, event) => counts.push(event),
    });
  let service = create(schedule);
  onTestFinished(async () => {
    await service.stop();
    await store.destroy();
  });
  return {
    ...{ store, discord, slack, log, counts },
    async at(moment) {
      now = new Date(moment);
      await service.beat();
      await service.idle();
    },
    publish(...ids) {
      for (const id of ids) {
        articles.unshift(article(id, STORY));
        seen.set(id, now);
      }
    },
    lose(why) {
      fault = why;
      if (why === undefined) articles.push(...lost.splice(0));
      else lost.push(...articles.splice(0));
    },
    rewrite(id, story, title) {
      const at = articles.findIndex((one) => one.id === id);
      const [old] = articles.splice(at, 1, article(id, story, title));
      if (old) kept.push(old);
    },
    async add(plan = {}) {
      const whole: BriefingPlan = {
        ...{ destination: here, schedule: '0 8 * * *', said: 'daily 8', timezone: 'UTC' },
        ...({ about: { kind: 'all' }, form: 'short', lateHours: 6, whenEmpty: 'skip' } as const),
        ...plan,
      };
      return (await service.add(whole, { id: 'U1', name: 'Ada' })).id;
    },
    restart(changed = schedule) {
      void service.stop();
      service = create(changed);
    },
    service: () => service,
  };
}
