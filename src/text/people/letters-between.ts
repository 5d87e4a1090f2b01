import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** How many words may stand in the brackets: '(TUP)', '(Task Force)'. */
const LONGEST = 3;

/**
 * The office of whoever is named at `from`, where the letters of a body stand between: 'president of Tolva United Party **(TUP)**
 * Ana Ruiz', 'a leader of the Party (TUP), Ana Ruiz'. Null for none.
 */
export function officeBeforeLetters(
  tokens: readonly Token[],
  from: number,
  index: RoleIndex,
): RolePhrase | null {
  const close = tokens[from - 1]?.key === ',' ? from - 2 : from - 1;
  if (tokens[close]?.key !== ')') return null;
  let open = close - 1;
  while (/^cap/.test(tokens[open]?.shape ?? '') && close - open <= LONGEST) open -= 1;
  if (tokens[open]?.key !== '(' || open === close - 1) return null;
  const office = index.byComplementEnd.get(open);
  const isOffice = office?.kind === 'person' && !office.plural && office.complementTo > office.to;
  return isOffice ? office : null;
}
