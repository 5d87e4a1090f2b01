import { type FSWatcher, watch as watchParent } from 'node:fs';
import { basename, dirname } from 'node:path';
import { watch } from 'chokidar';
import { codeOf } from './folder.ts';

/** The file system's reports on one folder. */
export interface Prompts {
  close(): Promise<void>;
}

/**
 * Calls `prompt` whenever something in the folder may have changed, or the folder itself may have been made, moved or
 * replaced; too often rather than too seldom. `fail` is told once, with a code, when the reports cannot be had.
 */
export function openPrompts(
  folder: string,
  prompt: () => void,
  fail: (code: string) => void,
): Prompts {
  const inside = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    // A file that must not be read is named when it is read.
    ignorePermissionErrors: true,
  })
    .on('all', prompt)
    // Whatever changed while the reports were being set up.
    .on('ready', prompt)
    .on('error', (error) => {
      if (!isOfOneFile(error)) fail(codeOf(error));
    });
  const around = openAround(folder, prompt, fail);
  return {
    async close() {
      around?.close();
      await inside.close();
    },
  };
}

/** A link in a circle cannot be looked at: it is named when it is read, and everything else is reported all the same. */
const isOfOneFile = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && /^l?stat$/.test(String(error.syscall));

/** A watched folder that is moved away reports nothing of the one that takes its place: the folder around it does. */
function openAround(
  folder: string,
  prompt: () => void,
  fail: (code: string) => void,
): FSWatcher | undefined {
  const name = basename(folder);
  try {
    return watchParent(dirname(folder), { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name) prompt();
    }).on('error', (error) => fail(codeOf(error)));
  } catch (error) {
    // Neither folder is there yet: the next rescan will see them.
    if (codeOf(error) !== 'ENOENT') fail(codeOf(error));
    return undefined;
  }
}
