import { ARTICLE_DESCRIPTIONS } from './article-descriptions.ts';
import { BRIEFING_DESCRIPTIONS } from './briefing-descriptions.ts';
import type { Locale, Words } from './languages.ts';

/** Descriptions of commands and of their options, by the English one; at most 100 letters. */
export const DESCRIPTIONS: Readonly<Record<string, Words>> = {
  ...ARTICLE_DESCRIPTIONS,
  ...BRIEFING_DESCRIPTIONS,
};

/** What a table has for an English word or sentence, by locale; `undefined` where it has nothing. */
export function wordsIn(
  table: Readonly<Record<string, Words>>,
  english: string,
): Readonly<Record<Locale, string>> | undefined {
  const words = Object.hasOwn(table, english) ? table[english] : undefined;
  if (words === undefined) return undefined;
  const [fr, de, es, pl, uk] = words;
  return { fr, de, 'es-ES': es, 'es-419': es, pl, uk };
}
