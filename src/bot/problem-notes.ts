import type { Block } from '../reply/reply.ts';
import type { Library } from './library.ts';

/** What is wrong with the content folder, a line each. */
export const problemNotes = ({ problems }: Library): readonly Block[] =>
  problems().map(({ file, what, remedy }) => ({
    type: 'note',
    text: `${file} ${what}. ${remedy}`,
  }));
