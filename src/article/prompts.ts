import { type FSWatcher, type WatchListener, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { codeOf, isContent } from './folder.ts';

/** The file system's reports on one folder. */
export interface Prompts {
  close(): void;
}

/**
 * Calls `prompt` whenever something in the folder may have changed, or the folder itself may have been made, moved or
 * replaced; too often rather than too seldom, and once at first. `fail` is told, with a code, when the reports cannot be
 * had. The folder is watched and not each of its files: that is enough, and costs the same for thousands of them.
 */
export function openPrompts(
  folder: string,
  prompt: () => void,
  fail: (code: string) => void,
): Prompts {
  const name = basename(folder);
  const inside = reportsOf(
    folder,
    (event, file) => {
      // What is no article, such as a log, may be written all the time; where it comes or goes, a link may lead to it.
      if (event === 'rename' || file === null || isContent(file)) prompt();
    },
    fail,
  );
  // A watched folder that is moved away reports nothing of the one that takes its place: the folder around it does.
  const around = reportsOf(
    dirname(folder),
    (_event, file) => {
      if (file === null || file === name) prompt();
    },
    fail,
  );
  // Whatever changed before the reports began.
  prompt();
  return {
    close() {
      inside?.close();
      around?.close();
    },
  };
}

function reportsOf(
  folder: string,
  listener: WatchListener<string>,
  fail: (code: string) => void,
): FSWatcher | undefined {
  const failed = (error: unknown): void => {
    const code = codeOf(error);
    if (!TOLD_ELSEWHERE.has(code)) fail(code);
  };
  try {
    return watch(folder, { persistent: false }, listener).on('error', failed);
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** A folder that is not there, or must not be read, is named when it is read; the next rescan sees it come. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'],
]);
