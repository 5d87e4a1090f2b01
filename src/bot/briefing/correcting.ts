import { deliveryByKey } from '../../store/deliveries.ts';
import { openFix, postsTelling, toldSince } from '../../store/follow-ups.ts';
import { destinationOfPlace } from './briefing.ts';
import { toldNow, versionsIn } from './tasks/correction.ts';
import { followUp } from './tasks/follow-up.ts';
import { type DeliverySetup, toldBy } from './tasks/task.ts';

/** Older posts are not corrected any more. */
const CORRECTED_FOR_MS = 7 * 24 * 60 * 60_000;
/** Whoever saves a file often saves it again: so long changes are gathered. */
const GATHER_MS = 60_000;

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
    const moment = now();
    const since = new Date(moment.getTime() - CORRECTED_FOR_MS).toISOString();
    let all = true;
    for (const post of await postsTelling(store, article, since)) {
      const told = toldNow(toldBy(post), versions, moment);
      const others = told.filter(({ version }, at) => version !== toldBy(post)[at]?.version);
      if (others.length === 0) continue;
      const fix = followUp(post, 'fix', destinationOfPlace(post.place));
      const known = await deliveryByKey(store, fix.key);
      // The same was looked at before, and was nothing to speak of.
      if (known?.state === 'empty' && sameVersions(toldBy(known), told)) continue;
      const notBefore = new Date(moment.getTime() + GATHER_MS).toISOString();
      all = (await openFix(store, fix, { now: moment.toISOString(), notBefore })) && all;
    }
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

const sameVersions = (
  one: readonly { readonly version: string }[],
  other: readonly { readonly version: string }[],
): boolean =>
  one.length === other.length && one.every(({ version }, at) => version === other[at]?.version);
