import { commonVerbs, irregularPasts, sayingVerbs } from '../words/narration.ts';

/** True for a word, in small letters, that reads as the finite verb of a story. */
export const readsAsVerb = (word: string): boolean =>
  commonVerbs.has(word) || sayingVerbs.has(word) || irregularPasts.has(word) || /..ed$/.test(word);
