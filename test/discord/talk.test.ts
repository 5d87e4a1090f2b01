import { expect, test } from 'vitest';
import { startReadyBot, textOf } from './bot.ts';

const NEWS = '800000000000000001';
const OTHER = { id: '900000000000000002', name: 'Other Reader' };
const BEFORE = 'asked about before';

test('whoever asks goes on in the article of their last answer, and nobody else does', async () => {
  const { double } = await startReadyBot();
  const ask = async (name: string, options: Record<string, string>, where = {}) =>
    textOf(await double.answered(double.dispatchSlash(name, options, where)));
  await ask('summary', { article: 'coldwater-dam' });
  expect(await ask('figures', {})).toMatch(
    /^Key figures\nFrom “Thousands told.*asked about before/,
  );
  expect(await ask('figures', {}, { user: OTHER })).not.toContain(BEFORE);
  expect(await ask('figures', { article: 'latest' })).not.toContain(BEFORE);
  expect(await ask('people', {})).not.toContain(BEFORE);
});

test('a post in the channel ends the talks there', async () => {
  const { double, platform } = await startReadyBot();
  const figures = async () => textOf(await double.answered(double.dispatchSlash('figures')));
  await double.answered(double.dispatchSlash('summary', { article: 'coldwater-dam' }));
  expect(await figures()).toContain(BEFORE);
  const reply = { title: 'News', blocks: [], audience: 'channel' } as const;
  await platform.send({ platform: 'discord', channel: NEWS }, reply, 'k1');
  expect(await figures()).not.toContain(BEFORE);
});

test('whom a pronoun is taken to mean is said', async () => {
  const { double } = await startReadyBot();
  const ask = async (question: string) =>
    double.answered(double.dispatchSlash('ask', { question }));
  const [, name = ''] = /Who is (.*)/.exec(textOf(await ask('who is Tobias Rennick'))) ?? [];
  const words = textOf(await ask('what did he say'));
  expect(words).toMatch(new RegExp(`^${name}.*\\n.*taken to mean ${name}`));
});
