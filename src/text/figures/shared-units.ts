import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';

/** Gives a bare number the unit that only its neighbour names: '15 and 20 grams', '90 million of the 2 billion crowns'. */
export function shareUnits(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): readonly Amount[] {
  const shared: Amount[] = [];
  let after: Amount | undefined;
  for (const amount of amounts.toReversed()) {
    const unit = after && sharesUnit(tokens, amount, after) ? after.unit : undefined;
    const full = after && unit !== undefined ? { ...amount, kind: after.kind, unit } : amount;
    shared.push(full);
    after = full;
  }
  return shared.reverse();
}

function sharesUnit(tokens: readonly Token[], bare: Amount, owner: Amount): boolean {
  if (bare.kind !== 'count' || bare.unitTo > bare.to || bare.tied || bare.numeral.form === 'share')
    return false;
  const link = tokens
    .slice(bare.to, owner.from)
    .map(({ low }) => low)
    .join(' ');
  if (/^of (?:the|its|his|her|their|an?)$/.test(link))
    return owner.kind === 'money' && bare.numeral.scale > 1 && owner.numeral.scale > 1;
  if (!/^(?:and|or|,|, and|, or)$/.test(link) || owner.to === owner.unitTo) return false;
  return (
    owner.kind === 'percent' ||
    owner.kind === 'measure' ||
    (owner.kind === 'money' && bare.numeral.scale > 1)
  );
}
