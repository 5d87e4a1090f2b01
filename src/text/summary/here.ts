import type { Gloss } from '../analysis.ts';
import type { Span } from '../span.ts';
import { HOMES } from '../words/anaphora.ts';

/** The place where a report was written, in words for the reader; `''` when the text has none. */
export function datelineOf(text: string, sentences: readonly Span[]): string {
  for (const { start } of sentences.slice(0, HEAD)) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const place = DATELINE.exec(line)?.[1];
    if (place !== undefined) return place === place.toUpperCase() ? capitalised(place) : place;
  }
  return '';
}

/** How many sentences a headline and the line under it may have. */
const HEAD = 4;

/** 'TOLVA, Northland (Newswire) — ': the first name in it. */
const DATELINE = /^(\p{Lu}[\p{L}.’' -]+?)(?:,[^—–―]*)? ?(?:\([^)]*\) ?)?(?:--|[—–―-]) {0,2}$/u;

const capitalised = (place: string): string =>
  place.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

const HERE = new RegExp(
  `(?<= )here\\b(?=[,.]| (?!(?:is|are|was|were|to|for|we|you|I)\\b))|\\bthis (?:[\\w-]+ ){0,2}?(?:${HOMES})\\b(?!['’])`,
);
/** 'the mayor of Tolva called this town …' names it. */
const NAMED = /\b(?:in|at|of|to|from|near|on) \p{Lu}/u;

/** Where 'here' or 'this old mill town' ends in a sentence that does not say which one that is; -1 for none. */
export function endOfHere(words: string): number {
  const here = HERE.exec(words);
  return !here || NAMED.test(words.slice(0, here.index)) ? -1 : here.index + here[0].length;
}

/** 'this old mill town [Tolva]' */
export function placeGlosses(text: string, { start, end }: Span, place: string): readonly Gloss[] {
  const at = place === '' ? -1 : endOfHere(text.slice(start, end));
  return at < 0 ? [] : [{ at: start + at, name: place }];
}
