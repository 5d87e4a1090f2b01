import { readOnce } from './read-once.ts';

/**
 * Makes one form of a decoded text, once and before anything points into it: letters that were read twice mended,
 * Unicode NFC (so that a letter typed with a separate accent equals the composed one), line ends LF, no spaces at line
 * ends, and none of the characters that no reader sees but that break words or turn the direction of a whole message.
 * Quotation marks, dashes and no-break spaces stay as written.
 */
export const cleanText = (text: string): string =>
  readOnce(text)
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
 * inside a sentence. Two lines alone may be a heading and its text, so they need a longer block beside them that is
 * broken at least as wide. Everything else stays as it is.
 */
export function unwrap(text: string): string {
  const blocks = blocksOf(text);
  const width = blocks
    .filter((block) => block.length > 2 && isWrapped(block))
    .reduce((widest, block) => Math.max(widest, widthOf(block)), 0);
  const isBroken = (block: readonly string[]): boolean =>
    block.length > 1 && widthOf(block) <= width && isWrapped(block);
  let words: ReadonlySet<string> | undefined;
  const isWord = (word: string): boolean => {
    words ??= new Set(text.toLowerCase().match(/\p{L}+/gu));
    return words.has(word);
  };
  return blocks
    .map((block) => (isBroken(block) ? joined(block, isWord) : block.join('\n')))
    .join('\n');
}

/**
 * One line of several. A word that was parted by a hyphen is whole again: without the hyphen where the text has it so
 * elsewhere, else with it, as 'state-owned' may be meant.
 */
const joined = (block: readonly string[], isWord: (word: string) => boolean): string =>
  block
    .map((line) => line.trimStart())
    .join('\n')
    .replace(PARTED, (_, head: string, tail: string) =>
      isWord((head + tail).toLowerCase()) ? head + tail : `${head}-${tail}`,
    )
    .replaceAll('\n', ' ');

/** 'leak-', and 'age' on the next line; not 'pre-', and 'and post-war'. */
const PARTED = /(?<!\p{L})(\p{L}*\p{Ll})-\n(?!(?:and|or|to|but|nor)(?!\p{L}))(\p{Ll}+)/gu;

/** Runs of lines with text; each empty line is a block of its own. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const isText = line !== '';
    if (isText && open) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    open = isText;
  }
  return blocks;
}

const widthOf = (block: readonly string[]): number =>
  block.reduce((longest, line) => Math.max(longest, line.length), 0);

function isWrapped(block: readonly string[]): boolean {
  const width = widthOf(block);
  if (width > 120 || width < 50) return false;
  const inner = block.slice(0, -1);
  const full = inner.every((line, i) => {
    const [next = ''] = (block[i + 1] ?? '').trimStart().split(' ', 1);
    return line.length + 1 + next.length > width;
  });
  return full && inner.some((line) => !/[.!?:…]["'”’)\]]*$/.test(line));
}
