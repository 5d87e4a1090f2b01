import {
  type Contents,
  combine,
  inTurn,
  type Loaded,
  listFolder,
  readContentFile,
  stampOf,
  writtenAt,
} from './folder.ts';
import { gatherFor, LONGEST_GATHER_MS, planLook, type UnsettledFiles } from './plan-look.ts';
import type { ContentProblem } from './problem.ts';
import { openPrompts, type Prompts } from './prompts.ts';
import { readAnew, standing } from './unreadable.ts';

export interface WatchTimes {
  /** How long a file must stay as it is before it is read. */
  readonly settleMs: number;
  /** How often everything is looked at although nothing was reported: network folders report nothing. */
  readonly rescanMs: number;
}

export interface FolderWatch {
  close(): Promise<void>;
}

/** Stands for the folder itself among its files, and is no article's name. */
const FOLDER = '.';

/** The stamp of what is to be read again as it is. */
const UNREAD = '?';

/** So many files are read before the first of them are handed over, and so many times as many before the next are. */
const FIRST_BATCH = 64;
const GROWTH = 8;

/**
 * Hands over what the folder holds, at once and again after each change, until it is closed. Reports of the file
 * system only prompt a look: what is handed over always follows from the state of the folder.
 * @param take must not throw after the first time; when it answers false, the contents are offered again at the
 *   next look
 * @param known files that need not be read again while they are as they were
 * @param takeSome is given what has been read so far while the first look goes on, the files that were written last first;
 *   when it answers false, the look ends there
 * @throws whatever `take` and `takeSome` throw the first time
 */
export async function watchFolder(
  folder: string,
  { settleMs, rescanMs }: WatchTimes,
  take: (contents: Contents) => Promise<boolean>,
  known: ReadonlyMap<string, Loaded> = new Map(),
  takeSome?: (contents: Contents) => Promise<boolean>,
): Promise<FolderWatch> {
  const files = new Map(known);
  /** The stamps of what was loaded last, with the folder itself. */
  const loaded = new Map([...known].map(([file, { stamp }]) => [file, stamp]));
  let unsettled: UnsettledFiles = new Map();
  /** Looks in a row that led to nothing, and when the last one ended. */
  let inVain = 0;
  let looked = 0;
  let folderProblems: readonly ContentProblem[] = [];
  let unwatched: readonly ContentProblem[] = [];
  let taken = false;
  let watched: string | undefined;
  let prompts: Prompts | undefined;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let rescan: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(settle: number): Promise<void> {
    if (closed) return;
    const { files: listed, identity, unread, problems } = await listFolder(folder);
    watchAgain(identity);
    // Nothing is known to be gone from a folder that only cannot be read.
    const there = unread ? loaded : listed;
    const found = new Map([...there, [FOLDER, problems.map(({ what }) => what).join()]]);
    const plan = planLook(loaded, found, unsettled, performance.now(), settle);
    const moving = new Map(plan.unsettled);
    for (const file of plan.forget) {
      files.delete(file);
      loaded.delete(file);
    }
    const read = async (file: string): Promise<void> => {
      const stamp = found.get(file) ?? '';
      if (file === FOLDER) folderProblems = unread ? problems.map(standing) : problems;
      else {
        const result = readAnew(await readContentFile(folder, file), files.get(file)?.result);
        const after = settle > 0 ? await stampOf(folder, file) : stamp;
        if (after !== stamp) {
          moving.set(file, { stamp: after, since: performance.now() });
          return;
        }
        files.set(file, { stamp, result });
      }
      loaded.set(file, stamp);
    };
    const isFirst = rescan === undefined;
    const batches = isFirst && takeSome ? batchesOf(plan.read, found) : [plan.read];
    for (const [at, batch] of batches.entries()) {
      if (at > 0 && !(await takeSome?.(contentsNow(found)))) return;
      await inTurn(batch, read);
    }
    unsettled = moving;
    const changed = plan.read.length > 0 || plan.forget.length > 0;
    if (!taken || changed) taken = await take(contentsNow());
    inVain = changed ? 0 : inVain + 1;
    // A look that takes long is no rest.
    looked = performance.now();
    if (unsettled.size > 0) lookIn(Math.max(settleMs, gatherFor(inVain)));
  }

  /** @param found when given, only files that are as they were found */
  function contentsNow(found?: ReadonlyMap<string, string>): Contents {
    const right = [...files].filter(([file, { stamp }]) => !found || found.get(file) === stamp);
    const inOrder = new Map(right.sort(([a], [b]) => (a < b ? -1 : 1)));
    return combine(inOrder, [...folderProblems, ...unwatched]);
  }

  /** The reports of a folder say nothing of another one that has taken its place. */
  function watchAgain(identity: string | undefined): void {
    if (prompts && identity === watched) return;
    watched = identity;
    prompts?.close();
    unwatched = [];
    prompts = openPrompts(folder, prompted, cannotWatch);
  }

  function prompted(): void {
    // After a rest the next report is news again.
    if (!timer && performance.now() - looked > LONGEST_GATHER_MS) inVain = 0;
    lookIn(gatherFor(inVain));
  }

  function cannotWatch(code: string): void {
    if (unwatched.length > 0) return;
    unwatched = [
      {
        file: folder,
        level: 'warning',
        what: `cannot be watched (${code}), so a change takes up to ${Math.ceil(rescanMs / 1000)} seconds`,
        remedy: 'Raise the system’s limit of watched files, or leave it at that.',
      },
    ];
    taken = false;
    lookIn(gatherFor(0));
  }

  function lookIn(delayMs: number): void {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      work = work.then(() => look(settleMs));
    }, delayMs);
  }

  async function close(): Promise<void> {
    closed = true;
    clearInterval(rescan);
    clearTimeout(timer);
    await work;
    prompts?.close();
  }

  try {
    const first = look(0);
    // What is reported in the meantime is looked into afterwards.
    work = first.catch(() => undefined);
    await first;
  } catch (error) {
    await close();
    throw error;
  }
  rescan = setInterval(() => {
    // What the system did not hand over may not look other when it does.
    for (const [file, { result }] of files) if (result.unread) loaded.set(file, UNREAD);
    lookIn(0);
  }, rescanMs);
  return { close };
}

/** The folder itself and what needs no reading, then the files that were written last, in growing numbers. */
function batchesOf(
  files: readonly string[],
  stamps: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const when = (file: string): number => writtenAt(stamps.get(file) ?? '');
  const left = files.filter((file) => file !== FOLDER).sort((a, b) => when(b) - when(a));
  const batches: (readonly string[])[] = [files.filter((file) => file === FOLDER)];
  for (let size = FIRST_BATCH; left.length > 0; size *= GROWTH) batches.push(left.splice(0, size));
  return batches;
}
