import { speaks } from './clauses.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Where '**One** of the neighbours', 'another of her aides', 'one of these two aides' begins: one of the many whose phrase begins at `from`; -1 for none. */
export function oneOfStart(tokens: readonly Token[], from: number): number {
  const of = /^(?:these|those)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const isOne =
    tokens[of]?.key === 'of' &&
    /^(?:one|another)$/.test(tokens[of - 1]?.key ?? '') &&
    tokens[of - 1]?.sentence === tokens[from]?.sentence;
  return isOne ? of - 1 : -1;
}

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
