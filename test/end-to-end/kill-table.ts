/**
 * The whole kill table, with every lease and nonce waited for, and each platform once through `npm start`.
 * `npm run kill-table`; with words after `--` only the rows that begin with one of them, such as `corrected`.
 */
import { availableParallelism } from 'node:os';
import { chats } from './chats.ts';
import { type KillRun, killRun, MEANINGS, RESTARTS, STEPS, type Subject } from './kill-run.ts';

const platforms = Object.keys(chats);
const columns = platforms.flatMap((platform) =>
  RESTARTS.map((restart) => ({ platform, restart, patient: true })),
);
/** What belongs to a post, and where the bot dies in it. */
const FURTHER: readonly { readonly subject: Subject; readonly steps: readonly string[] }[] = [
  { subject: 'notified', steps: ['noted', 'posted', 'answered'] },
  {
    subject: 'approved',
    steps: [
      ...['claimed', 'ask claimed', 'ask noted', 'ask answered', 'ask recorded'],
      ...['noted', 'answered', 'recorded', 'verdict noted', 'verdict answered'],
    ],
  },
  {
    subject: 'corrected',
    steps: [
      ...['fix claimed', 'fix noted', 'fix answered', 'fix recorded'],
      ...['reply claimed', 'reply noted', 'reply answered', 'reply recorded'],
    ],
  },
  { subject: 'unreadable', steps: ['noted', 'posted', 'answered'] },
];
const all: readonly { readonly name: string; readonly runs: readonly KillRun[] }[] = [
  ...STEPS.map((step) => ({
    name: `${step}: ${MEANINGS[step]}`,
    runs: columns.map((column) => ({ ...column, step })),
  })),
  ...FURTHER.flatMap(({ subject, steps }) =>
    steps.map((step) => ({
      name: `${subject}: ${step}`,
      runs: columns.map((column) => ({ ...column, subject, step })),
    })),
  ),
  {
    name: 'noted, through npm start',
    runs: columns.map((column) => ({ ...column, step: 'noted', npm: true }) as const),
  },
];

const asked = process.argv.slice(2);
const rows =
  asked.length > 0 ? all.filter(({ name }) => asked.some((word) => name.startsWith(word))) : all;
if (rows.length === 0) throw new Error(`no row begins with ${asked.join(' or ')}`);

let slowest = 0;
const results = new Map<KillRun, string>();
const waiting = rows.flatMap(({ runs }) => runs);
async function work(): Promise<void> {
  for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
    const begun = performance.now();
    const result = await killRun(run);
    slowest = Math.max(slowest, performance.now() - begun);
    results.set(run, result);
    if (result !== '1') process.stdout.write(`${JSON.stringify(run)}: ${result}\n`);
  }
}
// Most of a run is waiting.
await Promise.all(Array.from({ length: 4 * availableParallelism() }, work));

const width = Math.max(...rows.map(({ name }) => name.length));
const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(width)}  ${cells.join('  ')}\n`;
const heads = columns.map(({ platform, restart }) => `${platform}, ${restart}`);
process.stdout.write(
  [
    'Posts in the channel after the bot was killed (SIGKILL) at a step of a delivery, was started again, had settled\n',
    'the delivery, and one more heartbeat had passed. Every cell must be 1\n',
    '(for what belongs to a post: everything there once; unreadable: never sent again).\n\n',
    line('killed when', heads),
    ...rows.map(({ name, runs }) =>
      line(
        name,
        runs.map((run, at) => {
          const result = results.get(run) === '1' ? '1' : 'wrong';
          return result.padEnd(heads[at]?.length ?? 0);
        }),
      ),
    ),
    `\nThe slowest run took ${(slowest / 1000).toFixed(0)} s.\n`,
  ].join(''),
);
process.exitCode = [...results.values()].every((result) => result === '1') ? 0 : 1;
