import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';
import { yearsOld } from './word-classes.ts';

/** The age that stands beside a name: 'Reed, 54,', '54-year-old Reed', 'Reed, who is 54,'. */
export function ageAt(tokens: readonly Token[], { from, to }: NameHit): number | null {
  const old = yearsOld.exec(tokens[from - 1]?.key ?? '')?.[1];
  if (old !== undefined) return Number(old);
  if (tokens[to]?.key !== ',') return null;
  const at = tokens[to + 1]?.key === 'who' && tokens[to + 2]?.key === 'is' ? to + 3 : to + 1;
  const age = tokens[at]?.key ?? '';
  const after = tokens[at + 1];
  return /^\d{1,3}$/.test(age) && (!after || after.shape === 'mark') ? Number(age) : null;
}
