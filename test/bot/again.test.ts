import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import {
  type Again,
  againFromText,
  againOf,
  againToText,
  answerAgain,
} from '../../src/bot/again.ts';
import { createArticleIndex } from '../../src/bot/article-index.ts';
import { defineCommand } from '../../src/bot/command.ts';
import type { Library } from '../../src/bot/library.ts';
import type { Services } from '../../src/bot/services.ts';
import { sourceBlock } from '../../src/reply/source.ts';

const article = (id: string, version: string): Article => ({
  id,
  version: version.repeat(64),
  title: `Title of ${id}`,
  text: '',
  paragraphs: [],
});

const [bridge, river, oldBridge] = [
  article('bridge', 'a'),
  article('river', 'b'),
  article('bridge', 'c'),
];

/** Says which articles it could answer from. */
const echo = defineCommand({
  name: 'echo',
  description: 'd',
  options: {
    speaker: { description: 'd', required: false },
    article: { description: 'd', required: false },
    topic: { description: 'd', required: false },
  },
  audience: 'channel',
  run: ({ speaker = '-' }, { library }) =>
    Promise.resolve({
      title: `${speaker}: ${library
        .articles()
        .map(({ version }) => version[0])
        .join('')}`,
      blocks: [sourceBlock(library.articles()[0] ?? bridge)],
      audience: 'channel',
    }),
});

const library: Library = {
  articles: () => [river, bridge],
  version: (hash) =>
    Promise.resolve([river, bridge, oldBridge].find(({ version }) => version.startsWith(hash))),
  analysis: () => Promise.reject(new Error('not asked for')),
  index: createArticleIndex(),
  problems: () => [],
  fault: () => undefined,
  reading: () => false,
  whole: Promise.resolve(),
  onChange: () => () => undefined,
  close: () => Promise.resolve(),
};

const services: Services = {
  library,
  commands: [echo],
  now: new Date(0),
  report: () => undefined,
};

test('an answer is pinned to the version that it credits, in place of the article option', async () => {
  const reply = await echo.run({ speaker: 'Ada' }, services);
  expect(againOf('echo', { speaker: 'Ada', article: 'river' }, reply, library)).toEqual({
    command: 'echo',
    raw: { speaker: 'Ada' },
    version: river.version,
  });
});

test('an answer that credits no article is asked for as it was', () => {
  const reply = { title: '', blocks: [], audience: 'channel' } as const;
  const again = { command: 'echo', raw: { article: 'river' } };
  expect(againOf('echo', again.raw, reply, library)).toEqual(again);
});

test.each([
  ['a version that is no longer the newest', oldBridge.version, '-: cb'],
  ['another article than the current one', bridge.version, '-: ab'],
  ['the beginning of a version', oldBridge.version.slice(0, 16), '-: cb'],
  ['a version that is not kept', 'f'.repeat(64), '-: ba'],
  ['what is no version', '', '-: ba'],
  ['none', undefined, '-: ba'],
])('answers again from %s', async (_what, version, title) => {
  const again = { command: 'echo', raw: {}, ...(version && { version }) };
  expect((await answerAgain(again, services))?.title).toBe(title);
});

test('a command that is gone has no answer', async () => {
  expect(await answerAgain({ command: 'gone', raw: {} }, services)).toBeUndefined();
  expect(againFromText('~gone', services)).toBeUndefined();
});

test.each<Again>([
  { command: 'echo', raw: {} },
  { command: 'echo', raw: { speaker: 'Ada Lovelace', topic: 'engines' }, version: river.version },
  { command: 'echo', raw: { topic: 'a~b|c%7E%d' } },
  { command: 'echo', raw: { speaker: 'Zoë “Z” Müller' }, version: bridge.version },
])('goes through its text form, the version shortened: %j', (again) => {
  const text = againToText(again, services);
  expect(text).not.toContain('|');
  const { version, ...rest } = again;
  expect(againFromText(text, services)).toEqual({
    ...rest,
    ...(version && { version: version.slice(0, 16) }),
  });
});

test('a version and a command leave room in a button', () => {
  const again = { command: 'quotes', raw: {}, version: river.version };
  expect(againToText(again, services).length).toBeLessThan(20);
});
