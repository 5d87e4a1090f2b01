import { expect, test } from 'vitest';
import { usualLimits } from '../support/discord/limits.ts';
import { startReadyBot } from './bot.ts';

const ASKED = 40;

test('in bad weather everyone gets one answer', { timeout: 120_000 }, async () => {
  const { double, log } = await startReadyBot({
    options: {
      seed: 11,
      duplicates: 0.2,
      // How long answers take is measured elsewhere: a busy machine must not decide here.
      answerWithin: 120_000,
      rateLimits: { ...usualLimits, global: { limit: 1000, per: 1000 } },
      faults: [
        { on: /^POST \/interactions\//, rate: 0.05, retryAfter: 0.1 },
        { on: /^(?:POST \/interactions|PATCH \/webhooks)\//, rate: 0.02, status: 502 },
        { on: /^(?:POST \/interactions|PATCH \/webhooks)\//, latency: [5, 50] },
      ],
    },
  });
  const requests = [
    ['summary', {}],
    ['quotes', { speaker: 'everyone' }],
    ['figures', {}],
    ['ask', { question: 'who is Joanna Kessler?' }],
  ] as const;
  const exchanges = [];
  for (let at = 0; at < ASKED; at += 1) {
    const [name, options] = requests[at % requests.length] ?? requests[0];
    exchanges.push(double.dispatchSlash(name, options));
    if (at === ASKED / 2) double.dropSockets();
  }
  await Promise.all(exchanges.map((exchange) => double.answered(exchange)));
  const visible = exchanges.map(
    ({ steps }) => steps.filter(({ what, code }) => what !== 'refused' && code !== 5).length,
  );
  expect(new Set(visible)).toEqual(new Set([1]));
  expect(double.messages('800000000000000001')).toHaveLength(ASKED);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});
