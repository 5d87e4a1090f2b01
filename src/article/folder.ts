import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Article } from './article.ts';
import type { ContentProblem } from './problem.ts';
import type { ReadResult } from './read-article.ts';
import { readBytes, TOO_LARGE } from './read-bytes.ts';
import { broken, folderProblem, unreadable } from './unreadable.ts';

/** What a look at the folder finds, before anything is read. */
export interface Listing {
  /**
   * By file name, in the order of names: a stamp that changes whenever the content may have changed. A link has
   * the stamp of what it points to; a link to nothing has an empty one.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Which folder it is, so that a replaced one is noticed; absent when there is none. */
  readonly identity?: string;
  /** What the folder holds is not known, as it is there and the system does not hand it over. */
  readonly unread?: true;
  readonly problems: readonly ContentProblem[];
}

export async function listFolder(folder: string): Promise<Listing> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    const files = (await readdir(folder)).filter(isContent).sort();
    const stamps = await inTurn(files, (file) => stampOf(folder, file));
    return {
      files: new Map(files.map((file, i) => [file, stamps[i] ?? ''])),
      identity: `${dev}:${ino}`,
      problems: [],
    };
  } catch (error) {
    const code = codeOf(error);
    const unread = !NOT_THERE.has(code);
    const problems = [folderProblem(folder, code)];
    return { files: new Map(), problems, ...(unread && { unread }) };
  }
}

const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** Reads one file of the folder. Never throws: whatever is wrong becomes a problem. */
export async function readContentFile(folder: string, file: string): Promise<ReadResult> {
  if (FOREIGN.test(file)) {
    return broken(file, 'is not read: articles are .md or .txt files', 'Save it as plain text.');
  }
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    if (!path.startsWith(home.endsWith(sep) ? home : home + sep)) {
      return broken(
        file,
        'is a link that leads out of the content folder, so it was not read',
        'Put the article itself into the folder.',
      );
    }
    return await readPath(file, path);
  } catch (error) {
    return unreadable(file, codeOf(error));
  }
}

/** What a file was read as when it had this stamp. */
export interface Loaded {
  readonly stamp: string;
  readonly result: ReadResult;
}

/** What the content folder holds: at most one article an id. */
export interface Contents {
  readonly articles: readonly Article[];
  readonly problems: readonly ContentProblem[];
  /** Every file by its name. */
  readonly files: ReadonlyMap<string, Loaded>;
}

/** Reads the whole folder once. Never throws. @param known files that need not be read again while they are as they were */
export async function readFolder(
  folder: string,
  known: ReadonlyMap<string, Loaded> = new Map(),
): Promise<Contents> {
  const { files, problems } = await listFolder(folder);
  const loaded = await inTurn([...files], async ([file, stamp]): Promise<[string, Loaded]> => {
    const before = known.get(file);
    if (before && stamp !== '' && before.stamp === stamp) return [file, before];
    return [file, { stamp, result: await readContentFile(folder, file) }];
  });
  return combine(new Map(loaded), problems);
}

/** So many files are asked for at once: more would only wait for each other. */
const AT_ONCE = 64;

/** What `work` makes of each item, in their order. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}

/** Brings all files together, which come in the order of names; of two articles with one id the first stays. */
export function combine(
  files: ReadonlyMap<string, Loaded>,
  folderProblems: readonly ContentProblem[],
): Contents {
  const articles = new Map<string, Article>();
  const owners = new Map<string, string>();
  const problems = [...folderProblems];
  for (const { result } of files.values()) {
    const { file, article, problems: found } = result;
    problems.push(...found);
    if (!article) continue;
    const owner = owners.get(article.id);
    if (owner === undefined) {
      owners.set(article.id, file);
      articles.set(article.id, article);
    } else {
      const what = `gives the id “${article.id}”, which ${owner} has already`;
      problems.push({ file, level: 'error', what, remedy: 'Rename one of the two.' });
    }
  }
  return { articles: [...articles.values()], problems, files };
}

async function readPath(file: string, path: string): Promise<ReadResult> {
  const kind = await stat(path);
  if (kind.isDirectory()) {
    return broken(
      file,
      'is a folder',
      'Move the articles in it up, or rename it without the ending.',
    );
  }
  // A pipe or device would hold the program up or never end.
  if (!kind.isFile()) return broken(file, 'is not an ordinary file', 'Remove it from the folder.');
  // No link may have taken the place of what was checked.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = await readBytes(handle);
    if (!bytes) return broken(file, TOO_LARGE.what, TOO_LARGE.remedy);
    // It takes a while to load, and often nothing has changed since the last start.
    const { readArticle } = await import('./read-article.ts');
    return readArticle(file, bytes);
  } finally {
    await handle.close();
  }
}

/** The stamp of one file: see `Listing`. */
export async function stampOf(folder: string, file: string): Promise<string> {
  try {
    const path = join(folder, file);
    const { dev, ino, size, mtimeNs, ctimeNs, mode } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs, mode].join(':');
  } catch {
    // Reading it tells what is wrong.
    return '';
  }
}

/** When the text of a file with this stamp was last written, in ms since 1970; an empty stamp never was. */
export const writtenAt = (stamp: string): number => Number(stamp.split(':')[3] ?? 0) / 1e6;

/** When anything about a file with this stamp was last changed, in ms since 1970; an empty stamp never was. */
export const changedAt = (stamp: string): number => Number(stamp.split(':')[4] ?? 0) / 1e6;

/** Ours, or an article in a form that is not read: its owner is told. Everything else lies there unnoticed. */
export const isContent = (file: string): boolean =>
  /^[^.~#]/.test(file) &&
  !/^readme\.\w+$/i.test(file) &&
  (/\.(?:md|txt)$/i.test(file) || FOREIGN.test(file));

const FOREIGN = /\.(?:markdown|html?|docx?|odt|pdf|rtf)$/i;

/** The system's code of an error ('ENOENT'), or the error in words. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
