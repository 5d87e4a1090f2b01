import { expect, test } from 'vitest';
import { startReadyBot } from './bot.ts';

const ASKED = 60;

test('in bad weather everyone gets one answer', { timeout: 120_000 }, async () => {
  const { double, log } = await startReadyBot({
    options: {
      seed: 11,
      duplicates: 0.2,
      // How long answers take is measured elsewhere: a busy machine must not decide here.
      ackWithin: 120_000,
      faults: [
        { on: /./, rate: 0.05, retryAfter: 0.1 },
        { on: /./, rate: 0.02, status: 502 },
        { on: /./, latency: [5, 50] },
      ],
    },
  });
  const requests = ['summary', 'quotes everyone', 'figures', 'who is Joanna Kessler?'];
  const exchanges = Array.from({ length: ASKED }, (_, at) => {
    const text = requests[at % requests.length] ?? '';
    if (at % 20 === 19) double.dropSockets();
    return at % 2 === 0 ? double.mention(text) : double.slashCommand(text);
  });
  await Promise.all(exchanges.map((exchange) => double.answered(exchange)));
  await double.until(() => exchanges.every(({ acknowledgedAt }) => acknowledgedAt) || undefined);
  expect(new Set(exchanges.map((exchange) => double.answersTo(exchange).length))).toEqual(
    new Set([1]),
  );
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});
