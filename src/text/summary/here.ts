import type { Gloss } from '../analysis.ts';
import type { Span } from '../span.ts';
import { HOMES, TOWNS } from '../words/anaphora.ts';

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

const hereIn = (homes: string): RegExp =>
  new RegExp(
    `(?<= )here\\b(?=[,.]| (?!(?:is|are|was|were|to|for|we|you|I)\\b))|\\bthis (?:[\\w-]+ ){0,2}?(?:${homes})\\b(?!['’])`,
  );
const HERE = hereIn(HOMES);
/** What a dateline can name: a town, not 'this state'. */
const IN_TOWN = hereIn(TOWNS);
/** 'the mayor of Tolva called this town …' names it. */
const NAMED = /\b(?:in|at|of|to|from|near|on) \p{Lu}/u;

/** Where what is found ends in a sentence that does not say which one that is; -1 for none. */
function endOf(here: RegExp, words: string): number {
  const found = here.exec(words);
  return !found || NAMED.test(words.slice(0, found.index)) ? -1 : found.index + found[0].length;
}

/** True for 'here', 'this old mill town', 'this state', where neither the sentence nor the dateline tells which. */
export const isUnplaced = (words: string, dateline: string): boolean =>
  endOf(HERE, words) >= 0 && (dateline === '' || endOf(IN_TOWN, words) < 0);

/** 'this old mill town [Tolva]' */
export function placeGlosses(text: string, { start, end }: Span, place: string): readonly Gloss[] {
  const at = place === '' ? -1 : endOf(IN_TOWN, text.slice(start, end));
  return at < 0 ? [] : [{ at: start + at, name: place }];
}
