import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from './kin.ts';
import { sentenceStems } from './sentence-stems.ts';
import { stem } from './words.ts';

/** Words that tell one of several things from the others. */
export const WHICH =
  'first|second|third|fourth|other|last|next|previous|larger|smaller|bigger|older|newer|younger|elder';

/** So many sentences in front may have the noun of 'the second'. */
const IN_FRONT = 2;

/** 'The second, a diesel one', 'the other was lost': its noun was said before. */
const ALONE = new RegExp(
  `\\b[Tt]he (${WHICH})(?: one)?(?:[,;:]| (?:is|was|has|had|did|will|would|could|came|went|lost|fell|sank|\\p{L}+ed|\\p{L}{3,}s(?= (?:on|in|at|to|for|by|with|from|the|an?)\\b))\\b)`,
  'gu',
);
/** Words by which 'the other' may be told. */
const OTHERS: ReadonlySet<string> = new Set('other second smaller larger younger older'.split(' '));

/** Whether a sentence tells of 'the second' or another such without its noun. */
const hasAlone = (text: string, which: (word: string) => boolean): boolean =>
  [...text.matchAll(ALONE)].some(([, word = '']) => which(word));

/**
 * The places of the sentences that tell of one of several things: that have its noun with the word that tells which, or
 * 'the second' alone behind a sentence with the noun; else of those that have the noun at all.
 */
export function placesOfOne(read: Read, which: string, noun: string): ReadonlySet<number> {
  const stems = sentenceStems(read);
  const has = (at: number): boolean => hasSense(noun, stems[at] ?? new Set());
  const isToldAt = (at: number): boolean => {
    const sentence = read.analysis.sentences[at];
    if (sentence === undefined) return false;
    if (has(at) && stems[at]?.has(stem(which))) return true;
    const isNear = Array.from({ length: IN_FRONT }, (_, back) => at - 1 - back).some(has);
    return isNear && hasAlone(sliceOf(read.article.text, sentence), (word) => word === which);
  };
  const all = stems.map((_has, at) => at);
  const told = all.filter(isToldAt);
  return new Set(told.length > 0 ? told : all.filter(has));
}

/** Of some sentences and those right behind them the first that tells of 'the other' or 'the second' without its noun. */
export function oneAlone(read: Read, shown: readonly Span[], which: string): Span | undefined {
  const { sentences } = read.analysis;
  const isMeant = (word: string): boolean =>
    which === 'other' ? OTHERS.has(word) : word === which;
  return shown
    .flatMap((one) => {
      const at = sentences.indexOf(one);
      return sentences.slice(at, at + 1 + IN_FRONT);
    })
    .find((one) => hasAlone(sliceOf(read.article.text, one), isMeant));
}
