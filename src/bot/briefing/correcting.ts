import { postsTelling, toldSince } from '../../store/follow-ups.ts';
import { correctPost, versionsIn } from './tasks/correction.ts';
import type { DeliverySetup } from './tasks/task.ts';

/** Older posts are not corrected any more. */
const CORRECTED_FOR_MS = 7 * 24 * 60 * 60_000;

/** Finds the posts that tell what an article no longer says. */
export interface Corrector {
  /** Opens the corrections that are due to begin with, and those of what has changed since. */
  beat(): Promise<void>;
}

export function createCorrector(setup: DeliverySetup): Corrector {
  const { store, library, now } = setup;
  let looked: ReadonlyMap<string, string> = new Map();

  /** @returns false when a post is being corrected just now, and must be looked at again */
  async function open(article: string, versions: ReadonlyMap<string, string>): Promise<boolean> {
    const since = new Date(now().getTime() - CORRECTED_FOR_MS).toISOString();
    let all = true;
    for (const post of await postsTelling(store, article, since))
      all = (await correctPost(setup, post, versions)) && all;
    return all;
  }

  return {
    async beat() {
      const versions = versionsIn(library);
      const changed = [...versions].filter(([id, version]) => looked.get(id) !== version);
      if (changed.length === 0) return;
      const since = new Date(now().getTime() - CORRECTED_FOR_MS).toISOString();
      const told = await toldSince(store, since);
      const again = new Set<string>();
      for (const [article] of changed) {
        if (told.has(article) && !(await open(article, versions))) again.add(article);
      }
      looked = new Map([...versions].filter(([id]) => !again.has(id)));
    },
  };
}
