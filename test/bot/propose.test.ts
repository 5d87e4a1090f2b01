import { expect, test } from 'vitest';
import { propose } from '../../src/bot/propose.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const services = servicesOf(libraryOf(threeArticles()));
const option = (suggest?: 'speaker' | 'article' | 'topic') => ({
  description: 'd',
  required: false,
  ...(suggest && { suggest }),
});

const values = async (
  suggest: 'speaker' | 'article' | 'topic',
  typed: string,
  raw: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  (await propose(option(suggest), typed, raw, services)).map(({ value }) => value);

test('speakers of the current article, most quoted first, everyone last', async () => {
  const proposals = await propose(option('speaker'), '', {}, services);
  const counts = proposals.map(({ label }) => Number(/\((\d+) quotation/.exec(label)?.[1]));
  expect(proposals[0]?.label).toMatch(/^\p{Lu}.* \(\d+ quotations\)$/u);
  expect(counts.slice(0, -1)).toEqual(counts.slice(0, -1).toSorted((a, b) => b - a));
  expect(proposals.map(({ value }) => value)).toContain('everyone');
});

test.each([
  ['the beginning of a first name', 'jo', 'Joanna Kessler'],
  ['a surname, in any case', 'KESS', 'Joanna Kessler'],
  ['a role', 'judge', 'Philippa Stannard'],
  ['the word for all', 'every', 'everyone'],
])('a speaker by %s', async (_what, typed, speaker) => {
  expect((await values('speaker', typed))[0]).toBe(speaker);
});

test.each([
  ['what nobody is called', 'xyzzy'],
  ['the middle of a name', 'oanna'],
])('no speaker for %s', async (_what, typed) => {
  expect(await values('speaker', typed)).toEqual([]);
});

test('speakers of the article that is already chosen', async () => {
  const names = await values('speaker', '', { article: 'ferry' });
  expect(names).toContain('Teodora Baluyot');
  expect(names).not.toContain('Tobias Rennick');
});

test('articles newest first, by title or id', async () => {
  expect(await values('article', '')).toEqual(['brewery-trial', 'coldwater-dam', 'ferry-fire']);
  expect(await values('article', 'idaho')).toEqual(['coldwater-dam']);
  expect(await values('article', 'ferry')).toEqual(['ferry-fire']);
});

test('topics are words of quotations, and a speaker’s own when one is named', async () => {
  const all = await values('topic', '');
  const hers = await values('topic', '', { speaker: 'Joanna' });
  expect(all).toContain('money');
  expect(hers).toContain('marriage');
  expect(hers).not.toContain('money');
  expect(await values('topic', 'mon')).toContain('money');
});

test('an option with few values proposes those', async () => {
  const length = { description: 'd', required: false, choices: ['line', 'short', 'long'] };
  expect(await propose(length, 'l', {}, services)).toEqual([
    { label: 'line', value: 'line' },
    { label: 'long', value: 'long' },
  ]);
});

test('without articles there is nothing to propose', async () => {
  const empty = servicesOf(libraryOf([]));
  for (const suggest of ['speaker', 'article', 'topic'] as const) {
    expect(await propose(option(suggest), '', {}, empty)).toEqual([]);
  }
});
