/*
 * node dist/test/eval/blind-sheet.js GOLD.jsonl … --count N [--first N] --sheet FILE --table TSV
 *
 * Writes a sheet for reading summaries blind: our three sentences and the first three of N articles a file, shuffled over
 * all articles, each ('>>') after the sentences that stand before it in its summary ('{…}'), not saying whose it is.
 * What has a verdict in the table is left out. `blind-verdicts.js` takes the verdicts in.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readingsOf, unread, verdictsOf } from './reading.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10' },
    first: { type: 'string', default: '0' },
    sheet: { type: 'string', default: 'sheet.txt' },
    table: { type: 'string', default: 'test/eval/blind-reading.tsv' },
  },
});

const rows = unread(
  readingsOf(files, Number(options.count), Number(options.first)),
  verdictsOf(options.table),
);
const flat = (words: string): string => words.replace(/\s+/g, ' ');
writeFileSync(
  options.sheet,
  rows
    .map(
      ({ text, before }, i) => `${i + 1}\t${before ? `{${flat(before)}} ` : ''}>> ${flat(text)}\n`,
    )
    .join(''),
);
console.log(`${rows.length} sentences to read in ${options.sheet}`);
