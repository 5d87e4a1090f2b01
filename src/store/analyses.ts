import type { Store } from './open.ts';
import type { AnalysisTable } from './schema.ts';

/** An analysis as it is kept, and what the index of all articles takes from it. */
export type KeptAnalysis = Readonly<Omit<AnalysisTable, 'analyser'>>;

/** What the index of all articles takes from an analysis. */
export type IndexRow = Omit<KeptAnalysis, 'analysis'>;

/** So many rows are read or written at once: a few milliseconds. */
const AT_ONCE = 100;

/** The kept analysis of a content, as JSON. @param analyser the version of what analyses */
export async function findAnalysis(
  store: Store,
  hash: string,
  analyser: string,
): Promise<string | undefined> {
  const row = await store
    .selectFrom('analysis')
    .select('analysis')
    .where('hash', '=', hash)
    .where('analyser', '=', analyser)
    .executeTakeFirst();
  return row?.analysis;
}

export async function keepAnalyses(
  store: Store,
  analyser: string,
  rows: readonly KeptAnalysis[],
): Promise<void> {
  if (rows.length === 0) return;
  await store
    .insertInto('analysis')
    .values(rows.map((row) => ({ ...row, analyser })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What the index needs of every content that has been analysed, some at a time, so that nobody waits long. */
export async function* indexRows(
  store: Store,
  analyser: string,
): AsyncGenerator<readonly IndexRow[]> {
  for (let after = ''; ; ) {
    const rows = await store
      .selectFrom('analysis')
      .select(['hash', 'terms', 'speakers'])
      .where('analyser', '=', analyser)
      .where('hash', '>', after)
      .orderBy('hash')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.hash;
  }
}

/** Drops what an earlier version of the program found. */
export async function dropOtherAnalyses(store: Store, analyser: string): Promise<void> {
  await store.deleteFrom('analysis').where('analyser', '!=', analyser).execute();
}
