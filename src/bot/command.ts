import type { Audience, Reply } from '../reply/reply.ts';
import type { Services } from './services.ts';

/** One named option of a command. Its name is the key in `Command.options` and part of the outside contract. */
export interface Option {
  readonly description: string;
  readonly required: boolean;
  /** The only values allowed, when there are few. */
  readonly choices?: readonly string[];
  /** Where a platform's autocomplete takes its proposals from. */
  readonly suggest?: 'speaker' | 'article' | 'topic';
}

export type Options = Readonly<Record<string, Option>>;

/** Values by option name, trimmed and not empty; a required one is always there. */
export type Args<O extends Options> = {
  readonly [K in keyof O as O[K]['required'] extends true ? K : never]: string;
} & {
  readonly [K in keyof O as O[K]['required'] extends true ? never : K]?: string;
};

export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly audience: Audience;
  run(args: Args<O>, services: Services): Promise<Reply>;
}

/** Gives `run` the types of its arguments from the options written beside it. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;
