import type { SetUp } from './cli/doctor.ts';
import { comingBriefings, placesSetUp } from './store/briefings.ts';
import { checkWhole, openStore } from './store/open.ts';
import { sqlitePath } from './store/sqlite-file.ts';

/** More channels than these would take the doctor too long. */
const MOST_PLACES = 20;

/**
 * Opens the database for the doctor, looks at all of it, and reads what was set up in chat.
 * @param most so many of the coming briefings
 * @throws StoreError with the remedy
 */
export async function tryDatabase(url: string, most: number): Promise<SetUp> {
  const store = await openStore(url);
  try {
    await checkWhole(store, sqlitePath(url));
    const rows = await comingBriefings(store, new Date().toISOString(), most);
    const places = await placesSetUp(store, MOST_PLACES);
    return {
      coming: rows.map(({ id, timezone, next_at }) => ({
        ...{ id, timezone, at: new Date(next_at ?? 0) },
      })),
      places: places.flatMap(({ platform, channel, thread, approval_channel: editors }) => [
        // A thread of Discord is a channel of its own.
        { platform, id: (platform === 'discord' && thread) || channel },
        ...(editors ? [{ platform, id: editors }] : []),
      ]),
    };
  } finally {
    await store.destroy();
  }
}
