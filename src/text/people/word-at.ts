/** Lower case, without accents, straight apostrophes. */
export const foldedKey = (text: string): string => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

// Reading characters by code is four times as fast here as one regular expression with Unicode classes.
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;

/** The class of each ASCII character. */
const asciiClass = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : 0;
});

/** Of a character: one of these, or 0 for what is no part of a word. */
export function classOf(text: string, at: number): number {
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
export const isJoint = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 45 || code === 0x2011 || code === 38;

/** End of a run such as 'U.S.' or 'J.D.' that begins at `at`; `at` when there is none. */
function dottedEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit && classOf(text, end) === UPPER && text.charAt(end + 1) === '.') end += 2;
  return end - at >= 4 ? end : at;
}

/** Where the word that begins at `at` ends; `at` itself for a mark. Never reads past `limit`. */
export function wordEnd(text: string, at: number, limit: number): number {
  const first = classOf(text, at);
  if (first === 0) return at;
  const dotted = first === UPPER ? dottedEnd(text, at, limit) : at;
  if (dotted > at) return dotted;
  let small = 0;
  for (let end = at; end < limit; end += 1) {
    const kind = classOf(text, end);
    if (kind === LOWER) small += 1;
    if (kind !== 0) continue;
    const code = text.charCodeAt(end);
    if (code !== STOP && !isJoint(code)) return end;
    const next = end + 1 < limit ? classOf(text, end + 1) : 0;
    if (next === 0 || (code === STOP && next === UPPER)) return end;
    // 'NATO.' of 'NATO.int'
    if (code === STOP && small === 0 && end - at >= 3) return end + 1;
  }
  return limit;
}
