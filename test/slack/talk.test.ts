import { expect, test } from 'vitest';
import type { Exchange } from '../support/slack/exchange.ts';
import { startReadyBot, textOf } from './bot.ts';

const BEFORE = 'asked about before';

test('a thread is a talk of its own, for each who asks there', async () => {
  const { double } = await startReadyBot();
  const answer = async (exchange: Exchange) => textOf(await double.answered(exchange));
  const first = double.mention('summary article="coldwater-dam"');
  const thread = first.source ?? '';
  await double.answered(first);
  const inThread = double.mention('figures', { thread });
  await double.until(() => double.answersTo(inThread)[0]);
  expect(textOf(await double.answered(inThread))).toContain(BEFORE);
  expect(await answer(double.mention('figures'))).not.toContain(BEFORE);
  expect(await answer(double.mention('figures', { thread, user: 'U0OTHER01' }))).not.toContain(
    BEFORE,
  );
});

test('what is asked directly and by the command goes on as well', async () => {
  const { double } = await startReadyBot();
  const ways = [double.directMessage.bind(double), double.slashCommand.bind(double)];
  for (const ask of ways) {
    await double.answered(ask('summary article="coldwater-dam"'));
    expect(textOf(await double.answered(ask('figures')))).toContain(BEFORE);
  }
});
