import type { Entry } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { sliceOf } from '../../text/span.ts';
import type { Measure } from './measure.ts';
import { tellsTheEnd } from './results.ts';

const COSTS =
  /\b(?:costs?|costing|price[ds]?|pay|pays|paid|spen[dt]|spending|worth|valued|bills?|budget|fees?|fares?|charge[ds]?|funded|sold|bought)\b/i;

/** The only figure of the sort that is asked for is the answer, if it is no score on the way to the last. */
export const isOnly = (
  read: Read,
  [first, ...more]: readonly Entry[],
  { called }: Measure,
): boolean =>
  first !== undefined &&
  more.length === 0 &&
  // Whom a club bought for £9 tells nothing of what 'it' cost, nor any sum how big it is.
  (called !== 'sum' || COSTS.test(sliceOf(read.article.text, first.figure.sentence))) &&
  !(called === 'figure' && first.figure.kind === 'money') &&
  (first.figure.kind !== 'score' ||
    called === 'vote' ||
    tellsTheEnd(sliceOf(read.article.text, first.figure.sentence)));
