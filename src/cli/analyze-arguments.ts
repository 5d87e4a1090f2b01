import type { Writable } from 'node:stream';
import { analyzeJsonLines } from './analyze.ts';
import { analyzeFiles } from './analyze-files.ts';

/**
 * `analyze --jsonl` and `analyze <file…>`.
 * @returns the exit code
 */
export function analyzeArguments(
  args: readonly string[],
  streams: {
    readonly stdin: AsyncIterable<Buffer | string>;
    readonly stdout: Writable;
    readonly stderr: Writable;
  },
): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  if (args.includes('--jsonl')) return analyzeJsonLines(stdin, stdout);
  if (args.length > 0) return analyzeFiles(args, stdout);
  stderr.write(
    'Name the files to analyse, or give --jsonl and lines {"id", "text"} on standard input.\n',
  );
  return Promise.resolve(1);
}
