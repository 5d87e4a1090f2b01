import { hasSense } from './kin.ts';
import { LOOSE } from './loose-senses.ts';
import { stem } from './words.ts';

const near = new Map<string, (readonly string[])[]>();
for (const line of LOOSE.trim().split('\n')) {
  const group = line.split(' ').map((one) => one.split('+').map(stem));
  for (const parts of group) {
    const [one, ...more] = parts;
    if (one === undefined || more.length > 0) continue;
    near.set(one, [...(near.get(one) ?? []), ...group.filter((other) => other !== parts)]);
  }
}

/** True when a text has a word of this stem, of its sense, or one that has to do with it: 'diet' for 'eat'. */
export const hasLoosely = (one: string, stems: ReadonlySet<string>): boolean =>
  hasSense(one, stems) ||
  (near.get(one) ?? []).some((parts) => parts.every((part) => stems.has(part)));

/** True for the stem of a word of which something loosely akin is known: no name. */
export const hasLooseKin = (one: string): boolean => near.has(one);
