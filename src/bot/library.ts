import { aheadOf } from '../article/ahead.ts';
import type { Article } from '../article/article.ts';
import { type Contents, readFolder } from '../article/folder.ts';
import type { ContentProblem } from '../article/problem.ts';
import { type FolderWatch, type WatchTimes, watchFolder } from '../article/watch-folder.ts';
import type { Store } from '../store/open.ts';
import { findVersion } from '../store/versions.ts';
import type { Analysis } from '../text/analysis.ts';
import { createAnalyses } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import type { ArticleIndex } from './article-index.ts';
import { articleKeeper } from './keep-articles.ts';
import { fromKept } from './kept-article.ts';
import { type KeptFiles, openKeptFiles } from './kept-files.ts';
import { withoutTooMuch } from './left-out.ts';
import { within } from './within.ts';

export type { ContentProblem } from '../article/problem.ts';

/** The articles that the bot knows now, newest first, with their cached analyses. */
export interface Library {
  /** Newest first: by `published`, else by when it was first seen. The first one is the current one. */
  articles(): readonly Article[];
  /** @throws TooMuchError for an article that cannot be read; from then on it is none of `articles` any more */
  analysis(article: Article): Promise<Analysis>;
  /** Words and speakers of all articles. A watched folder's are taken in one after another, newest first. */
  readonly index: ArticleIndex;
  /** What is wrong with the content folder now. */
  problems(): readonly ContentProblem[];
  /** Why there may be articles that are not known, in words; nothing while all is well with the folder. */
  fault(): string | undefined;
  /** A version that the content folder may no longer hold, by its hash or the first 16 digits of it. */
  version(hash: string): Promise<Article | undefined>;
  /** True while the folder is read for the first time and not all articles are known. */
  reading(): boolean;
  /** Ends when the folder has been read for the first time; rejects when the store fails. */
  readonly whole: Promise<void>;
  /** Calls back after each change of articles or problems; the result ends that. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LibraryOptions {
  /** Absolute path of the content folder. It may be missing: that is a problem to show, not an error. */
  readonly folder: string;
  readonly store: Store;
  readonly analyst: Pick<Analyst, 'analyze' | 'digest'>;
  readonly now: () => Date;
  /** `false`: the folder is read once, and nothing is done that nobody asks for. */
  readonly watch?: false | WatchTimes;
  /** The library is there at once, and the folder is read afterwards, what was changed last first. */
  readonly readLater?: boolean;
}

/** Longer than the reading of a book takes; the analyst gives up later. */
const READING_MS = 20_000;

/** A copy over a network pauses between two writes for longer than a local one. */
const WATCH: WatchTimes = { settleMs: 300, rescanMs: 60_000 };

/**
 * Reads the content folder, follows its changes and keeps every version.
 * @throws when the store fails at first; with `readLater`, `whole` tells
 */
export async function createLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, store, watch = WATCH, readLater = false } = options;
  // All that the first reading finds was seen at one moment, however long it takes.
  const begun = options.now();
  let whole = false;
  const keep = articleKeeper(store, () => (whole ? options.now() : begun));
  const analyses = createAnalyses(store, options.analyst, () => publish(...latest));
  const listeners = new Set<() => void>();
  let articles: readonly Article[] = [];
  let problems: readonly ContentProblem[] = [];

  /** What was published last, with what is left out of it. */
  let latest: Parameters<typeof publish> = [[], { files: new Map(), problems: [] }];

  function publish(
    next: readonly Article[],
    contents: Pick<Contents, 'files' | 'problems'>,
    ...more: readonly ContentProblem[]
  ): void {
    const before = fingerprint(articles, problems);
    latest = [next, contents, ...more];
    const { files, problems: found } = contents;
    const parted = withoutTooMuch(next, files, analyses.tooMuch);
    articles = parted.articles;
    problems = [...found, ...parted.problems, ...aheadOf(files, options.now()), ...more];
    if (fingerprint(articles, problems) === before) return;
    for (const listener of listeners) listener();
  }

  let started = readLater;
  let closed = false;
  let watcher: FolderWatch | undefined;
  async function take(contents: Contents, keptFiles: KeptFiles): Promise<boolean> {
    let next: readonly Article[];
    try {
      next = await keep(contents.articles);
      await keptFiles.keep(contents);
    } catch (error) {
      if (!started) throw error;
      // What is new waits; what was taken away is served no longer.
      const there = new Set(contents.articles.map(({ id }) => id));
      const left = latest[0].filter(({ id }) => there.has(id));
      publish(left, contents, notKept(folder, error));
      return false;
    }
    // Nobody waits before the first reading is over; it shows what it has.
    if (whole) await readFirst(next[0]);
    whole = true;
    publish(next, contents);
    tellWhole();
    if (watch !== false) fill();
    return true;
  }

  /** What is read by now. Files that are not read yet are still known from earlier starts, so none is forgotten. */
  async function takeSome(contents: Contents): Promise<boolean> {
    if (closed) return false;
    publish(await keep(contents.articles), contents);
    return true;
  }

  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  /** Until a new current article is read, answers come from the one before, so that nobody waits for a long text. */
  async function readFirst(current: Article | undefined): Promise<void> {
    if (!current || articles.length === 0 || articles[0]?.version === current.version) return;
    // One that cannot be read is shown all the same: whoever asks is told why.
    const read = analyses.of(current).catch(() => undefined);
    await within(READING_MS, Promise.race([read, ended]));
  }

  let filling: Promise<void> | undefined;
  let fillAgain = false;
  /** Indexes in the background; what changes meanwhile has its turn afterwards. */
  function fill(): void {
    fillAgain = true;
    filling ??= (async () => {
      while (fillAgain) {
        fillAgain = false;
        await analyses.fill(articles);
      }
    })()
      .catch((error: unknown) => publish(latest[0], latest[1], notKept(folder, error)))
      .finally(() => {
        filling = undefined;
      });
  }

  async function read(): Promise<void> {
    const keptFiles = await openKeptFiles(store, folder, options.now);
    const { known } = keptFiles;
    const takeAll = (contents: Contents): Promise<boolean> => take(contents, keptFiles);
    if (watch === false) await takeAll(await readFolder(folder, known));
    else {
      const some = readLater ? takeSome : undefined;
      watcher = await watchFolder(folder, watch, takeAll, known, some);
    }
    started = true;
  }

  let tellWhole = (): void => undefined;
  const becomesWhole = new Promise<void>((resolve) => {
    tellWhole = resolve;
  });
  const firstRead = read();
  if (!readLater) await firstRead;
  // Reading may end without success and go on later, when the database takes what was read.
  const bothDone = Promise.all([firstRead, becomesWhole]).then(() => undefined);
  bothDone.catch(() => undefined);

  return {
    articles: () => articles,
    analysis: analyses.of,
    index: analyses.index,
    problems: () => problems,
    fault() {
      const fault = problems.find(({ file, level }) => file === folder && level === 'error');
      return fault && `the content folder ${fault.what}`;
    },
    async version(hash) {
      const here = articles.find(({ version }) => version.startsWith(hash));
      if (here) return here;
      const kept = await findVersion(store, hash);
      return kept && fromKept(kept);
    },
    reading: () => !whole,
    whole: bothDone,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      listeners.clear();
      end();
      analyses.stop();
      await firstRead.catch(() => undefined);
      await watcher?.close();
      await filling;
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
