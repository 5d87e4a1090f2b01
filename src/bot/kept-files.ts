import { type Contents, changedAt, type Loaded } from '../article/folder.ts';
import type { ContentProblem } from '../article/problem.ts';
import { forgetFiles, keepFiles, keptFiles, type ReadFile } from '../store/content-files.ts';
import type { Store } from '../store/open.ts';
import { codeVersion } from './code-version.ts';
import { fromKept } from './kept-article.ts';

/** What the files of a folder were read as, over all starts of the program. */
export interface KeptFiles {
  /** As the store had it at first. */
  readonly known: ReadonlyMap<string, Loaded>;
  /**
   * Keeps what has changed since; the articles' versions must be kept already. A file whose article gave way to another
   * one of the same id has none that is kept, so it is read again at the next start.
   */
  keep(contents: Pick<Contents, 'articles' | 'files'>): Promise<void>;
}

/**
 * A clock that counts in coarse steps can give two states of a file one stamp; a file that has just been changed is
 * therefore read again at the next start.
 */
const RECENT_MS = 2_000;

export async function openKeptFiles(
  store: Store,
  folder: string,
  now: () => Date,
): Promise<KeptFiles> {
  const reader = codeVersion('../article', '../text');
  const rows = await keptFiles(store, folder, reader);
  const known = new Map(rows.map((row) => [row.file, loadedFrom(row)]));
  const kept = new Map<string, string>(rows.map(({ file, stamp }) => [file, stamp]));

  return {
    known,
    async keep({ articles, files }) {
      const recent = now().getTime() - RECENT_MS;
      const served = new Set(articles);
      const changed = [...files].filter(
        ([file, { stamp, result }]) =>
          kept.get(file) !== stamp &&
          stamp !== '' &&
          changedAt(stamp) < recent &&
          !result.unread &&
          (!result.article || served.has(result.article)),
      );
      const gone = [...kept.keys()].filter((file) => !files.has(file));
      await keepFiles(
        store,
        { folder, reader },
        changed.map(([file, { stamp, result }]) => ({
          ...{ file, stamp, problems: JSON.stringify(result.problems) },
          articleId: result.article?.id ?? null,
          hash: result.article?.version ?? null,
        })),
      );
      await forgetFiles(store, folder, gone);
      for (const [file, { stamp }] of changed) kept.set(file, stamp);
      for (const file of gone) kept.delete(file);
    },
  };
}

function loadedFrom({ stamp, problems, ...row }: ReadFile): Loaded {
  const { file, articleId, hash, title, text } = row;
  const article =
    articleId === null || hash === null || title === null || text === null
      ? undefined
      : fromKept({ ...row, articleId, hash, title, text });
  return {
    stamp,
    result: {
      file,
      // What is kept was written by this program.
      problems: JSON.parse(problems) as readonly ContentProblem[],
      ...(article && { article }),
    },
  };
}
