/** As much of an article as the choice needs. */
export interface Candidate {
  readonly id: string;
  readonly version: string;
  readonly firstSeen: Date;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The articles that a briefing has to tell a place: those that it has not told there. An article is told when its id
 * is, or its content under another name. The first time: those first seen in the last 24 hours, or else the current
 * one. Pure.
 * @param articles newest first
 * @param told nothing for a place that has had no post yet
 */
export function newsFor<T extends Candidate>(
  articles: readonly T[],
  told: readonly { readonly id: string; readonly version: string }[] | undefined,
  now: Date,
): readonly T[] {
  if (told === undefined) {
    const fresh = articles.filter(({ firstSeen }) => now.getTime() - firstSeen.getTime() <= DAY_MS);
    return fresh.length > 0 ? fresh : articles.slice(0, 1);
  }
  const ids = new Set(told.map(({ id }) => id));
  const versions = new Set(told.map(({ version }) => version));
  return articles.filter(({ id, version }) => !ids.has(id) && !versions.has(version));
}
