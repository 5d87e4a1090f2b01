import type { Writable } from 'node:stream';
import { analyzeJsonLines } from './analyze.ts';
import { analyzeFiles } from './analyze-files.ts';
import { inputFault } from './input.ts';

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
  if (args.length === 1 && args[0] === '--jsonl') {
    const fault = inputFault();
    if (fault === undefined) return analyzeJsonLines(stdin, stdout);
    stderr.write(`${fault}\n`);
    return Promise.resolve(1);
  }
  const unknown = args.find((arg) => arg.startsWith('--'));
  if (args.length > 0 && unknown === undefined) return analyzeFiles(args, stdout);
  stderr.write(
    `${unknown && unknown !== '--jsonl' ? `There is no “${unknown}”. ` : ''}Name the files to analyse, or give --jsonl alone and lines {"id", "text"} on standard input.\n`,
  );
  return Promise.resolve(1);
}
