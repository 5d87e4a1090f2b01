import { stem } from './words.ts';

/** Words of which one tells that the other is not so, each line such a pair of groups. */
const PAIRS = `
open:shut close
pass approve accept agree:reject defeat refuse
alive:dead die kill
guilty:acquit clear
work:fail break
safe:dangerous unsafe danger
win:lose
run:cancel suspend
go:cancel
happy:angry furious unhappy
`;

const opposites = new Map<string, readonly string[]>();
for (const line of PAIRS.trim().split('\n')) {
  const [some = [], others = []] = line.split(':').map((one) => one.split(' ').map(stem));
  for (const one of some) opposites.set(one, others);
  for (const one of others) opposites.set(one, [...(opposites.get(one) ?? []), ...some]);
}

/** Whether a sentence answers by the opposite: 'the schools are shut' whether they are open. */
export const hasOpposite = (one: string, stems: ReadonlySet<string>): boolean =>
  (opposites.get(one) ?? []).some((other) => stems.has(other));
