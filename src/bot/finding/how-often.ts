import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { frontOf } from './around-figure.ts';
import { metIn } from './kin.ts';
import { stemsOf, topicOf } from './topic.ts';

const PERIOD =
  '(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|season|shift|morning|evening|weekend)s?';
const OFTEN = new RegExp(
  [
    `\\b(?:every|each) (?:other |few |second |third |\\d+ |\\p{L}+ )?${PERIOD}\\b`,
    `\\b(?:once|twice) (?:an?|per|each|every|in|this|last) `,
    `\\btwice\\b`,
    `\\b(?:\\d+|\\p{L}+) (?:times|occasions)\\b`,
    '\\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|nightly|hourly)\\b',
  ].join('|'),
  'iu',
);
/** So many sentences are shown. */
const SHOWN = 3;

/** True for a figure that tells how often: 'three times', 'on nine occasions', the months of 'every three months'. */
export function isFrequency(text: string, figure: Figure): boolean {
  const words = sliceOf(text, figure.phrase);
  return (
    /\b(?:times|occasions)\b/i.test(`${words} ${figure.unit ?? ''}`) ||
    /\b(?:every|each) $/i.test(frontOf(text, figure))
  );
}

/** The sentences that tell how often something is done, those with all of it first; none where no sentence has all of it. */
export function oftenIn({ article: { text }, analysis }: Read, asked: string): readonly Span[] {
  const { stems } = topicOf(asked, text);
  const telling = analysis.sentences.filter((one) => OFTEN.test(sliceOf(text, one)));
  const metBy = (one: Span): number => metIn(stems, stemsOf(sliceOf(text, one)));
  const whole = telling.filter((one) => stems.length > 0 && metBy(one) === stems.length);
  const last = whole.at(-1);
  if (!last) return [];
  // Another may tell it otherwise right behind.
  const next = telling.find(
    (one) => one.start > last.start && !text.slice(last.end, one.start).trim() && metBy(one) > 0,
  );
  return [...whole, ...(next && !areParted(text, last, next) ? [next] : [])].slice(0, SHOWN);
}
