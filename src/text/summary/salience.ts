import { type Span, sliceOf } from '../span.ts';
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
/** Words in small letters; the letters of Western languages only, for speed. */
const WORD = /[a-z\d\u00df-\u024f]+(?:[’'-][a-z\d\u00df-\u024f]+)*/g;

/** Reads every sentence once. */
export function mattersOf(text: string, sentences: readonly Span[]): readonly Matter[] {
  const shared = new Map<string, number>();
  const stemOf = remembering(stem);
  const read = sentences.map((sentence) => {
    const words = sliceOf(text, sentence).toLowerCase().match(WORD) ?? [];
    const stems = new Set<string>();
    for (const word of words) {
      const found = stemOf(word);
      if (found !== '') stems.add(found);
    }
    for (const found of stems) shared.set(found, (shared.get(found) ?? 0) + 1);
    return { length: words.length, stems };
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

/** The same function, which works out each answer once. */
function remembering(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = work(word);
    known.set(word, answer);
    return answer;
  };
}
