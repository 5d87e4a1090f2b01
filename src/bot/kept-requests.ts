import { createHash } from 'node:crypto';
import type { Store } from '../store/open.ts';
import { findRequest, keepRequest } from '../store/requests.ts';

/** Requests that are too long for a button, which then carries a mark. */
export interface KeptRequests {
  /** Gives the mark, of letters, digits, '-' and '_'. */
  keep(text: string): Promise<string>;
  /** `undefined` for one that was never kept, or too long ago. */
  find(mark: string): Promise<string | undefined>;
}

/** So long the buttons under the answer to a long question work. */
const KEPT_MS = 180 * 24 * 3600_000;

export const keptRequests = (store: Store, now: () => Date): KeptRequests => ({
  async keep(text) {
    const mark = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    const at = now();
    const forget = new Date(at.getTime() - KEPT_MS).toISOString();
    await keepRequest(store, { mark, text, at: at.toISOString() }, forget);
    return mark;
  },
  find: (mark) => findRequest(store, mark),
});
