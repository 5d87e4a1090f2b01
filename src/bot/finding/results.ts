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
/** So many lines with results are shown. */
const SHOWN = 3;

/** The lines that give nothing but the result of a match, which no figure does. */
export function resultsIn({ article: { text, paragraphs } }: Read): readonly Span[] {
  return paragraphs
    .filter((one) => one.end - one.start <= LONGEST && RESULT.test(sliceOf(text, one).trim()))
    .slice(0, SHOWN);
}

/** True for a sentence that tells how a match ended; any other score may have been one on the way. */
export const tellsTheEnd = (sentence: string): boolean =>
  /\b(?:won|wins?|beat|beaten|defeat\w*|lost|lose|loss|victory|drew|draw|ended|finished|final score|full[- ]time|result)\b/i.test(
    sentence,
  );
