import type { Article } from '../article/article.ts';

/** The words of messages that somebody asked about, for turning pages and opening places. */
export interface Heard {
  keep(words: Article): void;
  /** The words again, by their hash or its beginning, unless that was long ago or before a restart. */
  find(version: string): Article | undefined;
}

const MOST = 50;
/** In UTF-16 code units. */
const MOST_TEXT = 5_000_000;
const KEPT_MS = 60 * 60_000;

/** They are kept in memory only, few and not long: they are people's own, and no articles. */
export function createHeard(now = () => performance.now()): Heard {
  const kept = new Map<string, { readonly words: Article; readonly until: number }>();
  let size = 0;
  const drop = (version: string): void => {
    size -= kept.get(version)?.words.text.length ?? 0;
    kept.delete(version);
  };
  return {
    keep(words) {
      // What is asked about again counts as new.
      drop(words.version);
      size += words.text.length;
      kept.set(words.version, { words, until: now() + KEPT_MS });
      for (const [version, { until }] of kept) {
        if (until > now() && kept.size <= MOST && size <= MOST_TEXT) break;
        if (version !== words.version) drop(version);
      }
    },
    find(version) {
      const known = [...kept.values()].find(({ words }) => words.version.startsWith(version));
      return known && known.until > now() ? known.words : undefined;
    },
  };
}
