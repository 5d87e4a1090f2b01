import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { summary } from '../../commands/summary.ts';
import { exampleRequests } from '../../src/bot/examples.ts';
import { createLibrary, type LibraryOptions } from '../../src/bot/library.ts';
import { runCommand } from '../../src/bot/run-command.ts';
import type { Services } from '../../src/bot/services.ts';
import { TooMuchError } from '../../src/bot/too-much.ts';
import { openStore } from '../../src/store/open.ts';
import { analyst } from '../support/analyst.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NOW = new Date('2024-03-01T08:00:00Z');
const HEAVY = 'takes more than 384 MB of memory to read';
const SLOW = 'takes longer than 30 seconds to read';

/** An analyst that the heavy article is too much for, so many times. */
function weak(
  of: TooMuchError['of'] = 'memory',
  times = Number.POSITIVE_INFINITY,
): LibraryOptions['analyst'] {
  let left = times;
  const lift = (text: string): void => {
    if (!text.includes('heavy')) return;
    left -= 1;
    if (left >= 0) throw new TooMuchError(of === 'time' ? SLOW : HEAVY, of);
  };
  return {
    async analyze(text, known, title) {
      lift(text);
      return analyst.analyze(text, known, title);
    },
    async digest(article) {
      lift(article.text);
      return analyst.digest(article);
    },
  };
}

/** Services on a folder whose newest article is heavy; not watched unless said. */
async function services(reader: LibraryOptions['analyst'], more: Partial<LibraryOptions> = {}) {
  const folder = tempFolder();
  writeFileSync(join(folder, 'heavy.md'), '---\npublished: 2024-03-01\n---\nHeavy\n\nIt is heavy.');
  writeFileSync(join(folder, 'light.md'), '---\npublished: 2024-02-01\n---\nLight\n\nIt is easy.');
  const store = await openStore(':memory:');
  const library = await createLibrary({
    ...{ folder, store, analyst: reader, now: () => NOW, watch: false },
    ...more,
  });
  onTestFinished(async () => {
    await library.close();
    await store.destroy();
  });
  const ids = () => library.articles().map(({ id }) => id);
  const given: Services = { library, commands: [summary], now: NOW, report: () => undefined };
  return { given, library, ids };
}

test('an article that cannot be read is left out, and its file named', async () => {
  const { library, ids } = await services(weak(), { watch: { settleMs: 30, rescanMs: 60_000 } });
  await vi.waitFor(() => expect(ids()).toEqual(['light']), { timeout: 30_000 });
  expect(library.problems()).toEqual([
    {
      file: 'heavy.md',
      level: 'error',
      what: `${HEAVY}, so it is left out`,
      remedy: 'Split it into several articles, or take out what is no article.',
    },
  ]);
});

test('whoever asks for it first is told, and the next is answered from another article', async () => {
  const { given } = await services(weak());
  expect(await runCommand(summary, {}, given)).toMatchObject({
    title: 'This article is too much for me to read',
  });
  expect(await runCommand(summary, {}, given)).toMatchObject({ title: 'Light' });
});

test('examples come from an article that can be read', async () => {
  const { given, ids } = await services(weak());
  expect((await exampleRequests(given)).length).toBeGreaterThan(0);
  expect(ids()).toEqual(['light']);
});

test.each([
  { what: 'took too long only once is read', of: 'time', times: 1, left: ['heavy', 'light'] },
  { what: 'took too long twice is left out', of: 'time', times: 2, left: ['light'] },
  { what: 'took too much memory once is left out', of: 'memory', times: 1, left: ['light'] },
] as const)('what $what', async ({ of, times, left }) => {
  const { given, ids } = await services(weak(of, times));
  await runCommand(summary, {}, given);
  expect(ids()).toEqual(left);
});
