import { SCALES, SHORT_SCALES } from '../words/numbers.ts';
import { isHyphen, type Token } from './tokens.ts';

/** Multiplies without the dust of binary fractions: 1.1 million is 1100000. */
export const exact = (value: number, scale: number): number =>
  Number((value * scale).toPrecision(14));

/** Multiplies by the scale words that follow: 'hundred thousand', '-million', 'bn'. */
export function scaleUp(tokens: readonly Token[], at: number, start: number) {
  let to = at;
  let value = start;
  let scale = 1;
  for (let turn = 0; turn < 3; turn += 1) {
    const word = isHyphen(tokens, to) ? to + 1 : to;
    const low = tokens[word]?.low ?? '';
    const by = SCALES.get(low) ?? (tokens[word]?.glued ? undefined : spacedShort(tokens, word));
    if (by === undefined) break;
    value = exact(value, by);
    scale *= by;
    to = word + 1;
  }
  return { to, value, scale };
}

/** 'bn' and its like with a space before; single letters only mean a scale right behind the digits. */
function spacedShort(tokens: readonly Token[], at: number): number | undefined {
  const low = tokens[at]?.low ?? '';
  return /^(?:mn|mln|bn|bln|tn|trn)$/.test(low) ? SHORT_SCALES.get(low) : undefined;
}
