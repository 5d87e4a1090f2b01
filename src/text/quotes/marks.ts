import type { Span } from '../span.ts';

/** One quotation mark of a paragraph (two straight single marks in a row are one double mark). */
export interface Mark extends Span {
  readonly family: 'double' | 'single';
  /** What the character itself says; writers and software get it wrong. */
  readonly glyph: 'open' | 'close' | 'neutral';
  /** What the characters around it say. `loose`: white space on both sides; `inside`: none on either. */
  readonly place: 'opening' | 'closing' | 'loose' | 'inside';
  /** How good an end of a quotation it is: after a stop 3, after any other word 2, after a plural's s and before a space 1, an apostrophe 0. */
  readonly closing: 0 | 1 | 2 | 3;
}

// Three straight single marks after a word are the end of a nested quotation, then of the outer one. Begins with the marks
// themselves, as a look behind would be asked at every character.
const MARKS = /["“”„«»＂‘’‚‹›]|'(?:(?<=\S')(?=''(?!'))|'?)|``?/g;
const DOUBLE = new Set(["''", '``', '"', '“', '”', '„', '«', '»', '＂']);
const OPEN = new Set(['``', '“', '„', '«', '‘', '‚', '‹', '`']);
const CLOSE = new Set(['”', '»', '’', '›']);

const isMark = (c: string): boolean => '"“”„«»＂\'‘’‚‹›`'.includes(c);
const isWordish = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
const SPACE = /\s/;

/** Clipped words that begin with an apostrophe. */
const APOSTROPHE_WORD =
  /^(?:\d\ds?|em|tis|twas|til|till|cause|cos|coz|bout|round|neath|n|s|d|ere|un|im|er|twere|twill|tween)(?![\p{L}\p{N}])/iu;

/** All marks of a paragraph, in order. Feet and inches (6'2") are left out. */
export function marksIn(text: string, paragraph: Span): readonly Mark[] {
  const found: Mark[] = [];
  const slice = text.slice(paragraph.start, paragraph.end);
  let previousEnd = 0;
  // The nearest characters that are no marks, so that a nested mark beside an outer one sees the same surroundings.
  let before = '';
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(slice); match; match = MARKS.exec(slice)) {
    const at = match.index;
    const end = at + match[0].length;
    if (at > previousEnd) before = slice.charAt(at - 1);
    previousEnd = end;
    if (isMeasure(slice, at)) continue;
    const mark = readMark(slice, at, end, match[0], before);
    if (mark) found.push({ ...mark, start: paragraph.start + at, end: paragraph.start + end });
  }
  return found;
}

function readMark(
  slice: string,
  start: number,
  end: number,
  characters: string,
  before: string,
): Mark | null {
  let next = end;
  // A run of marks longer than a nested pair has no next character worth seeing.
  while (next < end + 4 && next < slice.length && isMark(slice.charAt(next))) next += 1;
  const after = slice.charAt(next);
  const family = DOUBLE.has(characters) ? 'double' : 'single';
  const glyph = OPEN.has(characters) ? 'open' : CLOSE.has(characters) ? 'close' : 'neutral';
  const startsFresh = before === '' || SPACE.test(before) || /[([{/—–\-=]/.test(before);
  const endsThere = after === '' || SPACE.test(after) || /[.,;:!?)\]}/—–\-…]/.test(after);
  const spaced = (before === '' || SPACE.test(before)) && (after === '' || SPACE.test(after));
  let place: Mark['place'];
  if (spaced) place = before === '' ? 'opening' : after === '' ? 'closing' : 'loose';
  else if (startsFresh && !SPACE.test(after) && after !== '' && !/[,;:!?)\]]/.test(after))
    place = 'opening';
  else if (endsThere && !SPACE.test(before)) place = 'closing';
  else place = 'inside';
  if (family === 'double') return { start, end, family, glyph, place, closing: 3 };
  const direct = slice.charAt(end);
  // Inside a word: an apostrophe.
  if (isWordish(before) && isWordish(direct)) return null;
  if (place === 'opening' && APOSTROPHE_WORD.test(slice.slice(end, end + 8))) return null;
  return {
    start,
    end,
    family,
    glyph,
    place,
    closing: closingStrength(slice, start, before, after),
  };
}

function closingStrength(slice: string, at: number, before: string, after: string): 0 | 1 | 2 | 3 {
  if (isWordish(after) || SPACE.test(before) || before === '') return 0;
  if (/[.,!?…;:)\]—–-]/.test(before)) return 3;
  if (/\b[oO]$/.test(slice.slice(Math.max(0, at - 2), at))) return 0;
  if (/[sSzZ]/.test(before) && SPACE.test(after)) return 1;
  return 2;
}

const isMeasure = (slice: string, at: number): boolean =>
  /\d['’′]\s?\d{1,2}$/.test(slice.slice(Math.max(0, at - 6), at)) ||
  (/\d$/.test(slice.slice(Math.max(0, at - 1), at)) &&
    /^['’]\s?\d{1,2}(?:["”]|''|\s(?:tall|and)\b)/.test(slice.slice(at, at + 10)));
