import { entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { FigureKind } from '../../text/analysis.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { measureOf } from '../finding/measure.ts';
import { tellsWhere } from '../finding/placed.ts';
import { isProperIn } from '../finding/proper.ts';
import { isDue } from '../finding/to-come.ts';
import { folded, hasMatter, wordsOf } from '../finding/words.ts';

const DIGIT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|half|twice|double|tripled?)\b/iu;
const PAID = /^how much\b.*\b(?:get|earn|paid|pay|cost|win|won|make|worth|owe|spend|spent)\b/i;
const MONEY: readonly FigureKind[] = ['money'];
/** Tells of an end that no date has. */
const UNTIL =
  /\b(?:will|would|must|to) (?:\p{L}+ ){0,3}?(?:stay|remain|be|keep|last)\b.*\b(?:until|once|as soon as)\b/iu;
const AGE = /\b\d+[- ]years?[- ]old\b|\baged \d|, \d\d?,/i;
/** Tells of an injury or an illness. */
const AILING =
  /\b(?:injur(?:y|ies|ed)|wound(?:s|ed)|ill(?:ness)?|sick(?:ness)?|disease|cancer|disorder|condition|pain|suffer(?:s|ed|ing)|broken?|fractur\w+|torn|lost (?:her|his|an?) \p{L}+ \p{L}+|surgery|operation|hamstring|virus|infect\w+|diagnos\w+)\b/iu;
const AGE_OF_THING =
  /\b(?:built|founded|opened|established|made|dates?|dating|launched|created|completed|started)\b.*\b\d{3,4}\b|\b\d[\d,.]* (?:million |billion )?years? (?:ago|old)\b|\b\d+-years?-old\b/i;

/** Of the kind that a question asks for; `undefined` where any sentence may tell it. */
export function kindAsked(question: string, read: Read): ((one: Span) => boolean) | undefined {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  if (/^when (?:does|do|will|is|are|can) /i.test(question))
    return (one) => UNTIL.test(textOf(one)) || (tellsWhen(textOf(one)) && isDue(textOf(one)));
  if (/^what(?:'s| is) wrong with\b/i.test(question)) return (one) => AILING.test(textOf(one));
  if (/^when\b/i.test(question)) return (one) => tellsWhen(textOf(one));
  if (/^where\b/i.test(question)) return (one) => tellsWhere(read, one);
  if (/^how old\b/i.test(question)) {
    const [thing = ''] = wordsOf(question).slice(2).filter(hasMatter);
    const isThing = !isProperIn(thing, read.article.text) && personNounOf(folded(thing)) === null;
    return (one) => (isThing ? AGE_OF_THING : AGE).test(textOf(one));
  }
  if (/^how often\b/i.test(question)) return (one) => DIGIT.test(textOf(one));
  const kinds = PAID.test(question) ? MONEY : measureOf(question)?.kinds;
  if (kinds !== undefined) {
    const told = new Set(
      entriesOf(read).flatMap(({ figure, again }) =>
        kinds.includes(figure.kind) ? [figure, ...again].map(({ sentence }) => sentence.start) : [],
      ),
    );
    return ({ start }) => told.has(start);
  }
  if (/^who(?:se|m)?\b/i.test(question))
    return (one) =>
      read.analysis.people.some(({ mentions }) =>
        mentions.some(({ start, end }) => start >= one.start && end <= one.end),
      );
  return undefined;
}
