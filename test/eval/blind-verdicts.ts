/*
 * node dist/test/eval/blind-verdicts.js GOLD.jsonl … --count N [--first N] --table TSV [--verdicts FILE]
 *
 * Takes the verdicts on a sheet of `blind-sheet.js` (same files, count, first and table) into the table: lines
 * 'number<tab>what is wrong'; what has no line stands alone. Without verdicts it only counts. Prints how many sentences
 * of ours and of the first three stand alone. The table has no text, a row a sentence: corpus, id, start, end, starts of
 * the sentences before it in its summary, what is added in brackets, verdict.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyOf, readingsOf, unread, verdictsOf } from './reading.ts';

const ALONE = 'stands alone';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10' },
    first: { type: 'string', default: '0' },
    table: { type: 'string', default: 'test/eval/blind-reading.tsv' },
    verdicts: { type: 'string' },
  },
});

const readings = readingsOf(files, Number(options.count), Number(options.first));
const verdicts = new Map(verdictsOf(options.table));
if (options.verdicts) {
  const wrong = new Map(
    readFileSync(options.verdicts, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): [number, string] => [Number.parseInt(line, 10), line.split('\t')[1] ?? '']),
  );
  unread(readings, verdicts).forEach(({ row }, i) => {
    verdicts.set(keyOf(row), wrong.get(i + 1) ?? ALONE);
  });
  writeFileSync(
    options.table,
    [...verdicts].map(([key, verdict]) => `${key}\t${verdict}\n`).join(''),
  );
}

for (const [title, own] of [
  ['ours', 'ours'],
  ['the first three', 'lead'],
] as const) {
  const rows = readings.filter(({ row }) => row.from === own || row.from === 'both');
  const read = rows.flatMap(({ row }) => verdicts.get(keyOf(row)) ?? []);
  const alone = read.filter((verdict) => verdict === ALONE).length;
  console.log(
    `${title}: ${((100 * alone) / Math.max(1, read.length)).toFixed(1)} % stand alone (${alone} of ${read.length}; ${rows.length - read.length} unread)`,
  );
}
