/** Remembers ids for a while, at most a few thousand of them. */
export interface Memory {
  /** False for an id that is remembered. */
  add(id: string): boolean;
}

const MOST = 5000;

export function createMemory(forMs: number, now = () => performance.now()): Memory {
  const until = new Map<string, number>();
  return {
    add(id) {
      for (const [old, end] of until) {
        if (end > now() && until.size < MOST) break;
        until.delete(old);
      }
      if (until.has(id)) return false;
      until.set(id, now() + forMs);
      return true;
    },
  };
}
