import { officeFields } from '../words/roles.ts';
import { isFirstName } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Endings of nouns for what an office is in charge of, which hardly a surname has: 'Sustainability', 'Development'. */
const ABSTRACT = /..(?:ity|tion|sion|ment|ture|ics|affairs)$/;

/** True for what an office is in charge of: 'Minister for **Education**'. */
export const isField = (token: Token | undefined): boolean =>
  token?.shape === 'capital' &&
  !token.possessive &&
  (officeFields.has(token.key) || (ABSTRACT.test(token.key) && !isFirstName(token.key)));

const JOINS = /^(?:and|&|,|of|for)$/;

/** Past the fields of an office that begin at `at`: 'State for Trade and Industry | Ana Ruiz'; `at` where there are none. */
export function afterFields(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to) {
    if (isField(tokens[end])) end += 1;
    else if (end > at && JOINS.test(tokens[end]?.key ?? '') && isField(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}
