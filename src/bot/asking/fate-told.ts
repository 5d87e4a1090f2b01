import { passageOf, type Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { fatedIn, isHarm } from '../finding/fates.ts';
import { matching } from '../finding/sentences-with.ts';
import type { Topic } from '../finding/topic.ts';
import { hasMatter } from '../finding/words.ts';

/** So many sentences are shown. */
const SHOWN = 2;

/** Where nobody counts the dead or the hurt, the sentences that tell of any: 'killing the pilot', 'nobody was hurt'. */
export function fateTold(read: Read, { how }: ChosenFigures, { words }: Topic): readonly Block[] {
  const fated = how === 'none' ? fatedIn(words.replace(/^how many /i, '')) : undefined;
  if (!fated || !isHarm(fated.fate) || hasMatter([...fated.who, ...fated.where].join(' ')))
    return [];
  const told = matching(read, fated.fate).slice(0, SHOWN);
  return told.length === 0
    ? []
    : [
        { type: 'note', text: 'I found no number, but this tells of it:' },
        { type: 'passages', passages: told.map((one) => passageOf(read, one)) },
      ];
}
