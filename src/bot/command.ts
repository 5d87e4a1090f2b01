import type { Audience, Reply } from '../reply/reply.ts';
import type { Services } from './services.ts';

/** One named option of a command. Its name is the key in `Command.options` and part of the outside contract. */
export interface Option {
  readonly description: string;
  readonly required: boolean;
  /** The only values allowed, when there are few. */
  readonly choices?: readonly string[];
  /** Where a platform's autocomplete takes its proposals from. */
  readonly suggest?: 'speaker' | 'article' | 'topic' | 'source' | 'timezone' | 'briefing';
  /**
   * What the value names, where it is not just words. Platforms let people pick it and hand it over as text:
   * `channel` by its id, `mention` as 'role:<id>', 'user:<id>' or 'group:<id>'.
   */
  readonly names?: 'channel' | 'mention';
}

export type Options = Readonly<Record<string, Option>>;

/** Values by option name, trimmed and not empty; a required one is always there. */
export type Args<O extends Options> = {
  readonly [K in keyof O as O[K]['required'] extends true ? K : never]: string;
} & {
  readonly [K in keyof O as O[K]['required'] extends true ? never : K]?: string;
};

/** Commands that belong together: 'briefing' of 'briefing add' and 'briefing list'. */
export interface Group {
  readonly name: string;
  readonly description: string;
}

export interface Command<O extends Options = Options> {
  /** One word, or with a group two: 'briefing add'. */
  readonly name: string;
  readonly description: string;
  readonly group?: Group;
  readonly options: O;
  readonly audience: Audience;
  /** Whether the answer comes from the articles as they are now and from nothing else, and many ask for it alike. */
  lasts?(args: Args<O>): boolean;
  /** Reads the options from what is typed after the name, where that has a way of its own. Pure. */
  readonly read?: (words: string) => Readonly<Record<string, string | undefined>>;
  run(args: Args<O>, services: Services): Promise<Reply>;
}

/** Gives `run` the types of its arguments from the options written beside it. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;

/** Puts a group's name before that of its command. */
export const inGroup =
  (group: Group) =>
  <const O extends Options>(command: Command<O>): Command<O> => ({
    ...command,
    name: `${group.name} ${command.name}`,
    group,
  });
