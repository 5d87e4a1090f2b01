import { EventEmitter } from 'node:events';
import type { Client } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { showHeadline } from '../../src/discord/presence.ts';
import { connect, startDouble } from '../support/discord/client.ts';
import { list, object } from '../support/discord/json.ts';
import { threeArticles } from '../support/newsroom.ts';

const [TRIAL, DAM] = threeArticles();
if (!TRIAL || !DAM) throw new Error('fixtures are missing');

/** A library whose articles are put there. */
function shelf(first: Article) {
  let articles: readonly Article[] = [first];
  const listeners = new Set<() => void>();
  return {
    listeners,
    put(...next: readonly Article[]): void {
      articles = next;
      for (const listener of listeners) listener();
    },
    library: {
      articles: () => articles,
      onChange(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

test('the status is the headline, and is said again in a new session', async () => {
  const double = await startDouble();
  const client = await connect(double);
  const life = new AbortController();
  const lines = () =>
    double.presences.map(({ activities }) => list(activities).map((one) => object(one).state));
  const has = (count: number) => double.until(() => lines().length >= count || undefined);
  showHeadline(client, shelf(TRIAL).library, life.signal, 1);
  await has(1);
  double.forgetSessions();
  double.dropSockets();
  await has(2);
  life.abort();
  expect(lines()).toEqual([[TRIAL.title], [TRIAL.title]]);
});

test('changes in quick succession become one, until the client is of no more use', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { library, put, listeners } = shelf(TRIAL);
  const said: unknown[] = [];
  const setPresence = ({ activities }: { activities: readonly { state: string }[] }) =>
    said.push(activities.map(({ state }) => state));
  // A real client cannot be logged in where the clock stands still: this is all of it that a headline needs.
  const client = Object.assign(new EventEmitter(), { user: { setPresence } });
  const life = new AbortController();
  showHeadline(client as unknown as Client<true>, library, life.signal, 100);
  put(DAM);
  put({ ...DAM, title: `${'long '.repeat(40)}\u202E` });
  expect(said).toEqual([[TRIAL.title]]);
  vi.advanceTimersByTime(100);
  expect(said.slice(1)).toEqual([[expect.stringMatching(/^long .{100,122}…$/)]]);
  put();
  vi.advanceTimersByTime(100);
  expect(said.slice(2)).toEqual([[]]);
  vi.advanceTimersByTime(100);
  put(TRIAL);
  expect(said.slice(3)).toEqual([[TRIAL.title]]);
  put(DAM);
  life.abort();
  vi.advanceTimersByTime(1000);
  expect([said.length, listeners.size]).toEqual([4, 0]);
});
