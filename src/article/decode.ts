export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when some bytes could not be read and stand as U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Reads the bytes of a text file: a byte order mark decides; else UTF-16 when the zero bytes of one side give it
 * away; else UTF-8; else Windows-1252, which contains Latin-1's letters. NUL characters are left for `cleanText`.
 * @returns what the file is instead ('a PDF document', 'not a text file') when it is no text
 */
export function decode(bytes: Uint8Array): Decoded | { readonly not: string } {
  const format = FORMATS.find(([, magic]) => startsWith(bytes, magic));
  if (format) return { not: format[0] };
  const decoded = decodeAs(bytes);
  if (WEB_PAGE.test(decoded.text)) return { not: 'the source of a web page (HTML)' };
  const limit = decoded.encoding === 'windows-1252' ? 0.02 : 0.1;
  const odd = decoded.text.match(CONTROLS)?.length ?? 0;
  return odd > 2 && odd > decoded.text.length * limit ? { not: 'not a text file' } : decoded;
}

function decodeAs(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return unicode(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return unicode(bytes.subarray(2), 'utf-16be');
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const utf8 = unicode(marked ? bytes.subarray(3) : bytes, 'utf-8');
  const wide = wideEncoding(bytes, utf8.damaged ? 0.05 : 0.5);
  if (wide) return unicode(bytes, wide);
  if (marked || !utf8.damaged) return utf8;
  const bad = utf8.text.match(/\uFFFD/g)?.length ?? 0;
  const good = utf8.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  // A stray Latin-1 letter is hardly ever valid UTF-8 by chance, so more good letters than bad ones mean a
  // UTF-8 file with some damage, not a Windows-1252 file.
  return good > bad ? utf8 : windows1252(bytes);
}

function unicode(bytes: Uint8Array, encoding: Exclude<Encoding, 'windows-1252'>): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, damaged: text.includes('\uFFFD') };
}

/**
 * UTF-16 without a mark: Western letters, spaces and line breaks have a zero byte on one side only. In other scripts
 * that is every twentieth character or more, and the rest is not valid UTF-8; a text that is valid UTF-8 may hold some
 * stray zeros, so there it takes half of the characters.
 */
function wideEncoding(bytes: Uint8Array, share: number): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) {
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = (bytes.length / 2) * share;
  if (odd > enough && even * 10 < odd) return 'utf-16le';
  if (even > enough && odd * 10 < even) return 'utf-16be';
  return undefined;
}

/** By hand because Node's own decoder for this label reads 0x80–0x9F as Latin-1 in several releases. */
function windows1252(bytes: Uint8Array): Decoded {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252_HIGH.charAt(c.charCodeAt(0) - 0x80));
  return { text, encoding: 'windows-1252', damaged: text.includes('\uFFFD') };
}

/** Windows-1252 from 0x80 to 0x9F; five places are not assigned. */
export const WINDOWS_1252_HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Markup from the first line on, unlike an article with some tags in it. */
const WEB_PAGE = /^\s{0,99}(?:<\?xml[^>]{0,99}>\s{0,99})?<(?:!doctype html|html)[\s>]/i;

/** What no text holds in numbers: control characters other than tab and line ends, and unreadable bytes. */
const CONTROLS = /(?!\s)[\p{Cc}\uFFFD]/gu;

const FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich text document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
