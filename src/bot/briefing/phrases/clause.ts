/** A part of a phrase that says days and times: 'weekdays 8:00 and 17:30', 'every 2 hours from 8 to 18'. */
export interface Clause {
  /** Days of the week; 0 is Sunday. Every day when these and the two others are empty. */
  readonly weekdays: readonly number[];
  /** Days of the week by their place in the month. */
  readonly nths: readonly { readonly nth: number | 'last'; readonly weekday: number }[];
  /** Days of the month. */
  readonly days: readonly (number | 'last')[];
  /** Minutes since midnight. */
  readonly times: readonly number[];
  readonly interval?: Interval;
  /** Minutes since midnight, both included. */
  readonly window?: readonly [number, number];
  /** From when on an interval is counted, in minutes since midnight. */
  readonly phase?: number;
  /** The minute of each hour. */
  readonly minute?: number;
  /** 'twice a day': how many times are to follow. */
  readonly count?: Count;
}

export interface Interval {
  readonly every: number;
  readonly unit: 'minute' | 'hour';
}

interface Count {
  readonly count: number;
  readonly per: 'day' | 'week' | 'month';
}

/** A phrase that cannot be followed; the message says why and what to write instead. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

export const mixedDays = (): PhraseError =>
  new PhraseError(
    'Days of the week and days of the month do not go together. Set up two briefings, or write it as cron.',
  );

export const alternate = (): PhraseError =>
  new PhraseError(
    'Every other day or week is not possible. Name the days: “mondays 9:00”, “mon,wed,fri 8:00” or “first and third monday of the month 9:00”.',
  );
