import { parts } from '../reply/parts.ts';
import { remembered } from '../reply/remembered.ts';
import { shown } from './plain.ts';

/** A stretch of text; Slack parses nothing in it. */
interface TextLeaf {
  readonly type: 'text';
  readonly text: string;
  readonly style?: { readonly bold?: true; readonly italic?: true; readonly strike?: true };
}

/** A time, which Slack shows in the reader's own zone; `fallback` is for clients that cannot. */
interface DateLeaf {
  readonly type: 'date';
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly format: string;
  readonly fallback: string;
}

/** A channel, which Slack shows by its name. */
interface ChannelLeaf {
  readonly type: 'channel';
  readonly channel_id: string;
}

export type Leaf = TextLeaf | DateLeaf | ChannelLeaf;

/** One element of a rich text block. */
export interface Line {
  readonly type: 'rich_text_section' | 'rich_text_quote';
  readonly elements: Leaf[];
}

/** Lines that are never parted over pages. */
export type Lines = readonly Line[];

/** Verbatim words in one piece; longer ones go on in the next. */
export const VERBATIM = 1500;

export const plain = (text: string): Leaf => ({ type: 'text', text });
export const bold = (text: string): Leaf => ({ type: 'text', text, style: { bold: true } });
export const aside = (text: string): Leaf => ({ type: 'text', text, style: { italic: true } });

/** Slack refuses empty text. */
export const filled = (leaves: readonly Leaf[]): Leaf[] => {
  const kept = leaves.filter((leaf) => leaf.type !== 'text' || leaf.text !== '');
  return kept.length > 0 ? kept : [plain('–')];
};

export const section = (...leaves: readonly Leaf[]): Line => ({
  type: 'rich_text_section',
  elements: filled(leaves),
});

const struck = (text: string): Leaf => ({ type: 'text', text, style: { strike: true } });

const quote = (words: string, withdrawn: boolean): Line => ({
  type: 'rich_text_quote',
  elements: filled([withdrawn ? struck(words) : plain(words)]),
});

/** Verbatim words, with `below` under the last part. */
export function verbatim(words: string, below: Line, withdrawn = false): readonly Lines[] {
  const all = parts(shown(words), VERBATIM);
  if (all.length === 0) return [[below]];
  return all.map((part, at) => [
    quote(part, withdrawn),
    at < all.length - 1 ? section(aside('goes on')) : below,
  ]);
}

function wordsOf(leaf: Leaf): string {
  switch (leaf.type) {
    case 'text':
      return leaf.text;
    case 'date':
      return leaf.fallback;
    case 'channel':
      return `#${leaf.channel_id}`;
  }
}

/** The words of a piece, line by line. */
export const textOf = remembered((piece: Lines): string =>
  piece.map(({ elements }) => elements.map(wordsOf).join('').trimEnd()).join('\n'),
);
