/*
 * node dist/test/eval/fuzz.js [N = 100000] [seed = 1]
 *
 * Runs N random and adversarial strings through the analysis, and prints the slowest for their length; then repeats
 * each adversarial unit to 2, 20 and 200 kB and prints how the time grows: 10× is linear, 100× is quadratic. Times are
 * of the processor, so that other programs do not count.
 */
import { performance } from 'node:perf_hooks';
import { analyze } from '../../src/text/analyze.ts';

const [runs = 100_000, seed = 1] = process.argv.slice(2).map(Number);

/** Units that have made analysers slow: one kind of mark, space, stop, digit, capital, cue or list without an end. */
const UNITS =
  `a|A|1| |.|-|,|“|”|"|'|’|(|[|$|…|{|a |A |a.|A.|A. |a. |" | "|' |a'a |1,|1.|1-|1 |12 to |$1 |“a” |“a |"a" |
“a,” he said. |'a' |''a'' |“‘a’” |he said |said Orr |he |Mr |Mr. Orr |Ana Ruiz |Ana Ruiz, |Ana, |Orr and |the |of the |
of Orr |and |the minister |Prime Minister |New York |U.S. |according to |NATO |more than |one |half a |million |5% |
£3bn |(CNN) -- |a, which |who |that |a-a-|O'|de la |“Why?” Orr asked. |#a |@a |Orr said that “a” and |and a “b” c on |Mr Orr, 40, left. |the “a” flag on Monday, said “b” `
    .replaceAll('|\n', '|')
    .split('|')
    .concat([
      '|',
      '\n',
      '\0',
      '\ud83d',
      '\u00a0',
      '\u200b',
      'a\n',
      '“a.\n',
      '• a\n',
      'By Ana Ruiz\n',
      'Ruiz: a\n',
    ])
    .concat(['He said.\n', 'Ana Ruiz said “a”.\n'])
    .concat(['The town hall is old. ', 'ORR: We go. ', 'he said she told him “no” and ', '1130, ']);

/** A small generator with a seed (mulberry32), so that a slow string can be had again. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(seed);
const upTo = (end: number): number => Math.floor(random() * end);
const unit = (): string => UNITS[upTo(UNITS.length)] ?? '';

/** Mostly short, now and then some thousand characters. */
const someLength = (): number => Math.ceil(Math.exp(random() * Math.log(4000)));

const MAKERS: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['code units', (length) => String.fromCharCode(...Array.from({ length }, () => upTo(0x10000)))],
  ['printable', (length) => String.fromCharCode(...Array.from({ length }, () => 32 + upTo(95)))],
  ['one unit', (length) => unit().repeat(length).slice(0, length)],
  [
    'two units',
    (length) => {
      const pair = unit() + unit();
      return pair.repeat(length).slice(0, length);
    },
  ],
  [
    'a run inside a sentence',
    (length) => `Ana Ruiz said “${unit().repeat(length).slice(0, length)}” on Monday.`,
  ],
  [
    'many units',
    (length) => {
      let text = '';
      while (text.length < length) text += unit();
      return text;
    },
  ],
];

function millisecondsOf(text: string): number {
  const start = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Slow {
  readonly name: string;
  readonly text: string;
  readonly perKilobyte: number;
}

/** Times a text; what looks slow is timed again, so that a pause of the collector does not count. */
function perKilobyteOf(text: string, slowEnough: number): number {
  const kilobytes = Math.max(1, text.length / 1000);
  let best = millisecondsOf(text) / kilobytes;
  for (let again = 0; again < 4 && best > slowEnough; again += 1) {
    best = Math.min(best, millisecondsOf(text) / kilobytes);
  }
  return best;
}

const KEPT = 8;
let slowest: Slow[] = [];
let characters = 0;
const begun = performance.now();
for (let run = 0; run < runs; run += 1) {
  const [name, make] = MAKERS[run % MAKERS.length] ?? ['nothing', () => ''];
  const text = make(someLength());
  characters += text.length;
  const perKilobyte = perKilobyteOf(text, slowest.at(-1)?.perKilobyte ?? 0.5);
  if (slowest.length < KEPT || perKilobyte > (slowest.at(-1)?.perKilobyte ?? 0)) {
    slowest = [...slowest, { name, text, perKilobyte }]
      .sort((a, b) => b.perKilobyte - a.perKilobyte)
      .slice(0, KEPT);
  }
}
const took = performance.now() - begun;
const shown = (text: string): string =>
  JSON.stringify(text.length > 48 ? `${text.slice(0, 48)}…` : text);

console.log(
  `${runs} strings (seed ${seed}), ${(characters / 1000).toFixed(0)} kB in ${(took / 1000).toFixed(1)} s; nothing thrown`,
);
console.log('slowest, ms a kB (shorter strings count as one kB)');
for (const { name, text, perKilobyte } of slowest) {
  console.log(
    `  ${perKilobyte.toFixed(2).padStart(7)}  ${String(text.length).padStart(5)}  ${name.padEnd(24)} ${shown(text)}`,
  );
}

const SIZES = [2_000, 20_000, 200_000];
/** Milliseconds at one size after which the next, ten or a hundred times as long, is not tried. */
const LONG_ENOUGH = 1000;
const growth = UNITS.map((repeated) => {
  const times: number[] = [];
  for (const size of SIZES) {
    if ((times.at(-1) ?? 0) > LONG_ENOUGH) break;
    const text = repeated.repeat(Math.ceil(size / repeated.length));
    times.push(Math.min(millisecondsOf(text), millisecondsOf(text)));
  }
  return { repeated, times, last: times.at(-1) ?? 0 };
});
console.log(
  `growth: ms at ${SIZES.join(', ')} characters, and how many times longer each is than the one before`,
);
for (const { repeated, times } of growth.toSorted((a, b) => b.last - a.last).slice(0, 15)) {
  const factors = times.slice(1).map((time, i) => `${(time / (times[i] ?? 1)).toFixed(0)}×`);
  console.log(
    `  ${times.map((time) => time.toFixed(1).padStart(9)).join('')}  ${factors.join(' ').padEnd(12)} ${shown(repeated)}`,
  );
}
