import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { otherEvent } from '../finding/fates.ts';
import { tellsWhere } from '../finding/placed.ts';
import { sentenceStems } from '../finding/sentence-stems.ts';
import { matching } from '../finding/sentences-with.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';

/** So many sentences are enough. */
const FEW = 2;

const WHERE_HAPPENED =
  /^where (?:did (?:it|this|that) (?:all )?(?:happen|occur|start|take place)|(?:did|was|is|were) (?:the|this) (?:accident|crash|attack|incident|fire|explosion|blast|shooting|robbery|collision)(?: (?:happen|happened|occur|start|take place))?)$/i;
const EVENT =
  /\b(?:crash\p{L}*|collid\p{L}*|hit|struck|killed|died|collaps\p{L}*|attack\p{L}*|fire|blaze|explo(?:d|s)\p{L}*|shot|stabb\p{L}*|robb\p{L}*|raid\p{L}*|derail\p{L}*|skidded|broke out|happened|occurred|took place|went off|capsized|sank|landed)\b/iu;

/** The first sentence that tells where something befell somebody. */
const placeOfTheEvent = (read: Read): readonly Span[] =>
  matching(read, EVENT)
    .filter(
      (one) =>
        tellsWhere(read, one) &&
        !otherEvent(sliceOf(read.article.text, one), read.article.published),
    )
    .slice(0, 1);

const DOES_NEXT =
  /^what (?:will (.+?) do(?: (?:now|next|instead|afterwards))?|(?:does|do|is|are) (.+?) (?:do|doing|going to do) (?:now|next|instead|afterwards))$/i;
const WILL_DO =
  /\b(?:will|would|plans? to|hopes? to|intends? to|expects? to|is (?:now )?(?:at work|working|going|to)|wants? to)\b/i;

/** The last sentences that tell what somebody means to do. */
function aheadOf(read: Read, whose: string): readonly Span[] {
  const isPronoun = /^(?:s?he|they|it)$/i.test(whose);
  const names = wordsOf(whose).filter(hasMatter).map(stem);
  const stems = sentenceStems(read);
  return read.analysis.sentences
    .filter((one, at) => {
      const text = sliceOf(read.article.text, one);
      return (
        WILL_DO.test(text) &&
        (isPronoun
          ? new RegExp(`^${whose}\\b`, 'i').test(text)
          : names.length > 0 && names.every((name) => stems[at]?.has(name)))
      );
    })
    .slice(-FEW);
}

/** The sentences that tell where it happened, or what somebody will do next; `undefined` where neither is asked. */
export function ofTheStory(text: string, read: Read): readonly Span[] | undefined {
  if (WHERE_HAPPENED.test(text)) return placeOfTheEvent(read);
  const whose = DOES_NEXT.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return whose === undefined ? undefined : aheadOf(read, whose);
}
