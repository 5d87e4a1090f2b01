import { isNamePart, isPersonNoun, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Ann Hale of 'said Leader of the Opposition Ann Hale': an office in capitals that runs into its holder's name. */
export function holderOf(tokens: readonly Token[], { kind, last }: Source): Source | null {
  const role = tokens[last];
  if (kind !== 'name' || !role || !isPersonNoun(role.lower)) return null;
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  let at = last + 2;
  let first = at;
  for (; at - last < 10; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (/^(?:of|for|the|and)$/.test(token.lower) && !token.capital) first = at + 1;
    else if (!isNamePart(token)) break;
  }
  // an office alone, 'Minister of Foreign Affairs', has fewer words
  return at - first >= 3 ? toSource(tokens, at - 2, at - 1) : null;
}
