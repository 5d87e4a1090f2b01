import { passageOf, type Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { oftenIn } from '../finding/how-often.ts';

/** How often something is done is told by words as much as by numbers: 'every month', 'twice a day'. */
export function oftenTold(read: Read, { how, figures, measure }: ChosenFigures): readonly Block[] {
  if (measure?.called !== 'frequency') return [];
  if (how === 'counted' && TIMES.test(figures[0]?.headline ?? '')) return [];
  const found = oftenIn(read, measure.rest);
  return found.length > 0
    ? [{ type: 'passages', passages: found.map((one) => passageOf(read, one)) }]
    : [];
}

const TIMES = /\b(?:times|occasions)\b/i;
