import type { Span } from '../span.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  isA,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  wordIn,
} from './word-classes.ts';

const OF_GRAMMAR =
  PRONOUN | DETERMINER | PREPOSITION | AUXILIARY | SUBORDINATOR | CONJUNCTION | ADVERB | DAY;

/** Where `names` end in a word that is one of grammar elsewhere, or begin with a day or an auxiliary: 'Felix **Too**', '**May** said', '**Sunday** Ade said'. */
export function smallSurnames(text: string, names: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of names) {
    const from = start + text.slice(start, end).lastIndexOf(' ') + 1;
    if (isA(wordIn(text, from, end), OF_GRAMMAR)) found.add(from);
    const space = text.indexOf(' ', start);
    if (space > 0 && space < from && isA(wordIn(text, start, space), DAY | AUXILIARY))
      found.add(start);
  }
  return found;
}
