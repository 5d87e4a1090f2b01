/** Letters and marks of ordinary Latin prose: nothing here is unseen, and most texts are nothing else. */
const ORDINARY = /^[ -~\u00A0-\u00AC\u00AE-\u024F‘’“”–—…€]*$/;

/** More marks than this on one letter are no writing: 'zalgo'. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/** A joiner inside a word or an emoji, the one use of invisible characters that shows. */
const JOINER =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** Controls and formats, fillers that look like nothing; not the Arabic signs that Unicode counts among formats. */
const UNSEEN =
  /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;

/**
 * One line of text as a reader is meant to see it: no control characters, no marks that turn the direction of writing,
 * no invisible or piled-up characters. The visible words are unchanged. Markup is not its business.
 */
export function visible(text: string): string {
  if (ORDINARY.test(text)) return text;
  const joiners = new Set([...text.matchAll(JOINER)].map(({ index }) => index));
  return text
    .replace(/[\u200C\u200D]/g, (joiner, index: number) => (joiners.has(index) ? joiner : ''))
    .replace(/[\n\r\t\u2028\u2029\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(MARKS, '$1');
}
