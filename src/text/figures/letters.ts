import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';

/** What may stand between two amounts of the same thing: 'to 3.2m from 3m', '4.1m passengers in June, up from 3.7m'. */
const LINK =
  /^(?:year over year |year on year |last year )?(?:to|from|and|or|, (?:up|down) from|(?:up|down) from|(?:, )?compared (?:with|to)|against|to a record)$/;

/** Reads the `m` behind digits as millions, not metres, where the amount beside it is a share or millions of something. */
export function settleLetters(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): readonly Amount[] {
  const settled: Amount[] = [];
  for (const amount of amounts) {
    const last = settled.at(-1);
    const lettered =
      (amount.unit === 'metre' || isYearly(settled, amount)) && amount.numeral.letter === 'm';
    const millions =
      lettered &&
      (amount.unit !== 'metre' ||
        isNumberOf(tokens, amount) ||
        (last !== undefined && isMillions(tokens, last, amount)));
    settled.push(millions ? inMillions(amount) : amount);
  }
  return settled;
}

/** '60,000 pumps were fitted when 1.6m a year are needed' */
const isYearly = (settled: readonly Amount[], { unit }: Amount): boolean =>
  /^metre per (?:year|month|week|day)$/.test(unit ?? '') &&
  settled.some(({ kind, value }) => kind === 'count' && Number(value) >= 1e3);

/** 'the number of patients waiting fell to 3.1m' */
function isNumberOf(tokens: readonly Token[], { from }: Amount): boolean {
  if (!/^(?:to|from|at|was|is|hit|reached|passed|topped)$/.test(tokens[from - 1]?.low ?? ''))
    return false;
  for (let at = from - 2; at > 0 && from - at < 16; at -= 1)
    if (tokens[at]?.low === 'of' && tokens[at - 1]?.low === 'number') return true;
  return false;
}

function isMillions(tokens: readonly Token[], last: Amount, amount: Amount): boolean {
  const millions = last.kind === 'count' && last.numeral.scale >= 1e6;
  if (last.kind !== 'percent' && !millions) return false;
  const gap = tokens.slice(last.unitTo, amount.from).map(({ low }) => low);
  if (gap.length > 12) return false;
  const link = gap.slice(-3).join(' ');
  return (
    LINK.test(gap.join(' ')) ||
    /(?:up|down|compared|increased|fell|rose|drop) (?:from|with|to)$/.test(link)
  );
}

const inMillions = ({ unit: _metres, ...amount }: Amount): Amount => ({
  ...amount,
  kind: 'count',
  value: Number((Number(amount.numeral.value) * 1e6).toPrecision(14)),
  numeral: { ...amount.numeral, scale: 1e6 },
  to: amount.unitTo,
});
