import { keptWords } from '../words/kept-words.ts';

/** A word as it is written. */
export interface Word {
  readonly end: number;
  /** Lower case, accents folded, straight apostrophes, no full stops inside. */
  readonly key: string;
  /** Begins with a digit. */
  readonly digit: boolean;
  /** Begins with a capital letter. */
  readonly upper: boolean;
  /** Two or more letters, all capital. */
  readonly caps: boolean;
  /** Holds a hyphen or an apostrophe. */
  readonly joined: boolean;
}

/** Lower case, without accents, straight apostrophes. */
export const foldedKey = (text: string): string => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

// Reading characters by code is four times as fast here as one regular expression with Unicode classes.
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

/** The class of each ASCII character. */
const asciiClass = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : 0;
});

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiClass[code] ?? 0;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  const char = text.charAt(at);
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return 0;
  if (/\p{N}/u.test(char)) return DIGIT;
  return char === char.toLowerCase() ? LOWER : UPPER;
}

/** White space other than the plain kinds. */
export const isBlank = (text: string, at: number, code: number): boolean =>
  code < 32 || (code > 127 && /\s/.test(text.charAt(at)));

const STOP = 46;
/** Apostrophes, hyphens and '&'. */
const isJoint = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 45 || code === 0x2011 || code === 38;

/** End of a run such as 'U.S.' or 'J.D.' that begins at `at`; `at` when there is none. */
function dottedEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit && classOf(text, end) === UPPER && text.charAt(end + 1) === '.') end += 2;
  return end - at >= 4 ? end : at;
}

const smallAt = keptWords(8192, (word) => word.toLowerCase());

/** The word that begins at `at`, or null for a mark. Never reads past `limit`. */
export function wordAt(text: string, at: number, limit: number): Word | null {
  const first = classOf(text, at);
  if (first === 0) return null;
  let end = first === UPPER ? dottedEnd(text, at, limit) : at;
  let small = 0;
  let joined = false;
  let dotted = end > at;
  let plain = true;
  while (
    end < limit &&
    !(dotted && end > at && text.charAt(end - 1) === '.' && end - at >= 4 && small === 0)
  ) {
    const kind = classOf(text, end);
    const code = text.charCodeAt(end);
    if (kind !== 0) {
      if (kind === LOWER) small += 1;
    } else {
      const mayJoin = isJoint(code);
      if (!mayJoin && code !== STOP) break;
      const next = end + 1 < limit ? classOf(text, end + 1) : 0;
      if (mayJoin && next !== 0) joined = true;
      else if (code === STOP && (next === LOWER || next === DIGIT)) dotted = true;
      else break;
    }
    if (code > 127) plain = false;
    end += 1;
  }
  const folded = plain ? smallAt(text, at, end) : foldedKey(text.slice(at, end));
  return {
    end,
    key: dotted && first !== DIGIT ? folded.replaceAll('.', '') : folded,
    digit: first === DIGIT,
    upper: first === UPPER,
    caps: small === 0 && end - at > 1,
    joined,
  };
}
