import { execFileSync } from 'node:child_process';

/** The sample that this share of all is at most as large as: 0.5 gives the median. NaN for none. */
export function shareOf(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Resident memory of a process in MB; it is not known on every system. */
export function residentMegabytes(pid: number): number {
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
    );
  } catch {
    return Number.NaN;
  }
}
