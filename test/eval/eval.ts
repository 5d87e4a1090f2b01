/*
 * npm run eval -- GOLD.jsonl … [--out FILE] [--scorers FOLDER] [--errors N]
 *
 * Analyses every {"id","text",…} of a gold file and prints a table of what the file has answers for: `quotes`,
 * `figures`, `values` (the number that an editor put into the headline), or `reference` (summaries). A folder stands
 * for all .jsonl files in it but those for fitting (.train.jsonl). With --scorers the stricter scorers of that
 * folder (score-quotes.mjs, score-figures.mjs, score-salience.mjs, score-summary.mjs) run as well. Of several files
 * with figures the mean is printed last.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { analysisLine } from '../../src/cli/analyze.ts';
import { analyze } from '../../src/text/analyze.ts';
import {
  type FigureScore,
  figureMeans,
  figureTable,
  salienceTable,
  scoreFigures,
} from './figure-tables.ts';
import { matchesOf, quoteTable, tradeTable } from './quote-tables.ts';
import { summaryTable } from './summary-table.ts';
import type { GoldArticle, Predicted, Table } from './tables.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    scorers: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});

const files = positionals.flatMap((given) =>
  statSync(given).isDirectory()
    ? readdirSync(given)
        .filter((name) => name.endsWith('.jsonl') && !name.endsWith('.train.jsonl'))
        .map((name) => path.join(given, name))
    : [given],
);

if (files.length === 0) {
  console.error('usage: npm run eval -- GOLD.jsonl … [--out FILE] [--scorers FOLDER] [--errors N]');
  process.exit(2);
}

const readGold = (file: string): readonly GoldArticle[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The stricter scorer that fits what a gold file has, with its options. */
function scorerFor(gold: GoldArticle): readonly string[] | undefined {
  if (gold.quotes) return ['score-quotes.mjs', '--names-only'];
  if (gold.figures) return ['score-figures.mjs'];
  if (gold.values) return ['score-salience.mjs'];
  if (gold.reference) return ['score-summary.mjs'];
  return undefined;
}

const print = (title: string, table: Table): void => {
  console.log(title);
  for (const [name, value] of Object.entries(table)) console.log(`  ${name.padEnd(44)} ${value}`);
};

const figureScores: FigureScore[] = [];

for (const file of files) {
  const golds = readGold(file);
  const start = performance.now();
  const lines = golds.map(({ id, text }) => analysisLine(id, text, analyze(text)) as Predicted);
  const took = performance.now() - start;
  const out = options.out ?? path.join(os.tmpdir(), `eval-${path.basename(file)}`);
  writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  console.log(
    `\n${file}: ${golds.length} texts in ${(took / 1000).toFixed(2)} s, written to ${out}`,
  );
  const [first] = golds;
  if (first?.quotes) {
    print('quotations', quoteTable(matchesOf(golds, lines)));
    print('precision against coverage, by least confidence', tradeTable(golds));
  }
  if (first?.figures) {
    const score = scoreFigures(path.basename(file), golds, lines);
    figureScores.push(score);
    print('figures', figureTable(score));
  }
  if (first?.values) print('the figure of the headline', salienceTable(golds, lines));
  if (first?.reference) print('summary', summaryTable(golds, lines));

  const [scorer, ...flags] = (first && scorerFor(first)) ?? [];
  if (options.scorers && scorer && existsSync(path.join(options.scorers, scorer))) {
    const errors = options.errors === '0' ? [] : ['--errors', options.errors];
    const scored = spawnSync(
      process.execPath,
      [path.join(options.scorers, scorer), file, out, ...flags, ...errors],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    console.log(`${scorer} ${flags.join(' ')}\n${scored.stdout}${scored.stderr}`);
  }
}

if (figureScores.length > 1) print('\nfigures, the values of each file', figureMeans(figureScores));
