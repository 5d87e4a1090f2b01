import { functionWords } from '../words/narration.ts';
import type { Gender } from './nouns.ts';
import type { Token } from './tokens.ts';

export const personalPronouns: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** 'her' before a noun. */
export function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.shape !== 'mark' &&
    next.sentence === tokens[at]?.sentence &&
    !functionWords.has(next.key)
  );
}
