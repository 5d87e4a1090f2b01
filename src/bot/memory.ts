/** Remembers ids for a while, at most a few thousand of them. */
export interface Memory {
  /** False for an id that is remembered. */
  add(id: string): boolean;
  /** Does something unless the same is remembered; what fails may be done again. @returns nothing where it is not done */
  once<T>(id: string, work: () => Promise<T>): Promise<T> | undefined;
}

const MOST = 5000;

export function createMemory(forMs: number, now = () => performance.now()): Memory {
  const until = new Map<string, number>();
  const add = (id: string): boolean => {
    for (const [old, end] of until) {
      if (end > now() && until.size < MOST) break;
      until.delete(old);
    }
    if (until.has(id)) return false;
    until.set(id, now() + forMs);
    return true;
  };
  return {
    add,
    once(id, work) {
      if (!add(id)) return undefined;
      return work().catch((error: unknown) => {
        until.delete(id);
        throw error;
      });
    },
  };
}
