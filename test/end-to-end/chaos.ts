/** Questions in bad weather on each platform: `npm run chaos -- <seed> <how many>`, 500 with seed 1 when not said. */
import { shareOf } from '../bench/measure.ts';
import { chaosRun } from './chaos-run.ts';
import { chats } from './chats.ts';

const WITHIN_MS = 3_000;
const [seed = 1, count = 500] = process.argv.slice(2).map(Number);

process.stdout.write(
  `${count} questions, 10 at once, 20 % delivered twice, 5 % told to wait, 2 % ended with 5xx, answers delayed by 50 to 500 ms,\n` +
    'the socket cut after every 100.\n\n',
);
for (const platform of Object.keys(chats)) {
  const { asked, answeredOnce, times, words, oddities } = await chaosRun({
    platform,
    ...{ count, atOnce: 10, dropEvery: 100 },
    options: { duplicates: 0.2, seed },
    weather: { latency: [50, 500], tooMany: 0.05, failing: 0.02 },
  });
  const inTime = times.filter((ms) => ms <= WITHIN_MS).length;
  const heard = words.filter((ms) => ms <= WITHIN_MS).length;
  const at = (share: number): string => `${(shareOf(times, share) / 1000).toFixed(2)} s`;
  process.stdout.write(
    `${platform}: ${answeredOnce} of ${asked} answered exactly once, ${inTime} within 3 s, ${heard} at least told by then that it comes ` +
      `(median ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)})\n${oddities.map((line) => `  ${line}\n`).join('')}`,
  );
  if (answeredOnce !== asked || heard !== asked || oddities.length > 0) process.exitCode = 1;
}
