import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Article } from './article.ts';
import type { ContentProblem } from './problem.ts';
import { type ReadResult, readArticle } from './read-article.ts';

/** 5 MB is far beyond any article; the rest is room for front matter. */
const MAX_BYTES = 6_000_000;

/** What a look at the folder finds, before anything is read. */
export interface Listing {
  /**
   * By file name, in the order of names: a stamp that changes whenever the content may have changed. A link has
   * the stamp of what it points to; a link to nothing has an empty one.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Which folder it is, so that a replaced one is noticed; absent when there is none. */
  readonly identity?: string;
  readonly problems: readonly ContentProblem[];
}

export async function listFolder(folder: string): Promise<Listing> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    const files = (await readdir(folder)).filter(isContent).sort();
    const stamps = await Promise.all(files.map((file) => stampOf(folder, file)));
    return {
      files: new Map(files.map((file, i) => [file, stamps[i] ?? ''])),
      identity: `${dev}:${ino}`,
      problems: [],
    };
  } catch (error) {
    return { files: new Map(), problems: [folderProblem(folder, codeOf(error))] };
  }
}

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

/** What the content folder holds: at most one article an id. */
export interface Contents {
  readonly articles: readonly Article[];
  readonly problems: readonly ContentProblem[];
}

/** Reads the whole folder once. Never throws. */
export async function readFolder(folder: string): Promise<Contents> {
  const { files, problems } = await listFolder(folder);
  const results: ReadResult[] = [];
  for (const file of files.keys()) results.push(await readContentFile(folder, file));
  return combine(results, problems);
}

/** Brings the results of all files together, in the order of names; of two articles with one id the first stays. */
export function combine(
  results: readonly ReadResult[],
  folderProblems: readonly ContentProblem[],
): Contents {
  const articles = new Map<string, Article>();
  const owners = new Map<string, string>();
  const problems = [...folderProblems];
  for (const { file, article, problems: found } of results) {
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
  return { articles: [...articles.values()], problems };
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
    if ((await handle.stat()).size > MAX_BYTES) {
      return broken(
        file,
        `is larger than ${MAX_BYTES / 1_000_000} MB`,
        'Keep one article a file, and nothing but its text.',
      );
    }
    return readArticle(file, await handle.readFile());
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

/** Ours, or an article in a form that is not read: its owner is told. Everything else lies there unnoticed. */
const isContent = (file: string): boolean =>
  /^[^.~#]/.test(file) &&
  !/^readme\.\w+$/i.test(file) &&
  (/\.(?:md|txt)$/i.test(file) || FOREIGN.test(file));

const FOREIGN = /\.(?:markdown|html?|docx?|odt|pdf|rtf)$/i;

function broken(file: string, what: string, remedy: string): ReadResult {
  return { file, problems: [{ file, level: 'error', what, remedy }] };
}

/** @param code of the system: 'EACCES' */
export function unreadable(file: string, code: string): ReadResult {
  switch (code) {
    case 'ENOENT':
      return broken(file, 'is a link to a file that does not exist', 'Mend or remove the link.');
    case 'ELOOP':
      return broken(file, 'is a link that leads back to itself', 'Remove the link.');
    case 'EACCES':
    case 'EPERM':
      return broken(file, 'must not be read by this program', 'Give the program leave to read it.');
    default:
      return broken(file, `cannot be read (${code})`, 'Check the disk, or save the file again.');
  }
}

function folderProblem(folder: string, code: string): ContentProblem {
  const problem = { file: folder, level: 'error' } as const;
  const remedy = 'Create it, or set CONTENT_DIR to the folder that holds the articles.';
  if (code === 'ENOENT') return { ...problem, what: 'does not exist', remedy };
  if (code === 'ENOTDIR') return { ...problem, what: 'is not a folder', remedy };
  return {
    ...problem,
    what: `cannot be read (${code})`,
    remedy: 'Give the program leave to read the folder.',
  };
}

/** The system's code of an error ('ENOENT'), or the error in words. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
