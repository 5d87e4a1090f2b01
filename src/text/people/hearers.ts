import { speechVerbs } from '../words/narration.ts';
import { roleForms } from '../words/roles.ts';
import type { Entity } from './entities.ts';
import type { NamesAt } from './references.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between 'the' and the noun for whoever is spoken to: 'the former governor'. */
const LONGEST = 3;

/** True where the pronoun at `at` speaks to somebody by a role that `entity` has: 'she wrote to the governor' is not the governor. */
export function isSpokenTo(tokens: readonly Token[], at: number, { descriptors }: Entity): boolean {
  if (descriptors.length === 0 || !speechVerbs.has(tokens[at + 1]?.key ?? '')) return false;
  const the = tokens[at + 2]?.key === 'to' ? at + 3 : at + 2;
  if (tokens[the]?.key !== 'the') return false;
  for (let i = the + 1; i <= the + LONGEST; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'lower') return false;
    if (token.noun?.kind !== 'person') continue;
    // 'told the mayor's aide'
    if (token.noun.plural || token.possessive || tokens[i + 1]?.noun) return false;
    const head = roleForms.get(token.key) ?? token.key;
    return descriptors.some((held) => held.head === head);
  }
  return false;
}

/** How far behind the verb a name may stand that the clause has for an object or a subject: 'she told the lawyer Ana Ruiz'. */
const NEAR = 6;

/** Whom 'she told Reed', 'she said Reed was late' names: another than she. Null for nobody. */
export function namedBehind(tokens: readonly Token[], at: number, names: NamesAt): Entity | null {
  if (!speechVerbs.has(tokens[at + 1]?.key ?? '')) return null;
  for (let i = at + 2; i < at + 2 + NEAR; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || token.shape === 'mark') return null;
    const named = names.get(i);
    if (named) return named.entity;
  }
  return null;
}
