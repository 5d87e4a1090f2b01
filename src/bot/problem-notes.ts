import type { ContentProblem } from '../article/problem.ts';
import type { Block } from '../reply/reply.ts';
import { visible } from '../reply/visible.ts';
import type { Library } from './library.ts';

/** How many problems stand in one answer. */
const MOST = 5;

/** A problem in one line. A file's name may hold what breaks lines, turns them round or commands a terminal. */
export const problemLine = ({ file, what, remedy }: ContentProblem): string =>
  visible(`${file} ${what}. ${remedy}`);

/** What is wrong with the content folder, a line each: what keeps an article out first, and no more than a few. */
export function problemNotes({ problems }: Library): readonly Block[] {
  const all = problems();
  const errors = all.filter(({ level }) => level === 'error');
  const ordered = [...errors, ...all.filter(({ level }) => level !== 'error')];
  const lines = ordered.slice(0, MOST).map(problemLine);
  const more =
    all.length > MOST
      ? [`And ${all.length - MOST} more: “npm run -s readout -- doctor” names them all.`]
      : [];
  return [...lines, ...more].map((text) => ({ type: 'note', text }));
}
