import type { RawOptions } from '../run-command.ts';
import { filled } from './slots.ts';
import type { Known } from './wording.ts';

/**
 * What a question wants: a command with its options, or one of two things that only `ask` answers, `person` (who is
 * that) and `passages` (the sentences on a topic).
 */
export interface Wish {
  readonly command:
    | 'summary'
    | 'quotes'
    | 'figures'
    | 'people'
    | 'articles'
    | 'help'
    | 'person'
    | 'passages';
  readonly args: RawOptions;
}

/** A question prepared for the rules: tidied, without the words that name an article, parted where its topic begins. */
export interface Asked {
  readonly text: string;
  readonly article?: string;
  readonly head: string;
  readonly topic?: string;
  readonly known: Known;
}

/** What a question wants, if the rule understands it. */
export type Rule = (asked: Asked) => Wish | undefined;

export const wish = (command: Wish['command'], args: RawOptions = {}): Wish => ({
  command,
  args: filled(args),
});
