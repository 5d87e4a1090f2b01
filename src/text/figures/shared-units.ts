import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';

/** Gives a bare number the unit that only its neighbour names: '15 and 20 grams', '90 million of the 2 billion crowns'. */
export function shareUnits(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): readonly Amount[] {
  if (amounts.length < 2) return amounts;
  const shared: Amount[] = [];
  let after: Amount | undefined;
  for (const amount of amounts.toReversed()) {
    const unit = after && sharesUnit(tokens, amount, after) ? after.unit : undefined;
    const full = after && unit !== undefined ? { ...amount, kind: after.kind, unit } : amount;
    shared.push(full);
    after = full;
  }
  return shared.reverse().map((amount, at, all) => withUnitBefore(tokens, all[at - 1], amount));
}

/** '20 seconds, maybe 30' */
const PERHAPS = /^,? (?:maybe|perhaps|possibly|sometimes|or even|or maybe|or perhaps|if not)$/;

/** The unit of the amount before, when a bare number at the end of a clause corrects that. */
function withUnitBefore(
  tokens: readonly Token[],
  before: Amount | undefined,
  bare: Amount,
): Amount {
  if (
    !before ||
    before.unit === undefined ||
    bare.kind !== 'count' ||
    bare.from - before.unitTo > 3
  )
    return bare;
  const next = tokens[bare.to];
  if (bare.unitTo > bare.to || (next && next.kind !== 'mark')) return bare;
  const link = tokens
    .slice(before.unitTo, bare.from)
    .map(({ low }) => low)
    .join(' ');
  return PERHAPS.test(link.startsWith(',') ? link : ` ${link}`)
    ? { ...bare, kind: before.kind, unit: before.unit }
    : bare;
}

/** 'five- and six-year-olds', 'the 10-, 20- and 30-year bonds': the hyphen waits for what the last number has. */
const isHanging = (tokens: readonly Token[], bare: Amount, owner: Amount): boolean =>
  bare.kind === 'count' &&
  tokens[bare.to]?.raw === '-' &&
  tokens[bare.to]?.glued === true &&
  tokens[bare.to + 1]?.glued === false &&
  /^(?:and|,|, and|, or)$/.test(
    tokens
      .slice(bare.to + 1, owner.from)
      .map(({ low }) => low)
      .join(' '),
  );

function sharesUnit(tokens: readonly Token[], bare: Amount, owner: Amount): boolean {
  if (isHanging(tokens, bare, owner)) return true;
  if (bare.kind !== 'count' || bare.unitTo > bare.to || bare.tied || bare.numeral.form === 'share')
    return false;
  // '23 shots to **their** six and 68 per cent of the ball'
  if (/^(?:its|their|his|her|our)$/.test(tokens[bare.from - 1]?.low ?? '')) return false;
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
