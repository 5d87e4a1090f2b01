import type { Block } from '../../reply/reply.ts';
import type { Topic } from './topic.ts';

/** Says which words of a topic were taken for a slip of the keys. */
export const slipNotes = ({ slips }: Topic): readonly Block[] =>
  slips.map(({ typed, meant }) => ({
    type: 'note',
    text: `“${typed}” is taken to mean “${meant}”.`,
  }));
