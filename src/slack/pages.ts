import type { types } from '@slack/bolt';
import { linesOf, type OpenLine } from '../reply/open-lines.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { PAGE } from './limits.ts';
import { piecesOf } from './pieces.ts';
import { type Piece, textOf } from './rich-lines.ts';

/** A piece, and the line of the answer that begins with it. */
export interface Opened {
  readonly piece: Piece;
  readonly open?: OpenLine;
}

/** The body's pieces by page: a page ends before it would grow too long. */
export function pagesOf({ blocks }: Reply): readonly (readonly Opened[])[] {
  const pages: Opened[][] = [[]];
  let length = 0;
  let json = 0;
  for (const one of blocks.flatMap(opened)) {
    const open = pages.at(-1) ?? [];
    const [more, moreJson] = [textOf(one.piece).length, JSON.stringify(richText(one.piece)).length];
    const fits =
      open.length < PAGE.pieces && length + more <= PAGE.text && json + moreJson <= PAGE.json;
    if (open.length === 0 || fits) {
      open.push(one);
      length += more;
      json += moreJson;
    } else {
      pages.push([one]);
      length = more;
      json = moreJson;
    }
  }
  return pages;
}

/** The pieces of a block; where it has lines with a place, each line's first piece has it. */
function opened(block: Block): readonly Opened[] {
  const lines = linesOf(block);
  if (lines.length === 0) return piecesOf(block).map((piece) => ({ piece }));
  return eachLine(block).flatMap((line, index) => {
    const open = lines[index];
    return piecesOf(line).map((piece, at) => (at === 0 && open ? { piece, open } : { piece }));
  });
}

function eachLine(block: Block): readonly Block[] {
  switch (block.type) {
    case 'passages':
      return block.passages.map((one) => ({ ...block, passages: [one] }));
    case 'quotes':
      return block.quotes.map((one) => ({ ...block, quotes: [one] }));
    case 'figures':
      return block.figures.map((one) => ({ ...block, figures: [one] }));
    default:
      return [block];
  }
}

export const richText = (piece: Piece): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [...piece],
});
