import type { Reply, Suggestion } from '../reply/reply.ts';
import { type Again, againOf, againToText, versionToText } from './again.ts';
import type { Command } from './command.ts';
import type { pressIds } from './press.ts';
import { type RawOptions, runCommand } from './run-command.ts';
import type { Services } from './services.ts';

/** What the buttons of a message carry. `undefined` where it has no room in a button. */
export interface Ids {
  /** Turns to a page. */
  page(page: number): string | undefined;
  /** Asks what a suggestion asks. */
  ask(request: string): string | undefined;
  /** Stands under every page, whatever else does. */
  readonly always?: Suggestion;
}

/** An answer ready to be shown: one of its pages, and what its buttons carry. */
export interface Made {
  readonly reply: Reply;
  readonly page: number;
  readonly ids: Ids;
}

/** What buttons carry on a platform, as `pressIds` has them for its limits. */
export function buttonIds({ pageId, postPageId, askId }: ReturnType<typeof pressIds>) {
  return {
    /** Under an answer: enough to give it again after a restart. */
    idsOf(again: Again, services: Services): Ids {
      const text = againToText(again, services);
      const version = versionToText(again.version ?? '');
      return { page: (page) => pageId(page, text), ask: (request) => askId(request, version) };
    },

    /** Under a post: always the mark of its key, by which it is known again. */
    idsOfPost: (mark: string, version?: string): Ids => ({
      page: (page) => postPageId(mark, page),
      ask: (request) => askId(request, versionToText(version ?? ''), mark),
      always: { label: 'What can I ask?', request: 'help' },
    }),
  };
}

/** Runs a command; what gives its answer again goes into the buttons that turn its pages. Never throws. */
export async function makeAnswer(
  command: Command,
  raw: RawOptions,
  services: Services,
  idsOf: (again: Again, services: Services) => Ids,
): Promise<Made> {
  const reply = await runCommand(command, raw, services);
  const again = againOf(command.name, raw, reply, services.library);
  return { reply, page: 0, ids: idsOf(again, services) };
}

/** A word of the bot's own, without buttons. */
const said = (title: string, text: string): Made => ({
  reply: { title, blocks: [{ type: 'text', text }], audience: 'caller' },
  page: 0,
  ids: { page: () => undefined, ask: () => undefined },
});

/** For a button or command that an earlier version of the bot made and this one does not know. */
export const gone = (): Made =>
  said(
    'This is no longer available',
    'It is from an earlier version of this bot. Please ask again.',
  );

/** For a failure of ours; the log has the rest under the same reference. */
export const failed = (reference: string): Made =>
  said(
    'Something went wrong on our side',
    `Please try again. If it happens again, tell whoever runs this bot the reference ${reference}.`,
  );
