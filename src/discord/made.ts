import { type Again, againToText, versionToText } from '../bot/again.ts';
import type { Services } from '../bot/services.ts';
import type { Reply } from '../reply/reply.ts';
import { askId, pageId, postPageId } from './custom-id.ts';
import type { Ids } from './render.ts';

/** An answer ready to be shown: one of its pages, and what its buttons carry. */
export interface Made {
  readonly reply: Reply;
  readonly page: number;
  readonly ids: Ids;
}

/** What the buttons under an answer carry: enough to give it again after a restart. */
export function idsOf(again: Again, services: Services): Ids {
  const text = againToText(again, services);
  const version = versionToText(again.version ?? '');
  return { page: (page) => pageId(page, text), ask: (request) => askId(request, version) };
}

/** What the buttons under a post carry: always the mark of its key, by which it is found. */
export const idsOfPost = (mark: string, version?: string): Ids => ({
  page: (page) => postPageId(mark, page),
  ask: (request) => askId(request, versionToText(version ?? ''), mark),
  always: { label: 'What can I ask?', request: 'help' },
});

const said = (title: string, text: string): Made => ({
  reply: { title, blocks: [{ type: 'text', text }], audience: 'caller' },
  page: 0,
  ids: { page: () => undefined, ask: (request) => askId(request) },
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
