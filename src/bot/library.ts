import type { Article } from '../article/article.ts';
import { type Contents, readFolder } from '../article/folder.ts';
import type { ContentProblem } from '../article/problem.ts';
import { type WatchTimes, watchFolder } from '../article/watch-folder.ts';
import type { Store } from '../store/open.ts';
import { findVersion } from '../store/versions.ts';
import type { Analysis, KnownPerson } from '../text/analysis.ts';
import { articleKeeper } from './keep-articles.ts';
import { fromKept } from './kept-article.ts';

export type { ContentProblem } from '../article/problem.ts';

/** The articles that the bot knows now, newest first, with their cached analyses. */
export interface Library {
  /** Newest first: by `published`, else by when it was first seen. The first one is the current one. */
  articles(): readonly Article[];
  analysis(article: Article): Promise<Analysis>;
  /** What is wrong with the content folder now. */
  problems(): readonly ContentProblem[];
  /** A version that the content folder may no longer hold, by its hash or the first 16 digits of it. */
  version(hash: string): Promise<Article | undefined>;
  /** Calls back after each change of articles or problems; the result ends that. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LibraryOptions {
  /** Absolute path of the content folder. It may be missing: that is a problem to show, not an error. */
  readonly folder: string;
  readonly store: Store;
  readonly analyze: (text: string, known?: readonly KnownPerson[]) => Promise<Analysis>;
  readonly now: () => Date;
  /** `false`: the folder is read once. */
  readonly watch?: false | WatchTimes;
}

/** Analyses kept at hand; one of a long article takes some megabytes. */
const MAX_ANALYSES = 200;

const WATCH: WatchTimes = { settleMs: 100, rescanMs: 60_000 };

/** Reads the content folder, follows its changes and keeps every version. @throws when the store fails at first */
export async function createLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, store, watch = WATCH } = options;
  const keep = articleKeeper(store, options.now);
  const analyses = new Map<string, Promise<Analysis>>();
  const listeners = new Set<() => void>();
  let articles: readonly Article[] = [];
  let problems: readonly ContentProblem[] = [];

  function publish(next: readonly Article[], nextProblems: readonly ContentProblem[]): void {
    const before = fingerprint(articles, problems);
    articles = next;
    problems = nextProblems;
    if (fingerprint(articles, problems) === before) return;
    for (const listener of listeners) listener();
  }

  let started = false;
  async function take(contents: Contents): Promise<boolean> {
    let next: readonly Article[];
    try {
      next = await keep(contents.articles);
    } catch (error) {
      if (!started) throw error;
      publish(articles, [...contents.problems, notKept(folder, error)]);
      return false;
    }
    publish(next, contents.problems);
    return true;
  }

  if (watch === false) await take(await readFolder(folder));
  const watcher = watch === false ? undefined : await watchFolder(folder, watch, take);
  started = true;

  return {
    articles: () => articles,
    problems: () => problems,
    analysis({ version, text, people }) {
      const cached = analyses.get(version);
      if (cached !== undefined) return cached;
      const fresh = options.analyze(text, people);
      analyses.set(version, fresh);
      fresh.catch(() => analyses.delete(version));
      for (const oldest of analyses.keys()) {
        if (analyses.size <= MAX_ANALYSES) break;
        analyses.delete(oldest);
      }
      return fresh;
    },
    async version(hash) {
      const here = articles.find(({ version }) => version.startsWith(hash));
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
      await watcher?.close();
    },
  };
}

const fingerprint = (articles: readonly Article[], problems: readonly ContentProblem[]): string =>
  JSON.stringify([articles.map(({ id, version }) => [id, version]), problems]);

const notKept = (folder: string, error: unknown): ContentProblem => ({
  file: folder,
  level: 'error',
  what: `has changes that could not be kept in the database (${error instanceof Error ? error.message : String(error)})`,
  remedy: 'Make room on the disk, or mend the database; it is tried again within a minute.',
});
