import type { Article } from '../../article/article.ts';
import { briefingReply } from '../../reply/briefing.ts';
import type { Reply } from '../../reply/reply.ts';
import { type Told, toldTo } from '../../store/deliveries.ts';
import type { Store } from '../../store/open.ts';
import type { Library } from '../library.ts';
import { LATE_AFTER_MS } from './briefing.ts';
import { newsFor } from './news.ts';

/** Many channels are told the same in the same minute: so many messages are kept at hand. */
const MOST_KEPT = 16;
const kept = new WeakMap<Library, Map<string, Promise<Reply>>>();

/** The message that tells these articles. */
export function briefingOf(
  library: Library,
  articles: readonly Article[],
  note?: string,
): Promise<Reply> {
  const known = kept.get(library) ?? new Map<string, Promise<Reply>>();
  kept.set(library, known);
  const key = JSON.stringify([articles.map(({ id, version }) => [id, version]), note]);
  const made = known.get(key) ?? makeBriefing(library, articles, note);
  known.set(key, made);
  made.catch(() => known.delete(key));
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
  return made;
}

async function makeBriefing(
  library: Library,
  articles: readonly Article[],
  note?: string,
): Promise<Reply> {
  const reads = await Promise.all(
    articles.map(async (article) => ({
      article,
      analysis: await library.analysis(article),
      current: false,
    })),
  );
  return briefingReply(reads, note ? { note } : {});
}

/** The articles in the versions told, as kept; those that are lost are left out. */
export async function articlesOf(
  library: Library,
  told: readonly Told[],
): Promise<readonly Article[]> {
  const articles = await Promise.all(told.map(({ version }) => library.version(version)));
  return articles.filter((article) => article !== undefined);
}

/** What a late post says of itself; nothing for one on time. */
export function lateNote(slot: Date, timezone: string, now: Date): string | undefined {
  if (now.getTime() - slot.getTime() <= LATE_AFTER_MS) return undefined;
  const due = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: timezone },
  }).format(slot);
  return `Late: this briefing was due on ${due} (${timezone}).`;
}

export interface NewsSetup {
  readonly store: Store;
  readonly library: Library;
  /** When an article was first seen, by its id or its version. */
  readonly firstSeen: (articleId: string, version: string) => Promise<Date | undefined>;
  readonly now: () => Date;
}

/** What a briefing has to tell a place now, newest first; at its first post with the older articles, passed over. */
export async function newsNow(
  { store, library, firstSeen, now }: NewsSetup,
  { briefing, place }: { readonly briefing: string; readonly place: string },
): Promise<readonly Told[]> {
  const told = await toldTo(store, briefing, place);
  const articles = await Promise.all(
    library.articles().map(async ({ id, version }) => ({
      id,
      version,
      firstSeen: (await firstSeen(id, version)) ?? now(),
    })),
  );
  const isFirst = told.length === 0;
  const news = newsFor(articles, isFirst ? undefined : told, now());
  const old = isFirst ? articles.filter((article) => !news.includes(article)) : [];
  return [
    ...news.map(({ id, version }) => ({ id, version })),
    ...old.map(({ id, version }) => ({ id, version, passedOver: true as const })),
  ];
}
