import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { hasSense } from '../finding/kin.ts';
import { tellsWhere } from '../finding/placed.ts';
import { isProperIn } from '../finding/proper.ts';
import { tellsWhy } from '../finding/reasons.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { isConclusion } from '../finding/told-so.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Asks } from './asked.ts';

/** So many sentences are enough. */
const FEW = 2;

/**
 * Where no sentence has all of a topic, those that tell where, when or why the deed was that ends it: 'hidden in a
 * forest' for 'where were the arms hidden'. None for a topic with a name in it, of which another's deed tells nothing.
 */
export function deedTells(read: Read, topic: string, asks: Asks | undefined): readonly Span[] {
  // 'start the company' has the deed first, and the thing may be told by name.
  const words = wordsOf(withoutThing(topic)).filter(hasMatter);
  const deed = stem(words.at(-1) ?? '');
  if (deed === '' || words.slice(0, -1).some((word) => isProperIn(word, read.article.text)))
    return [];
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  const tells =
    asks === 'where'
      ? (one: Span) => tellsWhere(read, one)
      : asks === 'when'
        ? (one: Span) => tellsWhen(textOf(one))
        : asks === 'why'
          ? (one: Span) => tellsWhy(textOf(one))
          : undefined;
  if (tells === undefined) return [];
  return read.analysis.sentences
    .filter(
      (one) =>
        !/^["“‘']/.test(textOf(one)) &&
        hasSense(deed, stemsIn(read, one)) &&
        !isConclusion(textOf(one), topic) &&
        tells(one),
    )
    .slice(0, FEW);
}

/** A question, or what it is on, without the thing done at its end where that has no name: 'start' of 'start the company'. */
export const withoutThing = (words: string): string => words.replace(ITS_THING, '');

const ITS_THING =
  /(?<=^(?:.* )?\p{Ll}{3,}) (?:the|a|an|his|her|its|their|this|that) (?:company|firm|business|party|club|team|band|group|charity|school|union|church|website|site|blog|magazine|newspaper|job|role|post|case|war|work|project|campaign)$/u;
