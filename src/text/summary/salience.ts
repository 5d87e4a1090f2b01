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
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Reads every sentence once. */
export function mattersOf(text: string, sentences: readonly Span[]): readonly Matter[] {
  const shared = new Map<string, number>();
  const read = sentences.map((sentence) => {
    const words = sliceOf(text, sentence).toLowerCase().match(WORD) ?? [];
    const stems = new Set<string>();
    for (const word of words) {
      const plain = word.replaceAll('’', "'");
      if (!functionWords.has(plain) && !sayingVerbs.has(plain)) stems.add(stemOf(plain));
    }
    for (const stem of stems) shared.set(stem, (shared.get(stem) ?? 0) + 1);
    return { length: words.length, stems };
  });
  return read.map(({ length, stems }) => {
    let sum = 0;
    for (const stem of stems) {
      const sharers = shared.get(stem) ?? 1;
      sum += Math.log(sharers) + (PROPORTION * sharers) / sentences.length;
    }
    return { length, stems, density: stems.size > 0 ? sum / stems.size : 0 };
  });
}

/** Joins the forms of a word well enough for counting: 'strikes', 'striking', 'strike'. */
function stemOf(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length > 5 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && (bare.endsWith('ed') || bare.endsWith('es'))) return bare.slice(0, -2);
  if (bare.length > 4 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
