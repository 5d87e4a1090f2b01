import type { Article } from '../article/article.ts';
import { type Contents, readFolder } from '../article/folder.ts';
import type { ContentProblem } from '../article/problem.ts';
import type { Store } from '../store/open.ts';
import { findVersion, firstSeen, keepVersion } from '../store/versions.ts';
import type { Analysis, KnownPerson } from '../text/analysis.ts';
import { fromKept, toKept } from './kept-article.ts';

export type { ContentProblem } from '../article/problem.ts';

/** The articles that the bot knows now, newest first, with their cached analyses. */
export interface Library {
  /** Newest first: by `published`, else by when it was first seen. The first one is the current one. */
  articles(): readonly Article[];
  analysis(article: Article): Promise<Analysis>;
  /** What is wrong with the content folder now. */
  problems(): readonly ContentProblem[];
  /** A version that the content folder may no longer hold. */
  version(hash: string): Promise<Article | undefined>;
  /** Calls back after each change of articles or problems; the result ends that. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LibraryOptions {
  /** The content folder. It may be missing: that is a problem to show, not an error. */
  readonly folder: string;
  readonly store: Store;
  readonly analyze: (text: string, known?: readonly KnownPerson[]) => Promise<Analysis>;
  readonly now: () => Date;
}

/** Analyses kept at hand; one of a long article takes some megabytes. */
const MAX_ANALYSES = 200;

/** Reads the content folder and keeps every version. @throws when the store fails */
export async function createLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, store } = options;
  const analyses = new Map<string, Promise<Analysis>>();
  const listeners = new Set<() => void>();
  const contents: Contents = await readFolder(folder);
  const articles = await keptInOrder(store, contents.articles, options.now());

  return {
    articles: () => articles,
    problems: () => contents.problems,
    analysis(article) {
      const cached = analyses.get(article.version);
      if (cached !== undefined) return cached;
      const fresh = options.analyze(article.text, article.people);
      analyses.set(article.version, fresh);
      fresh.catch(() => analyses.delete(article.version));
      for (const oldest of analyses.keys()) {
        if (analyses.size <= MAX_ANALYSES) break;
        analyses.delete(oldest);
      }
      return fresh;
    },
    async version(hash) {
      const here = articles.find(({ version }) => version === hash);
      if (here) return here;
      const kept = await findVersion(store, hash);
      return kept && fromKept(kept);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}

/** Keeps the versions and sorts the articles, newest first; equal moments by id. */
async function keptInOrder(
  store: Store,
  articles: readonly Article[],
  now: Date,
): Promise<readonly Article[]> {
  const dated: { readonly article: Article; readonly moment: number }[] = [];
  for (const article of articles) {
    await keepVersion(store, article.id, toKept(article), now.toISOString());
    const moment = article.published ?? (await firstSeen(store, article.id, article.version));
    dated.push({ article, moment: moment === undefined ? now.getTime() : Date.parse(moment) });
  }
  return dated
    .sort((a, b) => b.moment - a.moment || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}
