import { setImmediate as breath } from 'node:timers/promises';
import type { Store } from './open.ts';
import type { ContentFileTable, VersionTable } from './schema.ts';

/** What a content file was read as when it had this stamp. */
export interface KeptFile {
  readonly file: string;
  readonly stamp: string;
  readonly articleId: string | null;
  /** Of the article's version; null when the file could not be used. */
  readonly hash: string | null;
  /** JSON: what is wrong with the file. */
  readonly problems: string;
}

/** The article's content as well, for a file that could be used. */
export type ReadFile = KeptFile & {
  readonly [Key in keyof Omit<VersionTable, 'hash' | 'kept_at'>]: VersionTable[Key] | null;
};

const AT_ONCE = 200;

/** So many rows are read at once; between them others have their turn. */
const PAGE = 500;

/** Everything that is known of a folder's files. @param reader the version of what reads files */
export async function keptFiles(
  store: Store,
  folder: string,
  reader: string,
): Promise<readonly ReadFile[]> {
  const rows: ReadFile[] = [];
  for (let after = ''; ; after = rows.at(-1)?.file ?? '') {
    const page = await store
      .selectFrom('content_file')
      .leftJoin('version', 'version.hash', 'content_file.hash')
      .select(['file', 'stamp', 'article_id as articleId', 'content_file.hash as hash', 'problems'])
      .select(['title', 'text', 'published', 'source', 'url', 'byline', 'people'])
      .where('folder', '=', folder)
      .where('reader', '=', reader)
      .where('file', '>', after)
      .orderBy('file')
      .limit(PAGE)
      .execute();
    rows.push(...page);
    if (page.length < PAGE) return rows;
    await breath();
  }
}

/** Notes what files were read as; the versions must be kept already. */
export async function keepFiles(
  store: Store,
  { folder, reader }: Pick<ContentFileTable, 'folder' | 'reader'>,
  files: readonly KeptFile[],
): Promise<void> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await store
      .insertInto('content_file')
      .values(
        files
          .slice(at, at + AT_ONCE)
          .map(({ articleId, ...file }) => ({ ...file, folder, reader, article_id: articleId })),
      )
      .onConflict((conflict) =>
        conflict.columns(['folder', 'file']).doUpdateSet(({ ref }) => ({
          stamp: ref('excluded.stamp'),
          reader: ref('excluded.reader'),
          article_id: ref('excluded.article_id'),
          hash: ref('excluded.hash'),
          problems: ref('excluded.problems'),
        })),
      )
      .execute();
  }
}

/** Forgets files that are gone. */
export async function forgetFiles(
  store: Store,
  folder: string,
  files: readonly string[],
): Promise<void> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await store
      .deleteFrom('content_file')
      .where('folder', '=', folder)
      .where('file', 'in', files.slice(at, at + AT_ONCE))
      .execute();
  }
}
