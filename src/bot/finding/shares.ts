import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { best, type Chosen } from './best-figures.ts';
import { hasSense } from './kin.ts';
import { stemsOf } from './topic.ts';

/** The kinds of figures that tell a share. */
export const SHARES = /^(?:percent|share)$/;

/** Whether all of some words stand in front of a figure or right behind it, before the next comma. */
export function isInClause(read: Read, { figure }: Entry, stems: readonly string[]): boolean {
  const { text } = read.article;
  const { sentence, phrase } = figure;
  const [behind = ''] = text.slice(phrase.end, sentence.end).split(/[,;:]/);
  const own = stemsOf(`${text.slice(sentence.start, phrase.end)}${behind}`);
  return stems.every((one) => hasSense(one, own));
}

/** How many did so may be told by their share alone: '58% of voters backed it'. Where there is a count, that is the answer. */
export function shareOf(
  read: Read,
  stems: readonly string[],
  how: Chosen['how'],
): Chosen | undefined {
  if (stems.length < 2 || how === 'counted') return undefined;
  const shares = entriesOf(read).filter(
    ({ figure: { kind, unit } }) => SHARES.test(kind) && unit !== 'times',
  );
  const found = best(read, shares, stems, undefined);
  const entries = found.entries.filter((one) => isInClause(read, one, stems));
  return found.how === 'counted' && entries.length > 0 ? { how: 'beside', entries } : undefined;
}
