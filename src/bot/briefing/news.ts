/** As much of an article as the choice needs. */
export interface Candidate {
  readonly id: string;
  readonly version: string;
  readonly firstSeen: Date;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The articles that a briefing may have to tell a place: those that it has not told there. An article is told when its id
 * is, or its content under another name. The first time: those first seen in the last 24 hours or since the briefing was
 * set up, or else the current one. Pure.
 * @param articles newest first
 * @param told nothing for a place that has had no post yet
 * @param since when the briefing was set up
 */
export function newsFor<T extends Candidate>(
  articles: readonly T[],
  told: readonly { readonly id: string; readonly version: string }[] | undefined,
  now: Date,
  since: Date = now,
): readonly T[] {
  if (told === undefined) {
    const from = Math.min(now.getTime() - DAY_MS, since.getTime());
    const fresh = articles.filter(({ firstSeen }) => firstSeen.getTime() >= from);
    return fresh.length > 0 ? fresh : articles.slice(0, 1);
  }
  return unknownOf(articles, told);
}

/** Those that are not among the others, neither by id nor by content. */
export function unknownOf<T extends { readonly id: string; readonly version: string }>(
  articles: readonly T[],
  known: readonly { readonly id: string; readonly version: string }[],
): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  const versions = new Set(known.map(({ version }) => version));
  return articles.filter(({ id, version }) => !ids.has(id) && !versions.has(version));
}
