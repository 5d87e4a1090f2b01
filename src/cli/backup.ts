import type { Writable } from 'node:stream';

export interface CopyParts {
  readonly output: Writable;
  readonly problems: Writable;
}

/** `readout backup <file>`: @param backUp makes the copy @returns the exit code */
export async function backUpTo(
  args: readonly string[],
  backUp: (file: string) => Promise<void>,
  { output, problems }: CopyParts,
): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || isFlag(file)) {
    problems.write('Name one file for the copy: readout backup readout-monday.db\n');
    return 1;
  }
  await backUp(file);
  output.write(`The database is copied to ${file}, and the copy is whole.\n`);
  return 0;
}

/** `readout restore <file>`: @param restore puts it in place @returns the exit code */
export async function restoreFrom(
  args: readonly string[],
  restore: (file: string) => Promise<{ readonly old?: string }>,
  { output, problems }: CopyParts,
): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || isFlag(file)) {
    problems.write('Name the backup: readout restore readout-monday.db\n');
    return 1;
  }
  const { old } = await restore(file);
  output.write(`The database is as it was in ${file}.\n`);
  if (old !== undefined) output.write(`The one before is kept as ${old}.\n`);
  return 0;
}

/** A flag that there is not must not become a file; one of such a name can be given as `./-name`. */
const isFlag = (argument: string): boolean => argument.startsWith('-');
