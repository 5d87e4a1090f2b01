import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { showHeadline } from '../../src/discord/presence.ts';
import { connect, startDouble } from '../support/discord/client.ts';
import { list, object } from '../support/discord/json.ts';
import { threeArticles } from '../support/newsroom.ts';

test('the status is the headline: at once, after a pause when it changes, and in a new session', async () => {
  const double = await startDouble();
  const client = await connect(double);
  const [trial, dam] = threeArticles();
  if (!trial || !dam) throw new Error('fixtures are missing');
  let articles: readonly Article[] = [trial];
  const listeners = new Set<() => void>();
  const put = (...next: readonly Article[]): void => {
    articles = next;
    for (const listener of listeners) listener();
  };
  const library = {
    articles: () => articles,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const life = new AbortController();
  showHeadline(client, library, life.signal, 100);
  const lines = () =>
    double.presences.map(({ activities }) =>
      list(activities).map((one) => object(one).state ?? ''),
    );
  const has = (count: number) => double.until(() => lines().length >= count || undefined);
  await has(1);
  put(dam);
  put({ ...dam, title: `${'long '.repeat(40)}\u202E` });
  await has(2);
  put();
  await has(3);
  await pause(150);
  put(trial);
  await has(4);
  expect(lines()).toEqual([
    [trial.title],
    [expect.stringMatching(/^long .{100,122}…$/)],
    [],
    [trial.title],
  ]);
  double.forgetSessions();
  double.dropSockets();
  await has(5);
  expect(lines()[4]).toEqual([trial.title]);
  life.abort();
  expect(listeners.size).toBe(0);
});
