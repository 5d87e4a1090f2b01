import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';

/** A line with the result of a match is short. */
const LONGEST = 120;
const SIDE = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: [\\p{L}.'’&-]+){0,4}";
/** 'Harbour Tigers 31 Westvale 29 (after extra time)' */
const RESULT = new RegExp(
  `^${SIDE},? (?:\\(\\d{1,2}\\) )?\\d{1,3}[,;:]? ${SIDE},? (?:\\(\\d{1,2}\\) )?\\d{1,3}(?: \\([^)]{1,40}\\))?[.]?$`,
  'u',
);
/** What a ticker puts in front of the result. */
const ENDS = /^(?:match ends|full[- ]time|final score|result|end of (?:the )?match)[,:;.]? /i;
/** So many lines with results are shown. */
const SHOWN = 3;

/** The lines that give nothing but the result of a match, which no figure does. */
export function resultsIn({ article: { text, paragraphs } }: Read): readonly Span[] {
  return paragraphs
    .filter(
      (one) =>
        one.end - one.start <= LONGEST && RESULT.test(sliceOf(text, one).trim().replace(ENDS, '')),
    )
    .slice(0, SHOWN);
}

/** The sentences that tell what a jury or a judge found. */
export const verdictsIn = ({ article: { text }, analysis }: Read): readonly Span[] =>
  analysis.sentences.filter((one) => VERDICT.test(sliceOf(text, one))).slice(0, SHOWN);

const VERDICT =
  /\bfound (?:(?:him|her|them|it|[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) )?(?:not )?guilty\b|\b(?:acquitted|convicted|cleared) (?:(?:him|her|them) )?of\b|\b(?:was|were) (?:acquitted|convicted)\b|\bverdicts? of\b|\bruled (?:that|in favou?r|against)\b/u;

/** True for a sentence that tells how a match ended; any other score may have been one on the way. */
export const tellsTheEnd = (sentence: string): boolean =>
  /\b(?:won|wins?|beat|beaten|defeat\w*|lost|lose|loss|victory|drew|draw|ended|finished|final score|full[- ]time|result)\b/i.test(
    sentence.replace(IN_PLAY, ' '),
  );

/** What is won on the way. */
const IN_PLAY =
  /\bw[io]ns? (?:(?:an?|the|his|her|their) )?(?:late |early |first |second )?(?:free[- ]kicks?|corners?|penalt(?:y|ies)|throw-ins?|toss|possession|ball|headers?|line-?outs?|scrums?)\b/gi;
