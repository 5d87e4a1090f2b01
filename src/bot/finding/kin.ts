import { NARROWER } from './narrower-senses.ts';
import { GROUPS } from './sense-groups.ts';
import { stem } from './words.ts';

const groupsOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((one) => one.split('+').map(stem).join('+')));

const groups = groupsOf(GROUPS);
const kin = new Map<string, Set<string>>();
for (const group of groups) {
  for (const one of group) kin.set(one, new Set([...(kin.get(one) ?? []), ...group]));
}

// What a line adds is told of what is asked for, and asks for nothing itself in a later line.
const alike: ReadonlyMap<string, ReadonlySet<string>> = new Map(kin);
for (const [asked = '', ...told] of groupsOf(NARROWER)) {
  for (const one of alike.get(asked) ?? [asked])
    kin.set(one, new Set([...(kin.get(one) ?? []), ...told]));
}

/** For each stem its kin, those of two words parted. */
const parted: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...kin].map(([one, others]) => [one, [...others].map((other) => other.split('+'))]),
);

/** True when a text has a word of this stem or, where only the sense counts, of its kin. */
export const hasSense = (one: string, stems: ReadonlySet<string>): boolean =>
  stems.has(one) || (parted.get(one) ?? []).some((parts) => parts.every((part) => stems.has(part)));

/** True for the stem of a word of which others of its sense are known. */
export const hasKin = (one: string): boolean => kin.has(one);

/** True when a text has a word of this stem or another that means the same, and not only one that is told of it. */
export const hasAlike = (one: string, stems: ReadonlySet<string>): boolean =>
  stems.has(one) || [...(alike.get(one) ?? [])].some((other) => stems.has(other));

const [FALL = [], RISE = []] = groups;
const changes: ReadonlySet<string> = new Set([...FALL, ...RISE]);

/** True for the stem of a word that tells a change of any amount: 'rise', 'fall'. */
export const isChange = (one: string): boolean => changes.has(one);

/** How many of some words a text has, in whatever sense. */
export const metIn = (words: readonly string[], has: ReadonlySet<string>): number =>
  words.filter((one) => hasSense(one, has)).length;
