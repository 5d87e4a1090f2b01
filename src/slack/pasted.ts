import { randomUUID } from 'node:crypto';

/** The words that somebody chose or pasted, for turning the pages of what was found in them. */
export interface Pasted {
  /** Gives the words a name. */
  keep(words: string): string;
  /** The words again, unless that was long ago or before a restart. */
  find(name: string): string | undefined;
}

const MOST = 50;
const KEPT_MS = 60 * 60_000;

/** They are kept in memory only, and not long: they are people's own, and no article. */
export function createPasted(now: () => number = Date.now): Pasted {
  const kept = new Map<string, { readonly words: string; readonly until: number }>();
  return {
    keep(words) {
      for (const [name, { until }] of kept) {
        if (until > now() && kept.size < MOST) break;
        kept.delete(name);
      }
      const name = randomUUID().slice(0, 13);
      kept.set(name, { words, until: now() + KEPT_MS });
      return name;
    },
    find(name) {
      const found = kept.get(name);
      return found && found.until > now() ? found.words : undefined;
    },
  };
}

/** What a button carries that turns to a page of what was found in pasted words. */
export const pastedPageId = (name: string, page: number): string => `t|${page}|${name}`;

export function readPastedPage(
  value: string,
): { readonly name: string; readonly page: number } | undefined {
  const [, page, name = ''] = /^t\|(\d{1,4})\|([\w-]+)$/.exec(value) ?? [];
  return page === undefined ? undefined : { name, page: Number(page) };
}
