import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { otherEvent } from '../finding/fates.ts';
import { tellsWhere } from '../finding/placed.ts';
import { tellsWhy } from '../finding/reasons.ts';
import { isOfPast } from '../finding/to-come.ts';

/** News tells where and when it happened in its first sentences, and why a little farther on. */
const LEAD = 8;
const REASONS = 14;
/** So many sentences are enough. */
const FEW = 2;

const IT = '(?:it|this|that|all (?:of )?(?:it|this))';
const WHERE = new RegExp(
  `^where(?: exactly)?(?: (?:(?:is|was|did) ${IT}(?: all)?(?: (?:happen|happening|occur|start|take place|held|set|from))?|are we))?$`,
  'i',
);
const WHEN = new RegExp(
  `^when(?: exactly)?(?: (?:is|was|did) ${IT}(?: all)?(?: (?:happen|happening|occur|start|begin|take place|held|from))?)?$`,
  'i',
);
const WHY = new RegExp(
  `^(?:why(?: exactly)?(?: (?:(?:is|was|did|does|has) ${IT}(?: all)?(?: (?:happen|happened|happening|come about|so|matter))?|him|her|them))?|how come|for what reason|what(?:'s| is| was) the reason)$`,
  'i',
);
const NEXT =
  /^what(?:'s| is| are| will| comes?)? ?(?:happens?|happen|next|now|(?:the )?next steps?)(?: (?:next|now|then))?$/i;
const WILL = /\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected|likely)|plans? to|hopes? to)\b/;

/**
 * What the first sentences of the story tell of where, when or why it happened, and its last ones of what comes next, for
 * a question that names nothing else ('where?', 'when did it happen?'); `undefined` for any other question.
 * @param found what other readings of the question have found; kept where it stands among the first sentences
 */
export function leadTells(
  text: string,
  read: Read,
  found: readonly Span[],
): readonly Span[] | undefined {
  const { article, analysis } = read;
  const textOf = (one: Span): string => sliceOf(article.text, one);
  const told = analysis.sentences.filter(
    (one) => !SPOKEN.test(textOf(one)) && otherEvent(textOf(one), article.published) === undefined,
  );
  const [first] = found;
  const isEarly = first !== undefined && analysis.sentences.indexOf(first) < LEAD;
  const lead = (count: number, most: number, tells: (text: string, one: Span) => boolean) =>
    told
      .slice(0, count)
      .filter((one) => tells(textOf(one), one))
      .slice(0, most);
  if (isEarly) return found;
  if (WHERE.test(text))
    return orElse(
      lead(LEAD, 1, (_, one) => tellsWhere(read, one)),
      found,
    );
  if (WHEN.test(text))
    return orElse(
      lead(LEAD, 1, (one) => tellsWhen(one) && !isOfPast(one, article.published)),
      found,
    );
  if (WHY.test(text)) return orElse(found, lead(REASONS, FEW, tellsWhy));
  if (NEXT.test(text))
    return orElse(
      found,
      told.filter((one) => WILL.test(textOf(one).replace(QUOTED, ' '))).slice(-FEW),
    );
  return undefined;
}

const orElse = (first: readonly Span[], second: readonly Span[]): readonly Span[] =>
  first.length > 0 ? first : second;

const QUOTED = /["“][^"”]*["”]?/g;

/** Somebody's words, and not the story's. */
const SPOKEN = /^["“‘']/;
