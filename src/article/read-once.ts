import { WINDOWS_1252_HIGH } from './decode.ts';

/** Of each character that a byte above ASCII may have been read as, in Windows-1252 or in Latin-1, that byte. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i): readonly [string, number][] => [
    [WINDOWS_1252_HIGH.charAt(i) || String.fromCharCode(0x80 + i), 0x80 + i],
    [String.fromCharCode(0x80 + i), 0x80 + i],
  ])
    .flat()
    .filter(([char]) => char !== '\uFFFD'),
);

const FURTHER = `[${[...BYTES].flatMap(([char, byte]) => (byte < 0xc0 ? [char] : [])).join('')}]`;
/** The beginnings of Western letters (C2 to C5) and of punctuation (E2), each with its further bytes. */
const PIECE = new RegExp(`[\u00C2-\u00C5]${FURTHER}|\u00E2${FURTHER}{2}`, 'g');
/** What hardly any text has but one that was read twice: 'Ã©', 'Â£', 'â€™'. */
const EVIDENCE = /[ÂÃ][\u00A0-\u00BF]|â[€\u0080]/;
/** Letters of Western languages, punctuation, signs of currencies, the trade mark. */
const PLAUSIBLE = /^[\u00A0-\u024F\u2010-\u2044\u20A0-\u20BF\u2122]$/;
/** A closing quotation mark whose last byte, which is assigned to nothing, got lost. */
const CUT_MARK = /â€(?![\u0080-\u00BF])/g;

const utf8 = new TextDecoder('utf-8');

/**
 * Mends a text whose UTF-8 was read as Windows-1252 or Latin-1 on its way here: 'cafÃ©' is 'café', 'â€œNoâ€' is '“No”'.
 * A text without such traces stays as it is.
 */
export const readOnce = (text: string): string =>
  EVIDENCE.test(text)
    ? text
        .replace(PIECE, (piece) => {
          const char = utf8.decode(Uint8Array.from(piece, (one) => BYTES.get(one) ?? 0));
          return PLAUSIBLE.test(char) ? char : piece;
        })
        .replace(CUT_MARK, '”')
    : text;
