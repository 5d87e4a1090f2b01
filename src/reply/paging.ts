import { linesOf, type OpenLine } from './open-lines.ts';
import type { Block } from './reply.ts';

/** What a page of an answer shows whole. */
export interface Piece<Shown> {
  readonly shown: Shown;
  /** The line of the article that begins in it. */
  readonly line?: OpenLine;
  /** The article that it credits. */
  readonly source?: Source;
  /** It belongs to the piece before: no page begins with it, unless what belongs together is too long for a page. */
  readonly follows?: true;
}

/** The pieces of a block whose lines have a place. @param shown one entry a line: what it is shown as */
export function lined<Shown>(
  block: Block,
  shown: readonly (readonly Shown[])[],
): readonly Piece<Shown>[] {
  const lines = linesOf(block);
  return shown.flatMap((pieces, at) =>
    pieces.map((one, index) => {
      const line = index === 0 ? lines[at] : undefined;
      const follows = index > 0 || isSame(block, at);
      return { shown: one, ...(line && { line }), ...(follows && { follows }) };
    }),
  );
}

/** A line that only says 'same sentence' is nothing without the line before. */
const isSame = (block: Block, at: number): boolean =>
  (block.type === 'figures' && block.figures[at]?.sameSentence === true) ||
  (block.type === 'quotes' && block.quotes[at]?.sameSentence === true);

export type Source = Extract<Block, { readonly type: 'source' }>;

/** The articles that an answer is from. */
export const sourcesOf = (blocks: readonly Block[]): readonly Source[] =>
  blocks.filter((block) => block.type === 'source');

/**
 * The pieces of an answer's body; what leads to others, such as the name over what somebody says, has them with it. One
 * article is credited at the foot of every page, several each where what is from it ends.
 */
export function bodyOf<Shown>(
  blocks: readonly Block[],
  piecesOf: (block: Block) => readonly Piece<Shown>[],
  creditOf: (source: Source) => Shown,
): readonly Piece<Shown>[] {
  const several = sourcesOf(blocks).length > 1;
  let led = false;
  return blocks.flatMap((block) => {
    if (block.type === 'source' && several) {
      led = false;
      return [{ shown: creditOf(block), source: block, follows: true as const }];
    }
    const [first, ...rest] = piecesOf(block);
    if (!first) return [];
    const pieces = led ? [{ ...first, follows: true as const }, ...rest] : [first, ...rest];
    led = leads(block);
    return pieces;
  });
}

/** The bot's own words stand before what they are about; a note does where it ends so. */
const leads = (block: Block): boolean =>
  block.type === 'heading' ||
  block.type === 'text' ||
  (block.type === 'note' && block.text.endsWith(':'));

/** What a page has room for. */
export interface Room<Shown> {
  readonly most: number;
  readonly takes: (shown: Shown) => number;
}

/** Pieces by page: a page ends before it would have more of anything than there is room for. One at least, if empty. */
export function paged<Shown>(
  pieces: readonly Piece<Shown>[],
  rooms: readonly Room<Shown>[],
): readonly (readonly Piece<Shown>[])[] {
  const sizeOf = (some: readonly Piece<Shown>[]): readonly number[] =>
    rooms.map(({ takes }) => some.reduce((sum, { shown }) => sum + takes(shown), 0));
  const fits = (size: readonly number[]): boolean =>
    rooms.every(({ most }, at) => (size[at] ?? 0) <= most);
  const pages: Piece<Shown>[][] = [[]];
  let used = sizeOf([]);
  for (const group of groupsOf(pieces)) {
    const whole = sizeOf(group);
    const parts = fits(whole) ? [group] : group.map((piece) => [piece]);
    for (const part of parts) {
      const more = part === group ? whole : sizeOf(part);
      const both = used.map((size, at) => size + (more[at] ?? 0));
      const open = pages.at(-1) ?? [];
      if (open.length === 0 || fits(both)) {
        open.push(...part);
        used = both;
      } else {
        pages.push([...part]);
        used = more;
      }
    }
  }
  return pages;
}

/** Each piece with those that follow it. */
function groupsOf<Shown>(pieces: readonly Piece<Shown>[]): readonly (readonly Piece<Shown>[])[] {
  const groups: Piece<Shown>[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    if (open && piece.follows) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
