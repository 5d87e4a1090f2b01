import type { Loaded } from './folder.ts';
import type { ContentProblem } from './problem.ts';

/** In the first of all time zones it is tomorrow already; the rest is for clocks that go wrong. */
const AHEAD_MS = 2 * 24 * 60 * 60_000;

/** Articles that are dated ahead of now: they stand before all others until then, which is mostly a slip of the year. */
export const aheadOf = (files: ReadonlyMap<string, Loaded>, now: Date): readonly ContentProblem[] =>
  [...files].flatMap(([file, { result }]): readonly ContentProblem[] => {
    const published = result.article?.published;
    if (published === undefined || Date.parse(published) <= now.getTime() + AHEAD_MS) return [];
    const what = `says that it is published on ${published.slice(0, 10)}, and counts as the newest article until then`;
    return [{ file, level: 'warning', what, remedy: 'Mend “published” if that is a slip.' }];
  });
