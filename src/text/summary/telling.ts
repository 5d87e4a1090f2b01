import { riskOf } from './risk.ts';
import type { Matter, Matters } from './salience.ts';

/** A sentence of which more than this share stands in one chosen sentence is left out. */
const RETELLING = 0.7;

/** Keeps account of what the chosen sentences tell, by stems. */
export function tellingOf({ each, keys, tellers }: Matters) {
  const isTold = new Uint8Array(keys.length);
  const isIn = new Uint8Array(keys.length);
  const told = new Uint16Array(each.length);
  const out = new Uint8Array(each.length);
  return {
    /** What it may cost a reader that a sentence stands apart from those before it. */
    risk(index: number, looseness: number, chosen: readonly number[], lead: number): number {
      const before = chosen.reduce((last, at) => (at < index ? Math.max(last, at) : last), -1);
      const opens = before < 0;
      const gap = index - (opens ? lead : before + 1);
      const place = { index, gap, opens, leadLeftOut: !chosen.includes(lead) };
      return riskOf(looseness, each[index] as Matter, place, isTold, tellers);
    },
    /** True for a chosen sentence and for one that a chosen one tells nearly whole. */
    isOut: (index: number): boolean => out[index] === 1,
    shareTold: (index: number): number =>
      (told[index] ?? 0) / Math.max(1, each[index]?.stems.length ?? 0),
    tell(index: number): void {
      const own = each[index]?.stems ?? [];
      for (const stem of own) isIn[stem] = isTold[stem] ? AGAIN : FIRST;
      for (let at = 0; at < each.length; at += 1) {
        const { stems } = each[at] as Matter;
        let shared = 0;
        let first = 0;
        for (const stem of stems) {
          if (!isIn[stem]) continue;
          shared += 1;
          if (isIn[stem] === FIRST) first += 1;
        }
        told[at] = (told[at] ?? 0) + first;
        if (shared > RETELLING * stems.length) out[at] = 1;
      }
      out[index] = 1;
      for (const stem of own) {
        isTold[stem] = 1;
        isIn[stem] = 0;
      }
    },
  };
}

/** What the sentence just chosen does with a stem: tells it before all others, or again. */
const FIRST = 1;
const AGAIN = 2;
