import type { Span } from '../span.ts';
import { keptWords } from '../words/kept-words.ts';
import { functionWords, sayingVerbs } from '../words/narration.ts';

/** What a sentence is about, for weighing it against the others. */
export interface Matter {
  /** All words, those of grammar included. */
  readonly length: number;
  /** Stems of the words that carry meaning, each once. */
  readonly stems: ReadonlySet<string>;
  /**
   * How much the sentence is about what the article is about: the mean over its stems of what each weighs. A stem weighs
   * more the more sentences share it, by number (a word told twice matters in any article) and by proportion.
   */
  readonly density: number;
}

const PROPORTION = 4;
/** Reads every sentence once. */
export function mattersOf(text: string, sentences: readonly Span[]): readonly Matter[] {
  const shared = new Map<string, number>();
  const read = sentences.map((sentence) => {
    const stems = new Set<string>();
    const length = eachWord(text, sentence, (start, end) => {
      const found = stemAt(text, start, end);
      if (found !== '') stems.add(found);
    });
    for (const found of stems) shared.set(found, (shared.get(found) ?? 0) + 1);
    return { length, stems };
  });
  return read.map(({ length, stems }) => {
    let sum = 0;
    for (const found of stems) {
      const sharers = shared.get(found) ?? 1;
      sum += Math.log(sharers) + (PROPORTION * sharers) / sentences.length;
    }
    return { length, stems, density: stems.size > 0 ? sum / stems.size : 0 };
  });
}

/** Joins the forms of a word well enough for counting: 'strikes', 'striking', 'strike'. Empty for words without a matter of their own. */
function stem(word: string): string {
  const plain = word.replaceAll('’', "'");
  if (functionWords.has(plain) || sayingVerbs.has(plain)) return '';
  const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  if (bare.length > 5 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && (bare.endsWith('ed') || bare.endsWith('es'))) return bare.slice(0, -2);
  if (bare.length > 4 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** The stem of a word as written; empty for words of grammar and of saying. */
const stemAt = keptWords(8192, (word) => stem(word.toLowerCase()));
export const stemOf = (word: string): string => stemAt(word, 0, word.length);

/** So many first letters of two stems agree when one thing is meant: 'crucifying', 'the crucifixions'. */
const KEY = 6;

/** What a stem is compared by across sentences. */
export const keyOf = (found: string): string =>
  found.length <= KEY ? found : keyAt(found, 0, KEY);
const keyAt = keptWords(8192, (key) => key);

/**
 * Tells where each word of a span stands, with what an apostrophe or a hyphen joins. By codes: half the time of a pattern.
 * @returns how many there are
 */
function eachWord(
  text: string,
  { start, end }: Span,
  tell: (start: number, end: number) => void,
): number {
  let count = 0;
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    if (isWordCode(code)) {
      if (from < 0) from = at;
    } else if (
      from >= 0 &&
      !(isJoint(code) && at + 1 < end && isWordCode(text.charCodeAt(at + 1)))
    ) {
      tell(from, at);
      count += 1;
      from = -1;
    }
  }
  return count;
}

const SPACE = 0x20;

/** Digits and the letters of Western languages. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7);

/** ' ’ - */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;
