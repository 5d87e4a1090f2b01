import type { Span } from '../span.ts';

/** One word, run of digits, or sign of a sentence. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'mark' | 'link';
  /** As it stands in the text. */
  readonly raw: string;
  /** In lower case, with a straight apostrophe. */
  readonly low: string;
  /** True when no white space parts it from the token before. */
  readonly glued: boolean;
}

/**
 * Splits one sentence. Links, handles and hashtags are one token each, so that digits inside them are never numbers;
 * '1,234.5' and 'U.S.' are one each as well. Scanned by hand: this is where most of the time of finding figures goes.
 */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const found: Token[] = [];
  let before = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, code);
    const to = kind === 'mark' ? at + 1 : Math.min(end, endOf(text, at, end, kind));
    const raw = text.slice(at, to);
    const low = kind === 'word' ? lowered(raw) : raw;
    found.push({ start: at, end: to, kind, raw, low, glued: at === before });
    before = to;
    at = to;
  }
  return found;
}

const lowered = (raw: string): string => {
  const low = raw.toLowerCase();
  return low.includes('’') ? low.replace('’', "'") : low;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code === 0xb5) return true;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char.toUpperCase();
}

function kindAt(text: string, at: number, code: number): Token['kind'] {
  if (isDigit(code)) return 'digits';
  if (isLetter(code)) return isLink(text, at, code) ? 'link' : 'word';
  if (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isWordCode(text.charCodeAt(at - 1)))
    return 'digits';
  return (code === 64 || code === 35) && isWordCode(text.charCodeAt(at + 1)) ? 'link' : 'mark';
}

const isWordCode = (code: number): boolean => isDigit(code) || isLetter(code);

const isLink = (text: string, at: number, code: number): boolean =>
  (code === 104 && (text.startsWith('http://', at) || text.startsWith('https://', at))) ||
  (code === 119 && text.startsWith('www.', at));

/** Looks no further than `limit`: an endless run is cut into many sentences, and each must read its own part only. */
function endOf(text: string, start: number, limit: number, kind: Token['kind']): number {
  let at = start + 1;
  if (kind === 'link') {
    while (at < limit && !isSpace(text.charCodeAt(at))) at += 1;
    return at;
  }
  if (kind === 'digits') {
    for (;;) {
      while (at < limit && isDigit(text.charCodeAt(at))) at += 1;
      if (at >= limit) return limit;
      const code = text.charCodeAt(at);
      if ((code !== 44 && code !== 46) || !isDigit(text.charCodeAt(at + 1))) return at;
      at += 1;
    }
  }
  if (
    text.charCodeAt(at) === 46 &&
    text.charCodeAt(at + 2) === 46 &&
    isLetter(text.charCodeAt(at + 1))
  ) {
    while (
      at < limit &&
      text.charCodeAt(at) === 46 &&
      isLetter(text.charCodeAt(at + 1)) &&
      text.charCodeAt(at + 2) === 46
    )
      at += 2;
    return at + 1;
  }
  for (;;) {
    while (at < limit && isLetter(text.charCodeAt(at))) at += 1;
    if (at >= limit) return limit;
    const code = text.charCodeAt(at);
    if ((code !== 39 && code !== 0x2019) || !isLetter(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
}

/** True for a word that begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw.charAt(0) !== token.low.charAt(0);

/** True when the token is a hyphen or dash with no white space on either side. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const raw = tokens[at]?.raw;
  return (
    (raw === '-' || raw === '–' || raw === '‑' || raw === '‐') &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.glued === true
  );
};

// A place before the first is asked for by name, not by number, and slows down every look at that line of code.

/** The token at a place as it is written; `''` where there is none. */
export const rawAt = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '' : (tokens[at]?.raw ?? '');

/** The same in small letters. */
export const lowAt = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '' : (tokens[at]?.low ?? '');

export const isDigitsAt = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && tokens[at]?.kind === 'digits';

/** True for a token with no white space in front. */
export const gluedAt = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && tokens[at]?.glued === true;
