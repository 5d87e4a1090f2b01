import { expect, test } from 'vitest';
import { figures } from '../../commands/figures.ts';
import { commands } from '../../commands/index.ts';
import { onceWhileSame } from '../../src/bot/lasting.ts';
import { runCommand } from '../../src/bot/run-command.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const reply = (title: string): Reply => ({ title, blocks: [], audience: 'channel' });

test('what many ask alike is made once, and anew when the articles change', async () => {
  let articles = threeArticles();
  const library = { ...libraryOf(articles), articles: () => articles };
  const services = servicesOf(library);
  const first = await runCommand(figures, {}, services);
  expect(await runCommand(figures, {}, services)).toBe(first);
  articles = articles.slice(1);
  const second = await runCommand(figures, {}, services);
  expect(second).not.toBe(first);
  expect(second.blocks).not.toEqual(first.blocks);
});

test('what was made while the articles changed is not kept', async () => {
  let articles = threeArticles();
  const library = { articles: () => articles };
  const old = articles;
  const made = onceWhileSame('a', library, () => Promise.resolve(reply('late')));
  articles = [...old];
  expect((await made).title).toBe('late');
  articles = old;
  const next = await onceWhileSame('a', library, () => Promise.resolve(reply('new')));
  expect(next.title).toBe('new');
});

test('what fails is tried again', async () => {
  const articles = threeArticles();
  const library = { articles: () => articles };
  const failing = onceWhileSame('a', library, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const next = await onceWhileSame('a', library, () => Promise.resolve(reply('yes')));
  expect(next.title).toBe('yes');
});

test('no more than some are kept', async () => {
  const articles = threeArticles();
  const library = { articles: () => articles };
  let made = 0;
  const ask = (key: number): Promise<Reply> =>
    onceWhileSame(String(key), library, () => {
      made += 1;
      return Promise.resolve(reply('one'));
    });
  for (let key = 0; key < 100; key += 1) await ask(key);
  for (let key = 0; key < 100; key += 1) await ask(key);
  expect(made).toBe(150);
});

test.each([
  ['summary', {}],
  ['summary', { length: 'long' }],
  ['figures', {}],
  ['figures', { topic: 'all' }],
  ['people', {}],
  ['quotes', { speaker: 'everyone' }],
  ['quotes', { speaker: 'unattributed' }],
])('%s %j is the same whoever asks and whenever', async (name, raw) => {
  const command = commands.find((one) => one.name === name) ?? figures;
  const services = servicesOf(libraryOf(threeArticles()));
  const first = await runCommand(command, raw, services);
  expect(await runCommand(command, raw, services)).toBe(first);
  const elsewhere = {
    ...servicesOf(libraryOf(threeArticles())),
    now: new Date('2031-05-04T03:02:01Z'),
    timeZone: 'Asia/Tokyo',
  };
  expect(await runCommand(command, raw, elsewhere)).toEqual(first);
});

test.each([
  ['summary', { article: 'dam' }],
  ['figures', { topic: 'barley' }],
  ['quotes', { speaker: 'Tobias Rennick' }],
  ['articles', {}],
  ['help', {}],
])('%s %j is made each time', async (name, raw) => {
  const command = commands.find((one) => one.name === name) ?? figures;
  const services = servicesOf(libraryOf(threeArticles()));
  const first = await runCommand(command, raw, services);
  expect(await runCommand(command, raw, services)).not.toBe(first);
});
