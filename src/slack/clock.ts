/** What is known of Slack's clock. */
export interface Clock {
  /** Notes when an answer of Slack's says that it was made. */
  heard(date: string | null): void;
  /** By how many ms the clock here is ahead, at most a day; 0 where that is not known. */
  aheadMs(): number;
}

const LONGEST_MS = 24 * 60 * 60_000;

export function createClock(): Clock {
  let ahead = 0;
  return {
    heard(date) {
      const by = Date.now() - Date.parse(date ?? '');
      if (!Number.isNaN(by)) ahead = Math.min(LONGEST_MS, Math.max(0, by));
    },
    aheadMs: () => ahead,
  };
}
