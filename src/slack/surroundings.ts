import { parts } from '../reply/parts.ts';
import type { Surroundings } from '../reply/reply.ts';
import { clipped, shown } from './plain.ts';
import {
  aside,
  bold,
  filled,
  type Leaf,
  type Lines,
  plain,
  section,
  VERBATIM,
} from './rich-lines.ts';

/** So much of what stands before and after a place; the sentences of news are shorter. */
const AROUND = 700;

/** The words that are meant in bold, and between marks for those to whom bold says nothing. */
export function surroundings({ before, passage: { text }, after }: Surroundings): readonly Lines[] {
  const words = parts(shown(`»${text}«`), VERBATIM);
  const gap = (beside: string, at: RegExp): string => (at.test(beside) ? ' ' : '');
  const elements = (at: number, part: string): Leaf[] =>
    filled([
      plain(at === 0 ? `${endOf(before)}${gap(before, /[^\S\n]$/)}` : ''),
      bold(part),
      plain(at === words.length - 1 ? `${gap(after, /^[^\S\n]/)}${startOf(after)}` : ''),
    ]);
  return [
    ...words.map((part, at): Lines => [{ type: 'rich_text_quote', elements: elements(at, part) }]),
    [section(aside('The words meant stand between » and «.'))],
  ];
}

/** Each paragraph on a line of its own. */
const inLines = (words: string): string =>
  words
    .split(/\s*\n\s*/)
    .map(shown)
    .join('\n');

function startOf(after: string): string {
  const whole = inLines(after);
  return whole.length > AROUND ? clipped(after, AROUND) : whole;
}

/** The end of what stands before, where that is far too long. */
function endOf(before: string): string {
  const whole = inLines(before);
  return whole.length > AROUND ? `…${shown(whole.slice(-AROUND)).replace(/^\S*/, '')}` : whole;
}
