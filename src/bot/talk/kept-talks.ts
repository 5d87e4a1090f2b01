import type { Store } from '../../store/open.ts';
import { keepTalks, type TalkRow, takeTalks } from '../../store/talks.ts';
import { createTalks, type Talks, type Turn } from './talks.ts';

/** Takes up the talks of a platform where a bot left them that was stopped: whoever asked it can go on. */
export async function takeUpTalks(
  store: Store,
  platform: TalkRow['platform'],
  now: Date,
): Promise<Talks> {
  const talks = createTalks();
  for (const { tenant, channel, thread, asker, turn, until } of await takeTalks(store, platform)) {
    const leftMs = Date.parse(until) - now.getTime();
    talks.resume({ tenant, channel, thread, asker, leftMs, turn: JSON.parse(turn) as Turn });
  }
  return talks;
}

/**
 * Leaves the talks to the next start. While the bot runs they stand in its memory only: an answer waits for no database,
 * and what a bot knew that was killed is forgotten.
 */
export async function leaveTalks(
  store: Store,
  platform: TalkRow['platform'],
  talks: Talks,
  now: Date,
): Promise<void> {
  const rows = talks.all().map(({ leftMs, turn, ...talk }) => ({
    ...{ platform, ...talk, turn: JSON.stringify(turn) },
    until: new Date(now.getTime() + leftMs).toISOString(),
  }));
  await keepTalks(store, platform, rows);
}
