import type { Antecedent } from './antecedents.ts';
import type { Token } from './tokens.ts';

/** How far into a turn of an interview its first person is looked for. */
const LONGEST_TURN = 120;

/** '**Reed**: I met him in May. He was late': whoever speaks the whole paragraph is 'I' in it. */
export function isOwnTurn(tokens: readonly Token[], { from, to, kind }: Antecedent): boolean {
  const first = tokens[from];
  if (kind !== 'name' || tokens[to]?.key !== ':') return false;
  if (!first || tokens[from - 1]?.paragraph === first.paragraph) return false;
  for (let i = to + 1; i < to + LONGEST_TURN; i += 1) {
    const token = tokens[i];
    if (token?.paragraph !== first.paragraph) return false;
    if (!token.quoted && /^(?:i|my|we|our|(?:i|we)['’](?:m|d|ve|ll|re))$/.test(token.key))
      return true;
  }
  return false;
}
