import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Library } from '../../src/bot/library.ts';
import { libraryOf, threeArticles } from '../support/newsroom.ts';
import { READER } from '../support/slack/actions.ts';
import { startHttpBot, startReadyBot, textOf } from './bot.ts';

/** A library whose analyses take so long. */
function slowLibrary(ms: number): Library {
  const library = libraryOf(threeArticles());
  const analysis: Library['analysis'] = async (article) => {
    await pause(ms);
    return library.analysis(article);
  };
  return { ...library, analysis };
}

test('a command is answered by its acknowledgement, whatever befalls requests', async () => {
  const { double } = await startReadyBot();
  const before = double.requests.length;
  double.addFault({ retryAfter: 60 });
  const exchange = double.slashCommand('figures');
  const answer = await double.answered(exchange);
  expect([answer.onlyFor, textOf(answer)]).toEqual([READER, expect.stringMatching(/^Key figures/)]);
  expect(exchange.failed).toBeUndefined();
  expect(double.requests.slice(before)).toEqual([]);
});

test('signed HTTP: a command is answered in the response', async () => {
  const { double } = await startHttpBot();
  const exchange = double.slashCommand('figures');
  expect((await double.answered(exchange)).onlyFor).toBe(READER);
  expect(double.requestsTo('response_url')).toEqual([]);
});

test('a command that comes twice is answered once', async () => {
  const { double } = await startReadyBot();
  const exchange = double.slashCommand('figures', { twice: true });
  await double.until(() => exchange.acks[1] ?? exchange.failed);
  await double.answered(double.slashCommand('help'));
  expect(double.answersTo(exchange)).toHaveLength(1);
});

test('an answer whose acknowledgement was lost is given when the command comes again', async () => {
  const { double } = await startReadyBot({ library: slowLibrary(20) });
  const exchanges = Array.from({ length: 10 }, () => double.slashCommand('figures'));
  // While some are being made, and some are on their way.
  await double.until(() => exchanges.find(({ acknowledgedAt }) => acknowledgedAt));
  const late = Array.from({ length: 10 }, () => double.slashCommand('summary'));
  await pause(20);
  double.dropSockets();
  for (const exchange of [...exchanges, ...late]) await double.answered(exchange);
  await double.answered(double.slashCommand('help'));
  expect([...exchanges, ...late].map((one) => double.answersTo(one).length)).toEqual(
    Array(20).fill(1),
  );
});

test('what takes longer is acknowledged meanwhile, and answered once', async () => {
  const { double } = await startReadyBot({ library: slowLibrary(1200) });
  const exchange = double.slashCommand('figures', { twice: true });
  const answer = await double.answered(exchange);
  expect(Number(answer.ts) * 1000).toBeGreaterThan(exchange.acknowledgedAt ?? Infinity);
  expect(double.requestsTo('response_url')).toHaveLength(1);
  expect(double.answersTo(exchange)).toHaveLength(1);
});

test('what a bot that stops cannot acknowledge is left to the next', async () => {
  const { double, platform } = await startReadyBot({ library: slowLibrary(300) });
  const exchange = double.slashCommand('figures');
  await pause(100);
  await platform.stop();
  expect(exchange.acks).toEqual([]);
  expect(double.requestsTo('response_url')).toEqual([]);
  const next = await startReadyBot({ double });
  await next.double.answered(exchange);
  expect(double.answersTo(exchange)).toHaveLength(1);
});

test('a command that changes things is acknowledged before it begins', async () => {
  const { double } = await startReadyBot();
  const exchange = double.slashCommand('briefing next');
  await double.answered(exchange);
  expect(exchange.acks).toEqual([{}]);
});
