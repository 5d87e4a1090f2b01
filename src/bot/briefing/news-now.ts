import type { Article } from '../../article/article.ts';
import type { Told } from '../../store/deliveries.ts';
import type { Store } from '../../store/open.ts';
import { shownAt, toldTo } from '../../store/told.ts';
import type { Library } from '../library.ts';
import { type Briefing, placeOfDestination, spotOfDestination } from './briefing.ts';
import { focusOn } from './focus.ts';
import { newsFor, unknownOf } from './news.ts';
import { runsOf, sameStory } from './same-story.ts';

export interface NewsSetup {
  readonly store: Store;
  readonly library: Library;
  /** When each article was first seen, by its id or its version. */
  readonly firstSeen: () => Promise<(articleId: string, version: string) => Date | undefined>;
  readonly now: () => Date;
}

/** What was first seen so long before a briefing was set up is no news for it. */
const DAY_MS = 24 * 60 * 60_000;
/** So far back an article is looked for that a first post can tell when none is new. */
const LOOKED_BACK = 50;
/** So many of the last stories of a channel are compared with what is new. */
const COMPARED = 30;

/**
 * What a briefing has to tell its place now, newest first: what is new there, is what the briefing is about, and has not
 * been shown there by any briefing, neither itself nor the same story under another name. With it what is not shown and
 * will be no news later: what is older than the first post, and what does not fit.
 * @param except the delivery that this is for
 */
export async function newsNow(
  setup: NewsSetup,
  briefing: Briefing,
  except?: string,
): Promise<readonly Told[]> {
  const { store, library, firstSeen, now } = setup;
  const { id, destination } = briefing;
  const told = await toldTo(store, id, placeOfDestination(destination));
  const at = { spot: spotOfDestination(destination), tenant: destination.tenant ?? '' };
  const shown = await shownAt(store, at, except);
  const isFirst = told.length === 0;
  const untold = isFirst ? library.articles() : unknownOf(library.articles(), told);
  const seen = untold.length > 0 ? await firstSeen() : () => undefined;
  const candidates = untold.map((article) => ({
    ...{ id: article.id, version: article.version, article },
    firstSeen: seen(article.id, article.version) ?? now(),
  }));
  const since = briefing.createdAt;
  const oldest = Math.min(briefing.createdAt.getTime(), now().getTime()) - DAY_MS;
  const recent = candidates.filter(({ firstSeen: at }) => at.getTime() >= oldest);
  const fresh = isFirst
    ? newsFor(candidates, undefined, now(), since)
    : newsFor(recent, told, now(), since);
  const fitting = await fittingOf(library, briefing, fresh);
  const found =
    isFirst && fitting.length === 0
      ? (await fittingOf(library, briefing, candidates.slice(0, LOOKED_BACK))).slice(0, 1)
      : fitting;
  const news = await withoutRepeats(library, unknownOf(found, shown), shown);
  const chosen = new Set(news);
  // What was there long before the briefing is no news anyway: noting it would fill the table with whole libraries.
  const passed = recent.filter((one) => !chosen.has(one));
  return [
    ...news.map(({ id: article, version }) => ({ id: article, version })),
    ...passed.map(({ id: article, version }) => ({
      ...{ id: article, version },
      passedOver: true as const,
    })),
  ];
}

/** What was chosen before, without what readers of the channel have been shown meanwhile. */
export async function withoutShown(
  store: Store,
  { destination }: Pick<Briefing, 'destination'>,
  told: readonly Told[],
  except: string,
): Promise<readonly Told[]> {
  const at = { spot: spotOfDestination(destination), tenant: destination.tenant ?? '' };
  const untold = new Set(unknownOf(told, await shownAt(store, at, except)));
  return told.map((one) => (untold.has(one) ? one : { ...one, passedOver: true }));
}

type Candidate = { readonly id: string; readonly version: string; readonly article: Article };

async function fittingOf<T extends Candidate>(
  library: Library,
  briefing: Briefing,
  candidates: readonly T[],
): Promise<readonly T[]> {
  const { about, form } = briefing;
  if (about.kind === 'all' && (form === 'short' || form === 'full')) return candidates;
  const fits = await Promise.all(
    candidates.map(async ({ article }) => {
      const read = { article, analysis: await library.analysis(article), current: false };
      return focusOn(read, briefing) !== undefined;
    }),
  );
  return candidates.filter((_, at) => fits[at]);
}

/** Leaves out what tells the same story as something shown before, or as a newer one beside it. */
async function withoutRepeats<T extends Candidate>(
  library: Library,
  candidates: readonly T[],
  shown: readonly Told[],
): Promise<readonly T[]> {
  if (candidates.length === 0) return [];
  const before = await Promise.all(
    shown.slice(0, COMPARED).map(({ version }) => library.version(version)),
  );
  const seen = before.flatMap((article) => (article ? [runsOf(article)] : []));
  const kept: T[] = [];
  for (const candidate of candidates) {
    const runs = runsOf(candidate.article);
    if (seen.some((other) => sameStory(runs, other))) continue;
    seen.push(runs);
    kept.push(candidate);
  }
  return kept;
}
