import { speaks } from './clauses.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** '**One of** the neighbours', 'another of her aides': one of the many whose phrase begins at `from`. */
export const isOneOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.key === 'of' &&
  /^(?:one|another)$/.test(tokens[from - 2]?.key ?? '') &&
  tokens[from - 2]?.sentence === tokens[from]?.sentence;

/** 'One of them said', 'Another said': somebody at the head of a sentence, where `at` is, of whom no noun tells anything. */
export function partAt(tokens: readonly Token[], at: number): RolePhrase | null {
  const key = tokens[at]?.key ?? '';
  if (key !== 'one' && key !== 'another') return null;
  const isOfThem = tokens[at + 1]?.key === 'of' && /^(?:them|us)$/.test(tokens[at + 2]?.key ?? '');
  const to = isOfThem ? at + 3 : at + 1;
  if ((key === 'one' && !isOfThem) || !speaks(tokens, at, to)) return null;
  return {
    from: at,
    to,
    roleFrom: at,
    complementTo: to,
    words: [key],
    head: key,
    determiner: key,
    possessor: null,
    plural: false,
    kind: 'person',
    gender: null,
  };
}
