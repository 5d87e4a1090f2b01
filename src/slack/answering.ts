import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { againFromText, answerAgain, onVersion, versionFromText, versionOf } from '../bot/again.ts';
import { failed, gone, type Made, makeAnswer } from '../bot/made.ts';
import { createMemory } from '../bot/memory.ts';
import type { Log } from '../bot/platform.ts';
import { readPress } from '../bot/press.ts';
import { readRequest } from '../bot/request.ts';
import type { Services } from '../bot/services.ts';
import { within } from '../bot/within.ts';
import type { Reply } from '../reply/reply.ts';
import { idsOf, idsOfPost } from './buttons.ts';
import { detailsOf } from './failure.ts';
import { NotSent } from './posting.ts';
import { inPlace, inThread, privately, type Show } from './showing.ts';
import { wordsOf } from './words.ts';

/** The one slash command. */
const COMMAND = '/readout';

export interface AnsweringParts {
  readonly services: () => Services;
  readonly log: Log;
  readonly web: webApi.WebClient;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
}

/** Somebody wrote to the bot. */
export interface Written {
  readonly text: string;
  readonly channel: string;
  /** Where the answer stands; in the channel itself when absent. */
  readonly thread: string | undefined;
  /** Names the message: the same however often Slack tells of it. */
  readonly key: string;
}

/** Somebody typed the slash command. */
export interface Typed {
  readonly text: string;
  readonly channel: string;
  readonly responseUrl: string;
}

/** Somebody pressed a button. */
export interface Pressed {
  readonly value: string;
  readonly channel: string;
  /** The message under which the button stands. */
  readonly message: string;
  readonly thread: string | undefined;
  /** Only the one who pressed it sees the message. */
  readonly hidden: boolean;
  /** A conversation of one person and the bot. */
  readonly direct: boolean;
  readonly responseUrl: string;
  readonly key: string;
}

export interface Answering {
  /** True once for whatever has any of these names; Slack may tell of the same thing again. */
  isNew(names: readonly (string | undefined)[]): boolean;
  written(what: Written): void;
  typed(what: Typed): void;
  pressed(what: Pressed): void;
  /** Takes no more, and waits a while for those under way. */
  stop(): Promise<void>;
}

/** Slack tells of a thing again after a minute, and after five more. */
const REMEMBERED_MS = 15 * 60_000;
/** Answers under way get so long to end when the bot stops. */
const FINISH_MS = 5000;

export function createAnswering({ services, log, web, posted }: AnsweringParts): Answering {
  const seen = createMemory(REMEMBERED_MS);
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  /** Gives the answer, or a word that it failed; never throws. */
  async function answer(make: () => Promise<Made>, show: Show, sorry: Show = show): Promise<void> {
    try {
      await show(await make());
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      const why = error instanceof NotSent ? { reason: error.message } : detailsOf(error);
      log.error({ reference, ...why }, 'Slack: an answer could not be given');
      await sorry(failed(reference)).catch(() =>
        log.warn({ reference }, 'Slack: no word reached the user'),
      );
    }
  }

  function take(make: () => Promise<Made>, show: Show, sorry?: Show): void {
    if (stopped) return;
    const work = answer(make, show, sorry).finally(() => underWay.delete(work));
    underWay.add(work);
  }

  /** The answer to a line as people type it. */
  async function ask(line: string, channel: string, version?: string): Promise<Made> {
    const now: Services = { ...services(), where: { platform: 'slack', channel } };
    const { command: name, raw } = readRequest(line || 'help', now.commands);
    const command = now.commands.find((one) => one.name === name);
    if (!command) return gone();
    return inSlack(name, await makeAnswer(command, raw, await onVersion(now, version), idsOf));
  }

  async function turned(page: number, text: string): Promise<Made> {
    const now = services();
    const again = againFromText(text, now);
    const reply = again && (await answerAgain(again, now));
    return reply ? inSlack(again.command, { reply, page, ids: idsOf(again, now) }) : gone();
  }

  async function postedPage(page: number, mark: string): Promise<Made> {
    const reply = await posted(mark);
    const version = reply && versionOf(reply, services().library);
    return reply ? { reply, page, ids: idsOfPost(mark, version) } : gone();
  }

  return {
    isNew(names) {
      // Each is remembered, whatever the others say.
      return names.filter((name) => name !== undefined && !seen.add(name)).length === 0;
    },

    written({ text, channel, thread, key }) {
      take(() => ask(wordsOf(text), channel), inThread(web, { channel, thread }, key));
    },

    typed({ text, channel, responseUrl }) {
      take(() => ask(wordsOf(text), channel), privately(responseUrl));
    },

    pressed({ value, channel, message, thread, hidden, direct, responseUrl, key }) {
      const press = readPress(value);
      const alone = privately(responseUrl, thread);
      switch (press?.kind) {
        case 'ask': {
          const version = press.version && versionFromText(press.version);
          const spot = { channel, thread: thread ?? (direct ? undefined : message) };
          return take(
            () => ask(press.request, channel, version),
            hidden ? alone : inThread(web, spot, key),
            alone,
          );
        }
        case 'page':
          return take(
            () => turned(press.page, press.again),
            inPlace(responseUrl, hidden, thread),
            alone,
          );
        case 'post': {
          const { page, mark } = press;
          // A post belongs to everyone; its pages are turned for the one who asks, who then turns their own.
          const show = hidden ? inPlace(responseUrl, hidden, thread) : alone;
          return take(() => postedPage(page, mark), show, alone);
        }
        case 'where':
        case 'share':
        case undefined:
          return take(() => Promise.resolve(gone()), alone);
      }
    },

    async stop() {
      stopped = true;
      await within(FINISH_MS, Promise.all(underWay));
    },
  };
}

const HOW = `Mention me in a channel or in a thread, or write to me directly. ${COMMAND} answers you alone, and not in threads, where Slack has no such commands: mention me there.`;

/** Help says besides how one asks in Slack. */
function inSlack(command: string, made: Made): Made {
  if (command !== 'help') return made;
  const blocks = [{ type: 'text' as const, text: HOW }, ...made.reply.blocks];
  return { ...made, reply: { ...made.reply, blocks } };
}
