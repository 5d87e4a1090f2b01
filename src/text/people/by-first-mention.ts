import type { Person } from '../analysis.ts';

/** People in the order in which the text first means them; last those whom it never means. */
export const byFirstMention = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => firstOf(a) - firstOf(b));

const firstOf = ({ mentions }: Person): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
