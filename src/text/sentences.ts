import { isFirstName } from './people/name-words.ts';
import type { Stretch } from './quotes/stretches.ts';
import { endsSentence } from './sentence-end.ts';
import type { Span } from './span.ts';
import { knownOrganisations } from './words/organisations.ts';
import { places } from './words/places.ts';

/** Which quotation marks open and which close, for where the spacing does not tell ('end."She', 'end. ” She'). */
interface Marks {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/**
 * The sentences of a text: ordered, disjoint, trimmed, each inside one paragraph. A line without a full stop is
 * one sentence. A quotation and its tag are one sentence (“Why?” asked the judge); a quotation of several
 * sentences is split at its full stops, so that the sentence of a figure or of a tag stays short. A bullet is no
 * part of its sentence, nor is a dateline at the head of the article ('LAGOS (Reuters) - ').
 */
export function sentences(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
): readonly Span[] {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { start, end, closed } of stretches) {
    opening.add(start - 1).add(start - 2);
    if (closed) closing.add(end).add(end + 1);
  }
  const marks: Marks = { opening, closing };
  const found: Span[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const start = index < HEAD ? afterDateline(text, paragraph) : paragraph.start;
    addSentences(found, text, { start, end: paragraph.end }, marks);
  }
  return found;
}

const [FULL_STOP, EXCLAMATION, QUESTION, ELLIPSIS] = [0x2e, 0x21, 0x3f, 0x2026];

const isStop = (code: number): boolean =>
  code === FULL_STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;

const STOP_RUN = /[.!?…]+(?: ?\.(?![\p{L}\p{N}]))*/uy;
const BULLET = /(?:[•●▪■◦‣·*➤►]|[-–—](?=\s))\s*/y;

/** Adds those of a paragraph. */
function addSentences(
  found: Span[],
  text: string,
  { start: first, end }: Span,
  marks: Marks,
): void {
  let start = afterBullet(text, first, end);
  let from = start;
  for (;;) {
    const at = nextStop(text, from, end);
    if (at >= end) break;
    STOP_RUN.lastIndex = at;
    const stop = STOP_RUN.exec(text)?.[0] ?? text.charAt(at);
    const closed = afterClosers(text, at + stop.length, end, marks);
    const next = afterSpace(text, closed, end);
    if (next >= end) break;
    const opens = marks.opening.has(next);
    if (endsSentence(text, { sentence: start, at, stop, closed, next, opens })) {
      addPieces(found, text, start, closed);
      start = afterBullet(text, next, end);
      from = start;
    } else {
      from = closed;
    }
  }
  addPieces(found, text, start, end);
}

/** In characters; twice as long as the longest sentences of the news. */
const LONGEST = 1200;

/**
 * Adds a sentence, in pieces if it is too long to be one: a text without stops is cut at spaces, so that steps which
 * look at pairs of words in a sentence stay linear in the text.
 */
function addPieces(found: Span[], text: string, from: number, end: number): void {
  let start = from;
  while (end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).search(/\s\S*$/);
    const cut = space > 0 ? start + space : start + LONGEST;
    const piece = text.slice(start, cut).trimEnd().length;
    if (piece > 0) found.push({ start, end: start + piece });
    start = afterSpace(text, cut, end);
  }
  if (start < end) found.push({ start, end });
}

/** Walks instead of searching: a search would run on to the end of the text from every paragraph without a stop. */
function nextStop(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isStop(text.charCodeAt(at))) at += 1;
  return at;
}

/** How many paragraphs may come before the dateline: a headline, a byline, a standfirst. */
export const HEAD = 4;
const DATELINES: readonly RegExp[] = [
  /^\p{Lu}{2}[\p{Lu}.'’/ -]{1,40}(?:,[^—–“"(:]{1,30})?(?: ?\([\p{L} ./]{2,30}\))? (?:--|[—–―]|-(?= )) {0,2}/u,
  // 'Harwick, Tolva, Northland - ', 'Thursday, May 7, 2015 '
  /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}(?:, \p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}){1,3} (?:--|[—–―-]) {1,2}/u,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}{2,8} \d{1,2}, \d{4} (?=\p{Lu})/u,
  /^(?:\p{Lu}[\p{L}\d.,'’ ]{1,40})?\(\p{Lu}[\p{L} ./]{1,30}(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\)(?: ?(?:--|[—–―]|- )| ?(?<=\(CNN\))(?=\p{Lu}|[“"])) {0,2}/u,
  // 'New Tolva, Mar 23 (NWS) ', 'TOLVA, March 23, 2025 (NWS): '
  /^\p{Lu}[\p{L} ]{1,30}, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?) ?\(\p{Lu}[\p{L} ./]{1,20}\) ?(?:--|[—–―:-])? {0,2}(?=[\p{Lu}“"])/u,
  // 'Tolva (News 1st): '
  /^\p{Lu}[\p{L} ]{1,30} \(\p{Lu}[\p{L}\d ./]{1,20}\)[:;] (?=[\p{Lu}“"])/u,
];

/** 'NEW HARWICK: ', as papers in India have it; where other lines begin so, it is a speaker's name in a transcript. */
const CITY = /^(?=[^:]{4})\p{Lu}[\p{Lu} -]{1,22}\p{Lu}: /u;
const LABEL = /(?:^|\n)\p{Lu}{2}[\p{Lu} .-]{0,20}: /u;

/** 'Tolva: ', 'New Tolva — ', where no second dash ends what the first begins. */
const PLACE = /^(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2})(:| (?:[—–]|--)) (?=[\p{Lu}“"])/u;
const LONGEST_FIRST = 300;
/** Another paragraph that begins with a name and a colon: a transcript, or a list. */
const SPEAKER = /\n\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}: /u;

/** A place by its name, or because the story goes on to tell what happened in it; no person and no firm. */
function isCity(text: string, from: number, name: string): boolean {
  const low = name.toLowerCase();
  if (isFirstName(low.split(' ')[0] ?? '') || knownOrganisations.has(low)) return false;
  if (places.has(low)) return true;
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1))
    if (/\b(?:in|near) $/.test(text.slice(at - 5, at))) return true;
  return false;
}

/** Where the article begins behind 'LAGOS, Nigeria (AP) — ' or '(CNN)'; words in small letters after it are no beginning. */
function afterDateline(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + 120));
  const large = CITY.exec(head)?.[0].length ?? 0;
  if (large > 0 && !LABEL.test(text.slice(end)) && !LABEL.test(text.slice(0, start)))
    return start + large;
  const place = PLACE.exec(head);
  const length = place?.[0].length ?? 0;
  if (place?.[1] && isCity(text, start + length, place[1])) {
    const rest = text.slice(start + length, Math.min(end, start + LONGEST_FIRST));
    const isLabel = place[2] === ':' && SPEAKER.test(text.slice(end));
    if (!isLabel && !/ (?:[—–]|--) /.test(rest)) return start + length;
  }
  for (const dateline of DATELINES) {
    const length = dateline.exec(head)?.[0].length ?? 0;
    if (length > 0 && /^[“"‘'\p{Lu}\p{N}]/u.test(head.slice(length))) return start + length;
  }
  return start;
}

/** A bullet with nothing behind it stays: a sentence is never empty. */
function afterBullet(text: string, at: number, end: number): number {
  BULLET.lastIndex = at;
  const bullet = BULLET.exec(text);
  return bullet && at + bullet[0].length < end ? at + bullet[0].length : at;
}

const SPACE = /\s/;
const CLOSER = /[”"’'»)\]]/;
const FOOTNOTE = /\[\d{1,3}\]/y;

/** Where the marks and brackets end that close what a stop ended. A mark after a space counts when it closes a quotation. */
function afterClosers(text: string, from: number, end: number, marks: Marks): number {
  let at = from;
  while (at < end) {
    const char = text.charAt(at);
    FOOTNOTE.lastIndex = at;
    if (char === '[' && FOOTNOTE.test(text)) at = FOOTNOTE.lastIndex;
    else if (marks.closing.has(at) && isMark(char)) at += 1;
    else if (CLOSER.test(char) && !marks.opening.has(at)) at += 1;
    else if (
      SPACE.test(char) &&
      at + 1 < end &&
      marks.closing.has(at + 1) &&
      isMark(text.charAt(at + 1))
    )
      at += 2;
    else break;
  }
  return Math.min(at, end);
}

const isMark = (char: string): boolean => /[“”"‘’'«»„]/.test(char);

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && SPACE.test(text.charAt(at))) at += 1;
  return at;
}
