import { performance } from 'node:perf_hooks';

/** Milliseconds of one call, by share of the runs that were at least as fast. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
}

/** The sample that this share of all is at most as large as: 0.5 gives the median. NaN for none. */
export function shareOf(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * Times several functions in turn, A B C A B C …, so that a machine whose speed drifts slows all of them alike.
 * Each is warmed up first. @returns timings under the functions' names
 */
export function measureInTurn<Name extends string>(
  runs: number,
  subjects: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, Timing>> {
  const entries = Object.entries<() => unknown>(subjects);
  const samples = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let run = -Math.ceil(runs / 4); run < runs; run += 1) {
    for (const [name, subject] of entries) {
      const start = performance.now();
      subject();
      const took = performance.now() - start;
      if (run >= 0) samples.get(name)?.push(took);
    }
  }
  return Object.fromEntries(
    entries.map(([name]) => {
      const own = samples.get(name) ?? [];
      return [name, { median: shareOf(own, 0.5), p99: shareOf(own, 0.99) }];
    }),
  ) as Record<Name, Timing>;
}
