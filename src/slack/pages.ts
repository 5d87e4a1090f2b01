import type { types } from '@slack/bolt';
import { bodyOf, type Piece, paged } from '../reply/paging.ts';
import { remembered } from '../reply/remembered.ts';
import type { Reply } from '../reply/reply.ts';
import { PAGE } from './limits.ts';
import { credit, piecesOf } from './pieces.ts';
import { aside, type Lines, section, textOf } from './rich-lines.ts';

/** The body's pieces by page. */
export const pagesOf = remembered(
  ({ blocks }: Reply): readonly (readonly Piece<Lines>[])[] =>
    paged(
      bodyOf(blocks, piecesOf, ({ article }) => [section(aside(credit(article)))]),
      [
        { most: PAGE.pieces, takes: () => 1 },
        { most: PAGE.text, takes: (lines) => textOf(lines).length },
        { most: PAGE.json, takes: (lines) => JSON.stringify(richText(lines)).length },
      ],
    ),
  ({ blocks }) => blocks,
);

export const richText = (lines: Lines): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [...lines],
});
