import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';

/** Says that an answer is not from the article that it would be from. */
export const movedNote = ({ article }: Read): Block => ({
  type: 'note',
  text: `Not in the current article; this is from “${article.title}”.`,
});
