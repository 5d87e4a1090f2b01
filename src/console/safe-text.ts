const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** Whole escape sequences, so that no tail such as '[31m' stays: colours and cursor (CSI), titles and links (OSC). */
const ESCAPES = new RegExp(
  `${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${BEL}${ESC}]{0,2000}(?:${BEL}|${ESC}\\\\)?`,
  'g',
);

/** More marks than this on one letter are no writing: 'zalgo'. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/** A joiner inside a word or an emoji, the one use of invisible characters that shows. */
const JOINER =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D](?=[\p{L}\p{Extended_Pictographic}])/gu;

/**
 * One line of text that can do nothing to a terminal: no escape sequences, no control characters, no marks that turn
 * the direction of writing, no invisible or piled-up characters. What shows is otherwise unchanged.
 */
export function safeText(text: string): string {
  const joiners = new Set([...text.matchAll(JOINER)].map(({ index }) => index));
  return text
    .replace(/[\u200C\u200D]/g, (joiner, index: number) => (joiners.has(index) ? joiner : ''))
    .replace(ESCAPES, '')
    .replace(/[\n\r\t\u2028\u2029\u0085]+/g, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '')
    .replace(MARKS, '$1');
}
