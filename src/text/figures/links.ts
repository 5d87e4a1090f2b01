import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import type { Amount } from './amounts.ts';
import { singular } from './nouns.ts';
import type { Token } from './tokens.ts';

/** True when an amount in brackets gives the one before it in another unit: '9 miles (14 km)', '£3m ($4m)'. */
export function isConversion(
  tokens: readonly Token[],
  original: Amount,
  bracketed: Amount,
): boolean {
  if (original.unit === undefined || bracketed.unit === undefined) return false;
  if (original.kind !== bracketed.kind || original.unit === bracketed.unit) return false;
  if (original.kind !== 'money' && original.kind !== 'measure') return false;
  const gap = tokens.slice(original.unitTo, bracketed.from).map(({ raw }) => raw);
  const closes = tokens
    .slice(bracketed.unitTo, bracketed.unitTo + 2)
    .some(({ raw }) => raw === ')');
  return closes && gap.includes('(') && gap.length <= 3 && !gap.includes(')');
}

type Untold = Omit<Figure, 'rank' | 'repeats'>;

/** Marks every figure that an earlier place has told: the same value of the same thing. */
export function withRepeats<F extends Untold>(
  text: string,
  figures: readonly F[],
): readonly (F & { readonly repeats?: Span })[] {
  const first = new Map<string, Span>();
  return figures.map((figure) => {
    const key = `${String(figure.value)} ${thing(text, figure)}`;
    const told = first.get(key);
    if (told) return { ...figure, repeats: told };
    first.set(key, { start: figure.start, end: figure.end });
    return figure;
  });
}

/** The unit, or for things counted the head of their noun. */
function thing(text: string, { unit, noun }: Untold): string {
  if (unit !== undefined) return unit;
  return noun
    ? singular(text.slice(noun.start, noun.end).toLowerCase().split(/\s+/).at(-1) ?? '')
    : '';
}
