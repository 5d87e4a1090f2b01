import { expect, test } from 'vitest';
import { newsFor } from '../../../src/bot/briefing/news.ts';

const now = new Date('2026-06-02T08:00Z');
const article = (id: string, hoursAgo: number, version = `v-${id}`) => ({
  ...{ id, version },
  firstSeen: new Date(now.getTime() - hoursAgo * 3_600_000),
});
const told = (...articles: readonly { readonly id: string; readonly version: string }[]) =>
  articles;

const fresh = article('fresh', 1);
const yesterday = article('yesterday', 23);
const old = article('old', 50);

test.each([
  ['first post: the last day', [fresh, yesterday, old], undefined, ['fresh', 'yesterday']],
  ['first post: else the current one', [old, article('older', 90)], undefined, ['old']],
  ['first post: nothing there', [], undefined, []],
  ['later: what was not told', [fresh, yesterday, old], told(yesterday), ['fresh', 'old']],
  ['later: nothing new', [fresh], told(fresh), []],
  ['a new version is no news', [article('fresh', 1, 'v2')], told(fresh), []],
  ['another name is no news', [article('renamed', 1, fresh.version)], told(fresh), []],
])('%s', (_what, articles, before, news) => {
  expect(newsFor(articles, before, now).map(({ id }) => id)).toEqual(news);
});
