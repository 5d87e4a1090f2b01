import type { Kysely } from 'kysely';

/** Adds what spares the next start work: what each content file was read as, and the analyses. */
export async function contentCaches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('content_file')
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('stamp', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text')
    .addColumn('hash', 'text', (column) => column.references('version.hash'))
    .addColumn('problems', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('content_file_key', ['folder', 'file'])
    .execute();
  await db.schema
    .createTable('analysis')
    .addColumn('hash', 'text', (column) => column.notNull().references('version.hash'))
    .addColumn('analyser', 'text', (column) => column.notNull())
    .addColumn('analysis', 'text', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('speakers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('analysis_key', ['hash', 'analyser'])
    .execute();
}
