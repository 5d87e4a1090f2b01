import type { Candidate } from './choose.ts';
import type { Place } from './risk.ts';
import type { Matter, Matters } from './salience.ts';

/** A sentence of which more than this share stands in one chosen sentence is left out. */
const RETELLING = 0.7;

/** What a sentence takes for known. */
type Presuming = Pick<Candidate, 'bare' | 'presumes'>;

/** Keeps account of what the chosen sentences tell, by stems. */
export function tellingOf({ each, keys, tellers }: Matters) {
  const isTold = new Uint8Array(keys.length);
  const toldKeys = new Set<string>();
  const isIn = new Uint8Array(keys.length);
  const told = new Uint16Array(each.length);
  const out = new Uint8Array(each.length);
  const shareTold = (index: number): number =>
    (told[index] ?? 0) / Math.max(1, each[index]?.stems.length ?? 0);
  return {
    shareTold,
    /** Where a sentence that does not follow its neighbour would stand. */
    placeOf(
      index: number,
      { bare, presumes }: Presuming,
      chosen: readonly number[],
      lead: number,
      isNamed: (person: string) => boolean,
    ): Place {
      const before = chosen.reduce((last, at) => (at < index ? Math.max(last, at) : last), -1);
      const opens = before < 0;
      const { stems } = each[index] as Matter;
      let leftOut = 0;
      let subject = 0;
      for (let at = 0; at < stems.length; at += 1) {
        const stem = stems[at] ?? 0;
        if (isTold[stem] || (tellers[stem] ?? index) >= index) continue;
        leftOut += 1;
        if (at < SUBJECT) subject += 1;
      }
      return {
        shared: shareTold(index),
        leftOut: leftOut / Math.max(1, stems.length),
        subject,
        untold: bare.filter((key) => !toldKeys.has(key)).length,
        unnamed: presumes.filter((person) => !isNamed(person)).length,
        gap: Math.log(1 + index - (opens ? lead : before + 1)),
        leads: Number(index === lead),
        opens: Number(opens),
        leadLeftOut: Number(index !== lead && !chosen.includes(lead)),
      };
    },
    /** True for a chosen sentence and for one that a chosen one tells nearly whole. */
    isOut: (index: number): boolean => out[index] === 1,
    tell(index: number): void {
      const own = each[index]?.stems ?? [];
      for (const stem of own) isIn[stem] = isTold[stem] ? AGAIN : FIRST;
      for (let at = 0; at < each.length; at += 1) {
        const { stems } = each[at] as Matter;
        let shared = 0;
        let first = 0;
        // by index, as an iterator would make an object for every stem of the article
        for (let i = 0; i < stems.length; i += 1) {
          const kind = isIn[stems[i] ?? 0];
          if (kind === 0) continue;
          shared += 1;
          if (kind === FIRST) first += 1;
        }
        told[at] = (told[at] ?? 0) + first;
        if (shared > RETELLING * stems.length) out[at] = 1;
      }
      out[index] = 1;
      for (const stem of own) {
        isTold[stem] = 1;
        toldKeys.add(keys[stem] ?? '');
        isIn[stem] = 0;
      }
    },
  };
}

/** What a sentence is about stands mostly among its first so many stems. */
const SUBJECT = 2;

/** What the sentence just chosen does with a stem: tells it before all others, or again. */
const FIRST = 1;
const AGAIN = 2;
