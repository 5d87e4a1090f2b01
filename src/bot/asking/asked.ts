import type { RawOptions } from '../run-command.ts';
import type { Known } from './known.ts';
import { filled } from './slots.ts';

/**
 * What a question wants: a command with its options, or what only `ask` answers: `person` (who is that), `passages` (the
 * sentences on a topic), `compare` (what two say), `wishes` (what is wanted), `sentence` (one by its
 * number) and `origin` (who wrote the article, when and where).
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
    | 'passages'
    | 'compare'
    | 'origin'
    | 'wishes'
    | 'sentence';
  readonly args: RawOptions;
  /** It was asked whether somebody speaks of something: that wants a yes or a no. */
  readonly whether?: true;
  /** What was asked is whether or what somebody did in words: 'deny', 'demand'. */
  readonly act?: string;
  /** What is asked of the sentences on a topic: a time, one that is to come, who did it, a reason, what is to come, how long a sentence is. */
  readonly asks?: Asks;
  /** The question takes it that somebody did what this verb says: 'why did she resign'. */
  readonly deed?: string;
}

/** What the first word of a question asks for. */
export type Asks = 'when' | 'where' | 'due' | 'who' | 'why' | 'how' | 'will' | 'whether' | 'term';

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
