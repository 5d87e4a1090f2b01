import { stem } from './words.ts';

/** Words of one sense, each line such a group: one asked for is met by another told. */
const GROUPS = `
fall drop decline slide slump plunge tumble shrink decrease dip sink
rise climb increase grow jump gain soar surge
resign quit
apologise apology sorry
win victory winner
score goal equalise penalty
employ work staff
dismiss sack`;

const kin = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ').map(stem);
  for (const one of group) kin.set(one, new Set([...(kin.get(one) ?? []), ...group]));
}

/** True when a text has a word of this stem or, where only the sense counts, of its kin. */
export const hasSense = (one: string, stems: ReadonlySet<string>): boolean =>
  stems.has(one) || [...(kin.get(one) ?? [])].some((other) => stems.has(other));
