import { expect, test } from 'vitest';
import { chaosRun } from './chaos-run.ts';
import { chats } from './chats.ts';

test.concurrent.each(Object.keys(chats))(
  '%s: in bad weather everything is answered once, and nothing goes wrong aloud',
  { timeout: 300_000 },
  async (platform) => {
    const { asked, answeredOnce, oddities } = await chaosRun({
      platform,
      ...{ count: 60, atOnce: 10, dropEvery: 20 },
      // How long answers take the script beside this measures: a busy machine must not decide here.
      options: { duplicates: 0.2, seed: 5, answerWithin: 120_000 },
      weather: { latency: [5, 50], tooMany: 0.05, failing: 0.02 },
    });
    expect([asked, answeredOnce, oddities]).toEqual([60, 60, []]);
  },
);
