import { randomUUID } from 'node:crypto';
import { listed } from '../reply/count.ts';
import { withoutRepeats } from '../reply/repeats.ts';
import type { Reply } from '../reply/reply.ts';
import type { Args, Command, Options } from './command.ts';
import { chooseArticle } from './finding/choose-article.ts';
import { whoSpeaks } from './finding/choose-speaker.ts';
import { slip } from './finding/spelling.ts';
import { firstArticle } from './first-article.ts';
import { onceWhileSame } from './lasting.ts';
import type { Services } from './services.ts';
import { TooMuchError } from './too-much.ts';
import { errorReply, shown, UserError } from './user-error.ts';

/** Options as a platform hands them over: by name, unchecked. */
export type RawOptions = Readonly<Record<string, string | undefined>>;

/** Whoever asks next is answered from another article. */
const TOO_MUCH = {
  message: 'This article is too much for me to read',
  blocks: [{ type: 'text', text: 'Please ask again: the answer then comes from another article.' }],
} as const;

/** Far above any real name or question; what is longer is a slip of the paste key. */
export const LONGEST_VALUE = 2000;

/**
 * Runs a command on unchecked options. Never throws: a reader's mistake becomes a reply that says what to do, a failure
 * of ours a short reference whose details go to `services.report`.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  raw: RawOptions,
  services: Services,
): Promise<Reply> {
  try {
    await firstArticle(services.library);
    const args = await checked(command, raw, services);
    const make = async (): Promise<Reply> => {
      const reply = await command.run(args, services);
      return { ...reply, blocks: withoutRepeats(reply.blocks) };
    };
    if (!command.lasts?.(args)) return await make();
    const key = JSON.stringify([command.name, args, focusOf(args, services)]);
    return await onceWhileSame(key, services.library, make);
  } catch (error) {
    if (error instanceof UserError) {
      return errorReply({ message: error.message, blocks: withoutRepeats(error.blocks) });
    }
    if (error instanceof TooMuchError) return errorReply(TOO_MUCH);
    const reference = randomUUID().slice(0, 8);
    services.report(reference, error);
    return {
      title: 'Something went wrong on our side',
      blocks: [
        {
          type: 'text',
          text: `Please try again. If it happens again, tell whoever runs this bot the reference ${reference}.`,
        },
      ],
      audience: 'caller',
    };
  }
}

/** The article asked about before, where it decides what the answer is from. */
function focusOf(args: object, { focus, library }: Services): string | undefined {
  const [newest] = library.articles();
  return 'article' in args || focus === newest?.id ? undefined : focus;
}

/** The options trimmed and checked. Throws `UserError` for what is unknown, missing, too long or not a choice. */
async function checked<O extends Options>(
  { name, options }: Command<O>,
  raw: RawOptions,
  services: Services,
): Promise<Args<O>> {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(raw)) {
    const trimmed = value?.trim();
    if (!trimmed) continue;
    const option = Object.hasOwn(options, key) ? options[key] : undefined;
    if (!option)
      throw new UserError(`“${name}” has no option “${shown(key)}”`, [usage(name, options)]);
    if (trimmed.length > LONGEST_VALUE) {
      throw new UserError(`The ${key} is too long`, [
        { type: 'text', text: `Please keep it below ${LONGEST_VALUE} characters.` },
      ]);
    }
    given.set(key, option.choices ? choice(key, trimmed, option.choices) : trimmed);
  }
  for (const [key, option] of Object.entries(options)) {
    if (option.required && !given.has(key)) {
      throw new UserError(`“${name}” needs a ${key}`, [
        { type: 'text', text: `${option.description.replace(/[.?]$/, '')}.` },
        ...(option.suggest === 'speaker'
          ? whoSpeaks(await chooseArticle(services, given.get('article')))
          : [usage(name, options)]),
      ]);
    }
  }
  // The loop above has put a value to every required key; the compiler cannot follow that through a map.
  return Object.fromEntries(given) as Args<O>;
}

function choice(key: string, value: string, choices: readonly string[]): string {
  const typed = value.toLowerCase();
  const meant =
    choices.find((one) => one === typed) ??
    choices.find((one) => one.startsWith(typed)) ??
    choices.find((one) => slip(typed, one));
  if (meant === undefined) {
    throw new UserError(`The ${key} can be ${listed(choices, 'or')}, not “${shown(value)}”`);
  }
  return meant;
}

function usage(name: string, options: Options): { readonly type: 'note'; readonly text: string } {
  const parts = Object.entries(options).map(([key, { required }]) => (required ? key : `[${key}]`));
  return { type: 'note', text: `Usage: ${[name, ...parts].join(' ')}` };
}
