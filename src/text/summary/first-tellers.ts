import type { Matters } from './salience.ts';

/** The first sentence of the story that tells each key: what only a headline has told, the story tells as new. */
export function firstTellersOf(
  matters: Matters,
  tells: (index: number) => boolean,
): ReadonlyMap<string, number> {
  const tellers = new Map<string, number>();
  for (let i = matters.each.length - 1; i >= 0; i -= 1) {
    const stems = tells(i) ? (matters.each[i]?.stems ?? []) : [];
    for (let at = 0; at < stems.length; at += 1) tellers.set(matters.keys[stems[at] ?? 0] ?? '', i);
  }
  return tellers;
}
