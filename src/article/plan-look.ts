/** A file that looks other than what was loaded; absent stamp: it is gone. */
interface Unsettled {
  readonly stamp: string | undefined;
  readonly since: number;
}

export type UnsettledFiles = ReadonlyMap<string, Unsettled>;

/** Reports that come together are looked into together. */
const GATHER_MS = 20;
export const LONGEST_GATHER_MS = 1_000;

/**
 * How long reports are gathered before the next look: longer with each look that led to nothing, as while a file is
 * written on and on. A look at thousands of files would else follow on the last one without end.
 */
export const gatherFor = (inVain: number): number =>
  Math.min(LONGEST_GATHER_MS, GATHER_MS * 2 ** Math.min(inVain, 10));

/** What to do after a look at the folder. */
export interface Look {
  readonly read: readonly string[];
  readonly forget: readonly string[];
  /** Files to look at again before anything is done with them. */
  readonly unsettled: UnsettledFiles;
}

/**
 * Decides which files to read again and which to forget. A file counts as changed, or gone, only when two looks at
 * least `settleMs` apart found it in the same state, so neither a half-written file nor one that an editor is just
 * putting in place of another is ever seen.
 * @param loaded stamps of what was read last
 * @param found stamps of what is there now
 * @param now milliseconds on any clock that only goes forward
 * @param settleMs with 0 everything is taken as it is
 */
export function planLook(
  loaded: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  before: UnsettledFiles,
  now: number,
  settleMs: number,
): Look {
  const read: string[] = [];
  const forget: string[] = [];
  const unsettled = new Map<string, Unsettled>();
  for (const file of new Set([...loaded.keys(), ...found.keys()])) {
    const stamp = found.get(file);
    if (stamp === loaded.get(file)) continue;
    const seen = before.get(file);
    const since = seen && seen.stamp === stamp ? seen.since : now;
    if (now - since < settleMs) unsettled.set(file, { stamp, since });
    else (stamp === undefined ? forget : read).push(file);
  }
  return { read, forget, unsettled };
}
