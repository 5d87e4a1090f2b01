import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from './kin.ts';
import { sentenceStems, stemsIn } from './sentence-stems.ts';

/** Words that tell one of several things from the others. */
export const WHICH =
  'first|second|third|fourth|other|last|next|previous|larger|smaller|bigger|older|newer|younger';

/** So many sentences in front may have the noun of 'the second'. */
const IN_FRONT = 2;

/** 'The second, a diesel one', 'the other was lost': its noun was said before. */
const alone = (which: string): RegExp =>
  new RegExp(
    `\\b[Tt]he (?:${which})(?:[,;:]| (?:is|was|has|had|did|will|would|could|came|went|lost|fell|sank|\\p{L}+ed)\\b)`,
    'u',
  );

/** Tells of the place of a sentence whether it has a noun, or 'the second' of such things, which a sentence before it names. */
export function hasOneOf(read: Read, which: string, noun: string): (at: number) => boolean {
  const stems = sentenceStems(read);
  const pattern = alone(which);
  const has = (at: number): boolean => hasSense(noun, stems[at] ?? new Set());
  return (at) => {
    const sentence = read.analysis.sentences[at];
    if (sentence === undefined) return false;
    if (hasSense(noun, stemsIn(read, sentence))) return true;
    const isNear = Array.from({ length: IN_FRONT }, (_, back) => at - 1 - back).some(has);
    return isNear && pattern.test(sliceOf(read.article.text, sentence));
  };
}

/** Of some sentences and those right behind them the first that tells of 'the other' or 'the second' without its noun. */
export function oneAlone(read: Read, shown: readonly Span[], which: string): Span | undefined {
  const { sentences } = read.analysis;
  const pattern = alone(which === 'other' ? 'other|second|smaller|larger|younger|older' : which);
  return shown
    .flatMap((one) => {
      const at = sentences.indexOf(one);
      return sentences.slice(at, at + 1 + IN_FRONT);
    })
    .find((one) => pattern.test(sliceOf(read.article.text, one)));
}
