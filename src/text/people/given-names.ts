import { wordSet } from '../words/word-set.ts';
import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import type { NamesAt } from './references.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

const NAMING = wordSet('named called');

/** 'a baker **named** Ana Ruiz', 'a clerk at the court called Ana Ruiz' */
export function roleBeforeNamed(
  tokens: readonly Token[],
  { from, to }: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  if (tokens[from - 1]?.key === 'as') return whoGaveName(tokens, from, index);
  if (!NAMING.has(tokens[from - 1]?.key ?? '')) return null;
  // 'A clerk called Ana Ruiz “a fool”'
  const next = tokens[to];
  if (next && !isVerb(next) && !/^(?:[,.]|who|and|from|of)$/.test(next.key)) return null;
  const phrase = index.byComplementEnd.get(from - 1);
  return phrase && /^(?:an?|another|one)$/.test(phrase.determiner ?? '') ? phrase : null;
}

/** '**a survivor** who gave her name only as Ana' */
function whoGaveName(tokens: readonly Token[], from: number, index: RoleIndex): RolePhrase | null {
  let names = false;
  for (let i = from - 2; i > from - 9; i -= 1) {
    const key = tokens[i]?.key;
    if (key === 'name') names = true;
    if (key === 'who') {
      const end = tokens[i - 1]?.key === ',' ? i - 1 : i;
      return names ? (index.byHeadEnd.get(end) ?? index.byComplementEnd.get(end) ?? null) : null;
    }
  }
  return null;
}

/** 'gave **her** name only as Tasha': whose name follows. */
export function givenName(tokens: readonly Token[], at: number, names: NamesAt): Entity | null {
  if (
    tokens[at + 1]?.key !== 'name' ||
    !/^(?:gave|gives|giving|give)$/.test(tokens[at - 1]?.key ?? '')
  )
    return null;
  for (let i = at + 2; i < at + 5; i += 1)
    if (tokens[i]?.key === 'as') return names.get(i + 1)?.entity ?? null;
  return null;
}
