import { parts as split } from '../reply/parts.ts';
import { shortened } from '../reply/shortened.ts';
import { visible } from '../reply/visible.ts';

/** What may begin markup in the middle of a line; a colon only where it makes a link or an emoji. */
const INLINE = /[\\*_~|`<@[\]]|:(?=[/\w])/g;
/** What makes a quote, a heading, small print or a list at the beginning of a line. */
const OPENING = /^(?:[>#+-]|\d+(?=[.)]))/;

/**
 * Text as Discord shows it letter by letter: one line, nothing unseen in it, every character that could begin markup,
 * a mention, a link or an emoji behind a backslash, which Discord takes away again.
 */
export const literal = (text: string): string => escaped(visible(text).trim());

function escaped(shown: string): string {
  const inline = shown.replace(INLINE, '\\$&');
  return inline.replace(OPENING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The same, shortened with an ellipsis to `limit` units: for labels and credits, never for words that are verbatim. */
export function clipped(text: string, limit: number): string {
  const whole = literal(text);
  if (whole.length <= limit) return whole;
  // One unit for a backslash at the beginning.
  return escaped(shortened(visible(text).trim(), limit - 1, costOf));
}

/** How long a letter is behind the backslash that it may need. */
const costOf = (letter: string): number => letter.length + (/[\\*_~|`<@[\]:]/.test(letter) ? 1 : 0);

/** Plain text for where Discord reads no markup, such as a button, shortened to `limit` units. */
export const plainLabel = (text: string, limit: number): string =>
  shortened(visible(text).trim(), limit);

/**
 * Text in parts whose escaped form is no longer than `limit`, parted at spaces, and inside a word only where one is too
 * long by itself. Nothing is left out. A colon at the end of a piece may need a backslash in the whole: the gap's room.
 */
export function parts(text: string, limit: number): readonly string[] {
  const shown = visible(text).trim();
  const whole = shown.length > limit ? undefined : escaped(shown);
  if (whole !== undefined && whole.length <= limit) return whole === '' ? [] : [whole];
  return split(shown, limit, (piece) => escaped(piece).length).map(escaped);
}
