/** Letters and digits of the scripts that have capitals, by code: reading them so is several times as fast as a regular expression. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x1fff);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 32 || code > 127) && /\s/.test(text.charAt(at)));
};

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const JOINTS = codesOf("'’&./-");
const MARKS = codesOf('.,:;!?…()[]–—―');
const COMMA = 44;
const HYPHEN = 45;
const APOSTROPHES = codesOf("'’");

/** Where the next word or mark begins at or after `from`; `limit` when there is none. A hyphen or an apostrophe is one before a space. */
export function pieceStart(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    if (isWordCode(code) || MARKS.has(code)) return at;
    if (at + 1 === limit) break;
    if (code === HYPHEN && (text.charCodeAt(at + 1) === HYPHEN || isSpace(text, at + 1))) return at;
    if (APOSTROPHES.has(code) && isSpace(text, at + 1)) return at;
  }
  return limit;
}

/** Where the piece that begins at `start` ends: a word goes on over 'U.S', 'well-known', 'O’Hale', '1,000'. */
export function pieceEnd(text: string, start: number, limit: number): number {
  if (!isWordCode(text.charCodeAt(start))) return start + 1;
  let at = start + 1;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) continue;
    if (at + 1 < limit && JOINTS.has(code) && isWordCode(text.charCodeAt(at + 1))) continue;
    if (code !== COMMA || !hasThreeDigits(text, at + 1, limit)) break;
  }
  return at;
}

const hasThreeDigits = (text: string, at: number, limit: number): boolean =>
  at + 3 <= limit &&
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2));
