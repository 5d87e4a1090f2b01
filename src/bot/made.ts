import type { Place, Reply, Suggestion } from '../reply/reply.ts';
import { type Again, againOf, againToText, versionToText } from './again.ts';
import type { Command } from './command.ts';
import type { Owner, PlaceKey, pressIds } from './press.ts';
import type { RawOptions } from './run-command.ts';
import type { Services } from './services.ts';
import { answerInTalk } from './talk/answer-in-talk.ts';
import { within } from './within.ts';

/** What the buttons of a message carry. `undefined` where it has no room in a button. */
export interface Ids {
  /** Turns to a page. */
  page(page: number): string | undefined;
  /** Asks what a suggestion asks, or opens its place. */
  ask(suggestion: Suggestion): string | undefined;
  /** Opens the place of a line. */
  where(place: Place): string | undefined;
  /** Shows everyone this page of an answer that one person sees. */
  share(page: number): string | undefined;
  /** Stands under every page, whatever else does. */
  readonly always?: Suggestion;
  /** Whose the answer is, where that is all that tells these ids from those of others with the same `key`. */
  readonly whose?: { readonly id: string; readonly key: string; as(id: string): Ids };
}

/** An answer ready to be shown: one of its pages, and what its buttons carry. */
export interface Made {
  readonly reply: Reply;
  readonly page: number;
  readonly ids: Ids;
}

/** What buttons carry on a platform, as `pressIds` has them for its limits. */
export function buttonIds(ids: ReturnType<typeof pressIds>) {
  const { pageId, postPageId, askId, placeId, stepId, heardPageId, shareId } = ids;
  const keyOf = ({ version, start, end }: Place): PlaceKey => ({
    version: versionToText(version),
    start,
    end,
  });
  const where = (place: Place): string | undefined => {
    const key = keyOf(place);
    return key.version === '' ? undefined : placeId(key);
  };
  /** What a suggestion carries, the version and the owner that all have in common given. */
  const asking =
    (version: string, whose?: Owner | string) =>
    ({ request, place }: Suggestion): string | undefined =>
      place ? where(place) : askId(request, version, whose);
  const idsOfAnswer = (text: string, version: string, owner?: Owner): Ids => ({
    page: (page) => pageId(page, text, owner),
    ask: asking(version, owner),
    where,
    share: (page) => shareId(pageId(page, text)),
    ...(owner && {
      whose: {
        id: owner.id,
        key: `${owner.shared === true} ${version} ${text}`,
        as: (id) => idsOfAnswer(text, version, { ...owner, id }),
      },
    }),
  });
  return {
    /** Under an answer: enough to give it again after a restart, and whose it is. */
    idsOf: (again: Again, services: Services, owner?: Owner): Ids =>
      idsOfAnswer(againToText(again, services), versionToText(again.version ?? ''), owner),

    /** Under a post: always the mark of its key, by which it is known again. */
    idsOfPost: (mark: string, version?: string): Ids => ({
      page: (page) => postPageId(mark, page),
      ask: asking(versionToText(version ?? ''), mark),
      where,
      // It stands in the channel already.
      share: () => undefined,
      always: { label: 'What can I ask?', request: 'help' },
    }),

    /** Under a place: another one takes its stead. */
    idsOfPlace: (key: PlaceKey, owner?: Owner): Ids => ({
      page: (page) => stepId(key, page),
      ask: ({ request, place }) =>
        place ? stepId(keyOf(place)) : askId(request, key.version, owner),
      where,
      share: (page) => shareId(stepId(key, page)),
    }),

    /** Under what is said in a message: one goes on to its places, and shares nothing. */
    idsOfHeard: (version: string): Ids => ({
      page: (page) => heardPageId(versionToText(version), page),
      ask: () => undefined,
      where,
      share: () => undefined,
    }),
  };
}

export type ButtonIds = ReturnType<typeof buttonIds>;

/** Runs a command; what gives its answer again goes into the buttons that turn its pages. Never throws. */
export async function makeAnswer(
  command: Command,
  raw: RawOptions,
  services: Services,
  idsOf: (again: Again, services: Services) => Ids,
): Promise<Made> {
  const { reply, raw: meant, noted } = await answerInTalk(command, raw, services);
  const again = againOf(command.name, meant, reply, services.library, noted);
  const ids = idsOf(again, services);
  if (ids.share(LAST_PAGE) !== undefined || !services.requests) return { reply, page: 0, ids };
  try {
    // The answer is there, and of more worth than its buttons.
    const kept = await within(KEEP_MS, services.requests.keep(againToText(again, services)));
    return { reply, page: 0, ids: kept === undefined ? ids : idsOf({ ...again, kept }, services) };
  } catch (error) {
    services.report('buttons', error);
    return { reply, page: 0, ids };
  }
}

/** A database that another program has locked lets nobody wait for longer. */
const KEEP_MS = 1_000;

/** No page has a longer number. */
const LAST_PAGE = 9999;

/** For an answer that cannot be given again. */
export const NO_BUTTONS: Ids = {
  page: () => undefined,
  ask: () => undefined,
  where: () => undefined,
  share: () => undefined,
};

/** A word of the bot's own, without buttons. */
export const said = (title: string, text: string): Made => ({
  reply: { title, blocks: [{ type: 'text', text }], audience: 'caller' },
  page: 0,
  ids: NO_BUTTONS,
});

/** For a button or command that an earlier version of the bot made and this one does not know. */
export const gone = (): Made =>
  said(
    'This is no longer available',
    'It is from an earlier version of this bot. Please ask again.',
  );

/** For whoever asks while the bot stops. */
export const stopping = (): Made =>
  said(
    'The bot is just being stopped',
    'If it is started again, it answers in a moment. Please ask again then.',
  );

/** For a place in a version of an article that is not kept. */
export const placeGone = (): Made =>
  said(
    'This place can no longer be shown',
    'The bot no longer has the text as it was. Please ask again.',
  );

/** For a page of what is said in a message that was asked about long ago. */
export const heardGone = (): Made =>
  said(
    'The words are no longer at hand',
    'What is said in a message is kept for an hour only. Please ask about the message again.',
  );

/** After as much of an answer as goes at once, where nothing can show the rest. */
export const tooLong = (pages: number): Made =>
  said(
    'The answer is longer than what is shown',
    `${pages === 1 ? 'Another page is' : `Another ${pages} pages are`} left out. Ask for one speaker or topic to see less at once.`,
  );

/** Where the platform's answer was lost and the channel cannot be looked at. */
export const notSure = (): Made =>
  said(
    'I cannot tell whether the others see it',
    'The word that it arrived was lost. If it does not stand here, please ask again and share that.',
  );

/** For a failure of ours; the log has the rest under the same reference. */
export const failed = (reference: string): Made =>
  said(
    'Something went wrong on our side',
    `Please try again. If it happens again, tell whoever runs this bot the reference ${reference}.`,
  );
