import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { titled } from '../../reply/source.ts';

/**
 * Says that an answer is not from the article that it would be from.
 * @param from the article that was looked into first
 */
export const movedNote = ({ article, current }: Read, from: Read): Block => ({
  type: 'note',
  moved: true,
  text: from.current
    ? `Not in the current article; this is from “${article.title}”.`
    : `Not in ${titled(from.article.title)}; this is from ${current ? 'the current article, ' : ''}${titled(article.title)}.`,
});

/** Says how a question was understood that goes on from the answer before it. */
export const takenNote = (question: string): Block => ({
  type: 'note',
  text: SHOWN.test(question) ? 'Going on from what was just shown:' : `Taken to ask: ${question}`,
});

/** Says whom or what the words of a question are taken to mean. */
export const meantNote = (words: string, name: string): Block => ({
  type: 'note',
  text: `“${words}” is taken to mean ${name}.`,
});

/** A question of sentences that the answer before showed. */
const SHOWN = /\(sentences? [\d-]+\)$/;

/** Says that an answer is still from the article that was asked about before, and not from the current one. */
export const stillNote = (title: string): Block => ({
  type: 'note',
  text: `From ${titled(title)}, asked about before; “current” goes back to the newest.`,
});
