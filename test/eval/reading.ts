import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SummaryLine } from '../../src/text/analysis.ts';
import { analyze } from '../../src/text/analyze.ts';

/** One sentence of a summary, as somebody reads it: after those that stand before it in the same summary. */
export interface ReadingRow {
  readonly corpus: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Starts of the sentences before it in its summary. */
  readonly after: readonly number[];
  /** What is added to it: names in brackets, with their offsets. */
  readonly added: string;
  /** Whose summary has it. */
  readonly from: 'ours' | 'lead' | 'both';
}

export interface Reading {
  readonly row: ReadingRow;
  readonly text: string;
  readonly before: string;
}

const SENTENCES = 3;

/** Every `step`-th article of each file, `count` of them, from `first` on: our three sentences and the first three. */
export function readingsOf(
  files: readonly string[],
  count: number,
  first: number,
): readonly Reading[] {
  return files.flatMap((file) => {
    const corpus = path.basename(file, '.jsonl');
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const step = Math.max(1, Math.floor(lines.length / count));
    return Array.from({ length: count }, (_, i) => lines[first + i * step])
      .filter((line) => line !== undefined)
      .flatMap((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        const { sentences, summary } = analyze(text);
        return mixed(corpus, id, text, summary.short, sentences.slice(0, SENTENCES));
      });
  });
}

/** A sentence that both summaries have after the same sentences is read once. */
function mixed(
  corpus: string,
  id: string,
  text: string,
  ours: readonly SummaryLine[],
  lead: readonly SummaryLine[],
): readonly Reading[] {
  const rows = new Map<string, Reading>();
  for (const [from, spans] of [
    ['ours', ours],
    ['lead', lead],
  ] as const) {
    spans.forEach(({ start, end, glosses = [] }, i) => {
      const before = spans.slice(0, i);
      const after = before.map((span) => span.start);
      const added = glosses.map(({ at, name }) => `${at - start} ${name}`).join('; ');
      const key = [start, end, added, ...after].join(' ');
      const known = rows.get(key);
      rows.set(key, {
        row: { corpus, id, start, end, after, added, from: known ? 'both' : from },
        text: shown(text, { start, end, glosses }),
        before: before.map((span) => shown(text, span)).join(' '),
      });
    });
  }
  return [...rows.values()];
}

export const keyOf = ({ corpus, id, start, end, after, added }: ReadingRow): string =>
  [corpus, id, start, end, after.join(','), added].join('\t');

/** The verdicts of a table by place; none when the file is not there. */
export function verdictsOf(table: string): ReadonlyMap<string, string> {
  const lines = existsSync(table) ? readFileSync(table, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [cells.slice(0, 6).join('\t'), cells[6] ?? ''];
    }),
  );
}

/** Those without a verdict, in an order that has nothing to do with the text's: by a hash (FNV-1a) of the place. */
export const unread = (
  readings: readonly Reading[],
  verdicts: ReadonlyMap<string, string>,
): readonly Reading[] =>
  readings
    .filter(({ row }) => !verdicts.has(keyOf(row)))
    .map((reading) => ({ reading, order: hashOf(keyOf(reading.row)) }))
    .sort((a, b) => a.order - b.order)
    .map(({ reading }) => reading);

const hashOf = (words: string): number =>
  [...words].reduce(
    (hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0,
    2166136261,
  );

/** As readers see it, names that are added included. */
const shown = (text: string, { start, end, glosses = [] }: SummaryLine): string =>
  glosses.reduceRight(
    (words, { at, name }) => `${words.slice(0, at - start)} [${name}]${words.slice(at - start)}`,
    text.slice(start, end),
  );
