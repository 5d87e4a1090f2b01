/** So long a claim holds: a post whose end is not known is not tried again before, and then looked for first. */
const LEASE_MS = 30_000;

/** A platform that asks for a longer wait is asked again after this one. */
export const LONGEST_WAIT_MS = 60 * 60_000;

/** A moment later, as the store has moments. */
export const after = (moment: Date, ms: number): string =>
  new Date(moment.getTime() + ms).toISOString();

/** The end of a claim that is made now. */
export const leaseFrom = (moment: Date): string => after(moment, LEASE_MS);
