import { CURRENCY_SIGNS } from '../words/currencies.ts';
import type { Token } from './tokens.ts';

/** Longer runs of digits are numbers of accounts and phones. */
const MOST_DIGITS = 15;

/** '1,234.5' as a number; undefined when the marks do not group digits as a number's do. */
export function parseDigits(raw: string): number | undefined {
  if (raw.length > MOST_DIGITS + 6) return undefined;
  if (/^\d*\.?\d+$/.test(raw)) return raw.length > MOST_DIGITS ? undefined : Number(raw);
  if (
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(raw)
  )
    return Number(raw.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return Number(raw.replaceAll('.', ''));
  if (/^\d{1,3},\d{1,2}$/.test(raw)) return Number(raw.replace(',', '.'));
  return undefined;
}

/** '150 000', '€1 250': groups of three parted by spaces; where no sign of money leads, the last must be zeros. */
export function spacedGroups(tokens: readonly Token[], at: number) {
  const first = tokens[at]?.raw ?? '';
  if (tokens[at + 1]?.kind !== 'digits' || !/^[1-9]\d{0,2}$/.test(first)) return undefined;
  let digits = first;
  let to = at + 1;
  while (to < at + 5 && isGroup(tokens[to])) {
    digits += tokens[to]?.raw;
    to += 1;
  }
  if (to === at + 1 || tokens[to]?.kind === 'digits') return undefined;
  const sign = tokens[at - 1];
  const led =
    tokens[at]?.glued === true && (CURRENCY_SIGNS.has(sign?.raw ?? '') || sign?.raw === 'R');
  return led || digits.endsWith('000') ? { value: Number(digits), to } : undefined;
}

const isGroup = (token: Token | undefined): boolean =>
  token?.kind === 'digits' && !token.glued && /^\d{3}$/.test(token.raw);

/** Digits before the closing zeros. */
export function digitsIn(words: string): number {
  let digits = 0;
  let last = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    digits += 1;
    if (code > 48) last = digits;
  }
  return last;
}
