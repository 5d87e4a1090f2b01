import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

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
  if (tokens[close]?.key !== ')' || tokens[close - 1]?.shape !== 'caps') return null;
  if (tokens[close - 2]?.key !== '(') return null;
  const office = index.byComplementEnd.get(close - 2);
  const isOffice = office?.kind === 'person' && !office.plural && office.complementTo > office.to;
  return isOffice ? office : null;
}
