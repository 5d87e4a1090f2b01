import type { Span } from '../span.ts';

/** One word, run of digits, or sign of a sentence. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'mark' | 'link';
  /** As it stands in the text. */
  readonly raw: string;
  /** In lower case, with the dots of 'U.S.' and the apostrophe of 'years’' made plain. */
  readonly low: string;
  /** True when no white space parts it from the token before. */
  readonly glued: boolean;
}

const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[@#]\w+|(?:[A-Za-z]\.){2,}|(?<![\p{L}\d])\.\d+|\d+(?:[.,]\d+)*|[\p{L}\u00b5]+(?:['’]\p{L}+)*|\S/gu;

/** Splits one sentence. Links, handles and hashtags are one token each, so that digits inside them are never numbers. */
export function tokensOf(text: string, sentence: Span): readonly Token[] {
  const found: Token[] = [];
  let before = sentence.start;
  TOKEN.lastIndex = sentence.start;
  for (let m = TOKEN.exec(text); m && m.index < sentence.end; m = TOKEN.exec(text)) {
    const raw = m[0];
    const start = m.index;
    const end = start + raw.length;
    found.push({
      start,
      end,
      kind: kindOf(raw),
      raw,
      low: raw.toLowerCase().replace('’', "'"),
      glued: start === before && start > sentence.start,
    });
    before = end;
  }
  return found;
}

function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if (raw.length > 1 && code === 46) return 'digits';
  if (raw.length > 1 && (code === 64 || code === 35)) return 'link';
  if (raw.startsWith('http') || raw.startsWith('www.')) return raw.length > 8 ? 'link' : 'word';
  return /^[\p{L}\u00b5]/u.test(raw) ? 'word' : 'mark';
}

/** True for a word that begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw.charAt(0) !== token.low.charAt(0);

/** True when the token is a hyphen or dash with no white space on either side. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑–]$/.test(tokens[at]?.raw ?? '') &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true;
