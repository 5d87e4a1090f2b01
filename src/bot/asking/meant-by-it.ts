import type { Read } from '../../reply/place.ts';
import { areParted, sliceOf } from '../../text/span.ts';
import { knownOf } from './known.ts';

/** 'It might bid for Brill' is told of the body that the sentence before names, in the same paragraph. */
export function isMeantByIt(body: string, at: number, read: Read): boolean {
  const { sentences } = read.analysis;
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!before || !own) return false;
  const { text } = read.article;
  return (
    !areParted(text, before, own) &&
    knownOf(read).sentences[at - 1]?.has(body) === true &&
    /\b(?:[Ii]t|[Tt]hey)\b/.test(sliceOf(text, own))
  );
}
