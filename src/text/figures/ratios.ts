import type { Amount } from './amounts.ts';
import { isNounLike } from './nouns.ts';
import { lowAt, type Token } from './tokens.ts';

/** 'one in five', '2 out of 3': a ratio keeps its two numbers. */
export function joinRatio(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  if (a.kind !== b.kind || !(a.kind === 'count' ? a.unitTo === a.to : a.kind === 'money'))
    return undefined;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value >= b.value)
    return undefined;
  const words = tokens
    .slice(a.to, b.from)
    .map(({ low }) => low)
    .join(' ');
  // '£7 in every £10', '£7 in £10'
  if (a.kind === 'money' && !/ every$/.test(words)) return undefined;
  const isPlain = !a.tied && /^(?:in|in every|of every|out of|out of every)$/.test(words);
  if (!isPlain && !(a.tied && words === '- in -') && !isOneIn(tokens, a, b)) return undefined;
  if (a.value > 99) return undefined;
  return { ...b, from: a.from, value: [a.value, b.value], kind: 'ratio', ends: [a, b] };
}

/** 'one night in five', 'one home in every ten': what is counted stands between. */
function isOneIn(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const every = lowAt(tokens, b.from - 1) === 'every';
  const link = every ? b.from - 2 : b.from - 1;
  const noun = link - a.to;
  return (
    a.value === 1 &&
    !a.tied &&
    lowAt(tokens, a.from) === 'one' &&
    lowAt(tokens, link) === 'in' &&
    (noun === 1 || noun === 2) &&
    isNounLike(tokens, a.to) &&
    isNounLike(tokens, link - 1) &&
    b.unitTo === b.to &&
    !b.tied &&
    !isNounLike(tokens, b.to)
  );
}
