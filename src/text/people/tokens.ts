import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { femaleTitles, maleTitles, nameSuffixes, plainTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';

/** A word, number or mark of the text. The span holds an abbreviation's full stop and leaves a possessive ending out. */
export interface Token extends Span {
  /** Lower case, accents folded, straight apostrophes, no full stop. */
  readonly key: string;
  /** 'capital': begins with a capital letter. 'caps': two or more letters, all capital. 'mark': punctuation. */
  readonly shape: 'lower' | 'capital' | 'caps' | 'number' | 'mark';
  /** A possessive ending follows: ’s or a bare apostrophe. */
  readonly possessive: boolean;
  /** Indices into the sentences and paragraphs that were given. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Inside a quotation stretch. */
  readonly quoted: boolean;
  /** First word of a sentence, of a quotation, or after a colon: its capital letter says nothing. */
  readonly opens: boolean;
}

const word =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?:['’&‑-]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}\p{M}]+)*|\S/gu;
const shortened = wordSet('jr sr st messrs hon fr pres assn dept inc ltd corp co bros');

/** Lower case, without accents, straight apostrophes. */
export const foldedKey = (text: string): string => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** A hyphenated word whose last part is small is an adjective ('Leeds-based'), and 'al-Amin' a name all the same. */
function shapeOf(text: string): Token['shape'] {
  const first = text.charAt(0);
  if (/\p{N}/u.test(first)) return 'number';
  if (!/\p{L}/u.test(first)) return 'mark';
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0) {
    if (!isUpper(text.charAt(hyphen + 1)) && /\p{Ll}/u.test(text.charAt(hyphen + 1)))
      return 'lower';
    if (/^(?:al|el|ul|as|ad|an|ash|bin)-/.test(text)) return 'capital';
  } else if (/^[dl]['’]\p{Lu}/u.test(text)) return 'capital';
  if (!isUpper(first)) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'caps' : 'capital';
}

const takesStop = (key: string): boolean =>
  key.length === 1 ||
  shortened.has(key) ||
  nameSuffixes.has(key) ||
  (key.length <= 4 && (plainTitles.has(key) || maleTitles.has(key) || femaleTitles.has(key)));

/** The words and marks of the paragraphs, in order. Sentences and stretches are in order and lie inside paragraphs. */
export function tokenise(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Span[],
): readonly Token[] {
  const tokens: Token[] = [];
  const closers = new Set(stretches.map(({ end }) => end));
  let sentence = 0;
  let stretch = 0;
  let quotedTo = -1;
  for (const [paragraph, { start, end: limit }] of paragraphs.entries()) {
    let opens = true;
    word.lastIndex = start;
    for (let m = word.exec(text); m && m.index < limit; m = word.exec(text)) {
      const at = m.index;
      let end = at + m[0].length;
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= at) {
        sentence += 1;
        opens = true;
      }
      while (stretch < stretches.length && (stretches[stretch]?.start ?? 0) <= at) {
        quotedTo = Math.max(quotedTo, stretches[stretch]?.end ?? 0);
        stretch += 1;
        opens = true;
      }
      let written = m[0];
      const shape = shapeOf(written);
      let possessive = false;
      if (shape !== 'mark' && /['’][sS]$/.test(written) && written.length > 2) {
        possessive = true;
        written = written.slice(0, -2);
        end -= 2;
      }
      const key = foldedKey(written).replaceAll('.', shape === 'number' ? '.' : '');
      const next = text.charAt(word.lastIndex);
      if (next === '.' && shape !== 'mark' && shape !== 'lower' && takesStop(key)) {
        end += 1;
        word.lastIndex = end;
      } else if ((next === '’' || next === "'") && !closers.has(word.lastIndex)) {
        if (shape !== 'mark' && /[sxz]$/.test(key)) {
          possessive = true;
          word.lastIndex += 1;
        }
      }
      tokens.push({
        start: at,
        end,
        key,
        shape,
        possessive,
        sentence,
        paragraph,
        quoted: at < quotedTo,
        opens,
      });
      if (shape !== 'mark' && shape !== 'number') opens = false;
      else if (written === ':') opens = true;
    }
  }
  return tokens;
}

const alsoNames = wordSet('will may us an so do no can');

/** True for a word with a capital letter that can be part of a name. */
export const isNameWord = (token: Token): boolean =>
  (token.shape === 'capital' || token.shape === 'caps') &&
  (!functionWords.has(token.key) ||
    // an initial: 'John A. Reed'
    (token.key.length === 1 && token.end - token.start === 2) ||
    (alsoNames.has(token.key) && (!token.opens || token.shape === 'caps')));
