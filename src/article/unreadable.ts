import type { ContentProblem } from './problem.ts';
import type { ReadResult } from './read-article.ts';

/** Of a file that is not used. */
export function broken(file: string, what: string, remedy: string): ReadResult {
  return { file, problems: [{ file, level: 'error', what, remedy }] };
}

/** Of a file that the system did not hand over. @param code of the system: 'EACCES' */
export function unreadable(file: string, code: string): ReadResult {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      // What stands for bytes that are no text cannot be turned back into them.
      if (file.includes('\uFFFD'))
        return broken(file, 'has a name that is not UTF-8, so it was not read', 'Rename it.');
      return broken(file, 'is a link to a file that does not exist', 'Mend or remove the link.');
    case 'ELOOP':
      return broken(file, 'is a link that leads back to itself', 'Remove the link.');
    case 'EACCES':
    case 'EPERM':
      return {
        ...broken(file, 'must not be read by this program', 'Give the program leave to read it.'),
        unread: 'refused',
      };
    default:
      return {
        ...broken(file, `cannot be read (${code})`, 'Check the disk, or save the file again.'),
        unread: 'passing',
      };
  }
}

/** @param code of the system */
export function folderProblem(folder: string, code: string): ContentProblem {
  const problem = { file: folder, level: 'error' } as const;
  const remedy = 'Create it, or set CONTENT_DIR to the folder that holds the articles.';
  if (code === 'ENOENT') return { ...problem, what: 'does not exist', remedy };
  if (code === 'ENOTDIR') {
    const instead = 'Set CONTENT_DIR to the folder that holds the articles.';
    return { ...problem, what: 'is not a folder', remedy: instead };
  }
  const refused = code === 'EACCES' || code === 'EPERM';
  return {
    ...problem,
    what: `cannot be read (${code})`,
    remedy: refused
      ? 'Give the program leave to read the folder.'
      : 'Check the disk and how many files may be open; it is tried again within a minute.',
  };
}

/** What is known of a file after a try to read it: where the system failed, what was known before stands. */
export function readAnew(result: ReadResult, before: ReadResult | undefined): ReadResult {
  if (result.unread !== 'passing' || !before?.article) return result;
  const problems = result.problems.map(standing);
  return {
    ...result,
    article: before.article,
    problems: problems.map((one) => ({ ...one, level: 'warning' })),
  };
}

/** A problem in spite of which what was known before is served on. */
export const standing = (problem: ContentProblem): ContentProblem => ({
  ...problem,
  what: `${problem.what}, so what was read before stands`,
});
