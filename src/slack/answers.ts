import { againOf, onVersion } from '../bot/again.ts';
import { answerPress, type Pressed as PressAnswer, type Presser } from '../bot/answer-press.ts';
import { gone, type Ids, type Made, makeAnswer } from '../bot/made.ts';
import { readPress } from '../bot/press.ts';
import { readRequest } from '../bot/request.ts';
import { saidHere } from '../bot/said-here.ts';
import type { Services } from '../bot/services.ts';
import type { Reply } from '../reply/reply.ts';
import type { createAskers } from './asker.ts';
import { BUTTON_IDS, NO_IDS } from './buttons.ts';
import { createPasted, pastedPageId, readPastedPage } from './pasted.ts';

/** The one slash command. */
const COMMAND = '/readout';

/** Who asks, and where. */
export interface Asker {
  readonly user: string;
  /** Absent where it is no channel: in a modal or at home. */
  readonly channel?: string;
  /** The thread in which the answer stands. */
  readonly thread?: string | undefined;
}

/** Makes the answers; where they are shown is not its business. All reject where something of ours fails. */
export interface Answers {
  /** To a line as people type it. @param version the article that it is asked of, if not the newest */
  toLine(line: string, asker: Asker, version?: string): Promise<Made>;
  /** To a press, and where that goes. */
  toPress(value: string, presser: Presser, channel?: string): PressAnswer;
  /** Who said what in some words. */
  toWords(words: string, asker: Asker): Promise<Made>;
}

interface Parts {
  readonly services: () => Services;
  /** Who somebody is that asks from a channel. */
  readonly askerOf: ReturnType<typeof createAskers>;
  /** The workspace, as soon as it is known. */
  readonly team: () => string | undefined;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
}

export function createAnswers({ services, posted, askerOf, team }: Parts): Answers {
  const pasted = createPasted();

  const servicesFor = ({ user, channel, thread }: Asker): Services => {
    const tenant = team();
    const place = {
      platform: 'slack',
      ...(tenant && { tenant }),
      ...(thread && { thread }),
    } as const;
    return {
      ...services(),
      ...(user !== '' && { asker: () => askerOf(user, channel) }),
      ...(channel !== undefined && { where: { ...place, channel } }),
    };
  };

  async function inWords(words: string, user: string, page: number, name: string): Promise<Made> {
    const now = services();
    const reply = await saidHere(words, now);
    if (reply.blocks.some(({ type }) => type === 'source')) {
      const again = againOf('quotes', { speaker: 'everyone' }, reply, now.library);
      return { reply, page, ids: BUTTON_IDS.idsOf(again, now, { id: user }) };
    }
    const ids: Ids = { ...NO_IDS, page: (to) => pastedPageId(name, to) };
    return { reply, page, ids };
  }

  return {
    async toLine(line, asker, version) {
      const { user } = asker;
      const now = servicesFor(asker);
      const { command: name, raw } = readRequest(line || 'help', now.commands);
      const command = now.commands.find((one) => one.name === name);
      if (!command) return gone();
      const made = await makeAnswer(command, raw, await onVersion(now, version), (again, then) =>
        BUTTON_IDS.idsOf(again, then, { id: user }),
      );
      return inSlack(name, made);
    },

    toPress(value, presser, channel) {
      const turned = readPastedPage(value);
      if (turned) {
        const words = pasted.find(turned.name);
        const made =
          words === undefined
            ? Promise.resolve(gone())
            : inWords(words, presser.id, turned.page, turned.name);
        return { course: 'in place', audience: 'caller', made };
      }
      const by = { user: presser.id, ...(channel !== undefined && { channel }) };
      const parts = { services: servicesFor(by), ids: BUTTON_IDS, posted };
      const answer = answerPress(readPress(value), presser, parts);
      const { command = '', made } = answer;
      return { ...answer, made: made.then((one) => inSlack(command, one)) };
    },

    toWords: (words, { user }) => inWords(words, user, 0, pasted.keep(words)),
  };
}

const HOW = `Mention me in a channel or in a thread, or write to me directly. ${COMMAND} answers you alone, and not in threads, where Slack has no such commands: mention me there.`;

/** Help says besides how one asks in Slack. */
function inSlack(command: string, made: Made): Made {
  if (command !== 'help') return made;
  const blocks = [{ type: 'text' as const, text: HOW }, ...made.reply.blocks];
  return { ...made, reply: { ...made.reply, blocks } };
}
