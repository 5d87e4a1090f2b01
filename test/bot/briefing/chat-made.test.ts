import { expect, onTestFinished, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import type { Briefing, BriefingPlan } from '../../../src/bot/briefing/briefing.ts';
import { createBriefings } from '../../../src/bot/briefing/briefings.ts';
import { slotLine } from '../../../src/bot/briefing/why.ts';
import { openStore } from '../../../src/store/open.ts';
import { fakePlatform } from '../../support/fake-platform.ts';
import { libraryOf } from '../../support/newsroom.ts';

const ADA = { id: '7', name: 'Ada' };
const PLAN: BriefingPlan = {
  destination: { platform: 'discord', tenant: '1', channel: '100' },
  schedule: '0 8 * * *',
  said: 'daily 8',
  timezone: 'UTC',
  about: { kind: 'all' },
  form: 'short',
  lateHours: 6,
  whenEmpty: 'skip',
};

function article(id: string, text: string, source = 'The Brackwater Post'): Article {
  const file = `---\ntitle: The ${id} story\nsource: ${source}\n---\n${text}`;
  const { article: made } = readArticle(`${id}.md`, new TextEncoder().encode(file));
  if (!made) throw new Error(`no article ${id}`);
  return made;
}

const ferry = article(
  'ferry',
  '“We will sail again,” harbour master Nora Vance said. It cost £2 million.',
);
const bridge = article(
  'bridge',
  '“It is open,” Mayor Ruth Alder said of the toll.',
  'Oakmere Gazette',
);

async function desk(articles: Article[]) {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  let now = new Date('2026-06-01T07:00Z');
  const discord = fakePlatform('discord');
  const log: string[] = [];
  const write = (_details: object, message: string) => log.push(message);
  const service = createBriefings({
    ...{ store, platforms: [discord], restMs: 0, now: () => now },
    library: { ...libraryOf(articles), articles: () => articles },
    log: { info: write, warn: write, error: write },
    firstSeen: async () => () => new Date('2026-06-01T06:00Z'),
  });
  const at = async (moment: string): Promise<void> => {
    now = new Date(moment);
    await service.beat();
    await service.idle();
  };
  const told = (): readonly string[] => discord.posts.map(({ reply }) => reply.title);
  const why = async (briefing: Briefing): Promise<readonly string[]> =>
    (await service.past(briefing, 5)).map((row) => {
      const line = slotLine(row);
      return `${line.at.slice(5, 16)}${line.after}`;
    });
  return { service, discord, at, told, why };
}

const part = async (change: Partial<BriefingPlan>): Promise<readonly string[]> => {
  const { service, at, told } = await desk([ferry, bridge]);
  await service.add({ ...PLAN, ...change }, ADA);
  await at('2026-06-01T08:00Z');
  return told();
};

test.each([
  ['everything', { kind: 'all' }, ['2 new articles']],
  ['a topic in any form', { kind: 'topic', words: 'tolls' }, ['The bridge story']],
  ['a person by name', { kind: 'person', words: 'Vance' }, ['The ferry story']],
  ['a person by office', { kind: 'person', words: 'the mayor' }, ['The bridge story']],
  ['a source', { kind: 'source', words: 'oakmere gazette' }, ['The bridge story']],
  ['nothing that fits', { kind: 'topic', words: 'volcano' }, []],
] as const)('about %s', async (_what, about, titles) => {
  expect(await part({ about })).toEqual(titles);
});

test('figures only leaves out an article without figures; nothing new is told where that is wished', async () => {
  expect(await part({ form: 'figures' })).toEqual(['The ferry story']);
  const about = { kind: 'topic', words: 'volcano' } as const;
  expect(await part({ about, whenEmpty: 'post' })).toEqual(['Nothing new']);
});

test('the same story is not told twice in a channel, by another briefing or under another name', async () => {
  const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
  const storm = article('storm', `${words}.`);
  const articles = [storm];
  const { service, at, told } = await desk(articles);
  await service.add(PLAN, ADA);
  await service.add({ ...PLAN, schedule: '0 9 * * *' }, ADA);
  await service.add({ ...PLAN, destination: { ...PLAN.destination, channel: '200' } }, ADA);
  await at('2026-06-01T08:00Z');
  articles.unshift(article('copy', `${words} and a last line.`), ferry);
  await at('2026-06-01T09:00Z');
  await at('2026-06-02T08:00Z');
  expect(told()).toEqual([
    ...['The storm story', 'The storm story'],
    ...['The ferry story', 'The ferry story'],
  ]);
});

test('skip passes over one slot, pause all of them, and why says so', async () => {
  const { service, at, told, why } = await desk([ferry]);
  const made = await service.add(PLAN, ADA);
  const skipped = await service.skip(made, ADA);
  expect(service.next(skipped, 1)).toEqual([new Date('2026-06-02T08:00Z')]);
  await at('2026-06-01T08:00Z');
  expect(told()).toEqual([]);
  await at('2026-06-02T08:00Z');
  const paused = await service.pause(made, ADA);
  await at('2026-06-03T08:00Z');
  await service.resume(paused, ADA);
  await at('2026-06-04T08:00Z');
  expect(await why(made)).toEqual([
    '06-04T08:00 was not posted: nothing was new.',
    '06-02T08:00 was posted with 1 article.',
    '06-01T08:00 was passed over, as somebody asked.',
  ]);
  const changes = await service.changes(made, 9);
  expect(changes.map(({ what, by }) => `${what} by ${by.name}`).sort()).toEqual([
    ...['added by Ada', 'paused by Ada', 'resumed by Ada', 'skipped by Ada'],
  ]);
});

test('after an outage: late by so many hours, or left to the next one', async () => {
  const { service, at, told, why, discord } = await desk([ferry]);
  const roll = await service.add({ ...PLAN, lateHours: null }, ADA);
  const elsewhere = { ...PLAN.destination, channel: '200' };
  await service.add({ ...PLAN, lateHours: 2, destination: elsewhere }, ADA);
  await at('2026-06-01T09:30Z');
  expect(discord.posts.map(({ destination }) => destination.channel)).toEqual(['200']);
  expect(await why(roll)).toEqual([expect.stringContaining('was left to the next one')]);
  await at('2026-06-02T08:00Z');
  expect(told()).toEqual(['The ferry story', 'The ferry story']);
});

test('a clock that jumps ahead and back loses no slot, and opens none again', async () => {
  const { service, at, why, discord } = await desk([ferry]);
  const made = await service.add(PLAN, ADA);
  await at('2026-06-20T15:00Z');
  expect(discord.posts).toEqual([]);
  await at('2026-06-01T08:05Z');
  expect(discord.posts).toHaveLength(1);
  await at('2026-06-01T07:30Z');
  await at('2026-06-01T08:00Z');
  expect(discord.posts).toHaveLength(1);
  await at('2026-06-02T08:00Z');
  expect((await why(made)).map((line) => line.slice(0, 11))).toEqual([
    '06-02T08:00',
    '06-01T08:00',
  ]);
});
