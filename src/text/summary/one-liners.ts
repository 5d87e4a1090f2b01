import { areParted, type Span, sliceOf } from '../span.ts';

/** A sentence that tells what happened has more words. */
const LONGEST = 10;
/** 'A clerk has died …', 'Two bridges …': brings in somebody or something, however short it is. */
const BRINGS_IN = /^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|At least|\d)\b/;

/**
 * True for a short sentence that is a paragraph of its own: above a story it is a headline, or whets the appetite ('Tolva has
 * a message for its ferrymen.').
 */
export function isOneLiner(text: string, sentence: Span, next: Span | undefined): boolean {
  const words = sliceOf(text, sentence);
  return (
    next !== undefined &&
    words.split(/\s+/).length <= LONGEST &&
    !BRINGS_IN.test(words) &&
    areParted(text, sentence, next)
  );
}

/** A text with no more is in one piece, with a headline above it. */
const FEW_PARAGRAPHS = 3;

/** True for the first sentence of its paragraph. */
export const beginsParagraph = (text: string, { start }: Span): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** True for a text whose paragraphs hold together what belongs together. */
export const hasParagraphs = (text: string, sentences: readonly Span[]): boolean =>
  sentences.filter((span) => beginsParagraph(text, span)).length > FEW_PARAGRAPHS;
