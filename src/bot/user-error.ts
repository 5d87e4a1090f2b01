import type { Block, Reply } from '../reply/reply.ts';

/** A request that cannot be met as it stands. What it carries is said to the reader as it is, with what to do. */
export class UserError extends Error {
  readonly blocks: readonly Block[];

  constructor(title: string, blocks: readonly Block[] = []) {
    super(title);
    this.name = 'UserError';
    this.blocks = blocks;
  }
}

/** Only the one who asked needs to see what went wrong. */
export const errorReply = ({ message, blocks }: Pick<UserError, 'message' | 'blocks'>): Reply => ({
  title: message,
  blocks,
  audience: 'caller',
});

/** What somebody typed, short enough to be repeated to them. */
export const shown = (typed: string): string =>
  typed.length > 60 ? `${typed.slice(0, 59).trimEnd()}…` : typed;
