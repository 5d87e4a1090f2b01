/**
 * Makes one form of a decoded text, once and before anything points into it: Unicode NFC (so that a letter typed
 * with a separate accent equals the composed one), line ends LF, no spaces at line ends, and none of the characters
 * that no reader sees but that break words or turn the direction of a whole message. Quotation marks, dashes and
 * no-break spaces stay as written.
 */
export const cleanText = (text: string): string =>
  text
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

/** Cleans a value that stands on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/**
 * No language stacks more than a few marks on a letter, and putting a long stack in order takes quadratic time; 30 is
 * the limit of Unicode's own stream-safe format (UAX #15).
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Controls, soft hyphen, zero-width space, word joiner, byte order mark, and the marks that override direction. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Joins paragraphs that were broken into short lines by hand or by an editor, so that a line is a paragraph again.
 * A block of lines counts as broken only when the evidence is plain: no line is longer than 120 characters, one is
 * at least 50, each next first word would not have fitted (which is what wrapping does), and at least one line stops
 * inside a sentence. Everything else stays as it is.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && lines[end] !== '') end += 1;
    const block = lines.slice(at, end);
    if (isWrapped(block)) out.push(block.map((line) => line.trimStart()).join(' '));
    else for (const line of block) out.push(line);
    if (end < lines.length) out.push('');
    at = end + 1;
  }
  return out.join('\n');
}

function isWrapped(block: readonly string[]): boolean {
  if (block.length < 2) return false;
  const width = block.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > 120 || width < 50) return false;
  const inner = block.slice(0, -1);
  const full = inner.every((line, i) => {
    const [next = ''] = (block[i + 1] ?? '').trimStart().split(' ', 1);
    return line.length + 1 + next.length > width;
  });
  return full && inner.some((line) => !/[.!?:…]["'”’)\]]*$/.test(line));
}
