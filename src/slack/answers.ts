import { onVersion } from '../bot/again.ts';
import { answerPress, type Pressed as PressAnswer, type Presser } from '../bot/answer-press.ts';
import type { Command } from '../bot/command.ts';
import { createHeard } from '../bot/heard.ts';
import { gone, type Made, makeAnswer, said } from '../bot/made.ts';
import { readPress } from '../bot/press.ts';
import { readRequest } from '../bot/request.ts';
import type { RawOptions } from '../bot/run-command.ts';
import { saidHere } from '../bot/said-here.ts';
import type { Services } from '../bot/services.ts';
import type { Reply } from '../reply/reply.ts';
import type { Submitted } from './asked.ts';
import { BUTTON_IDS } from './buttons.ts';
import { commandOfForm, valuesOf } from './command-form.ts';
import { isForm } from './forms.ts';
import type { Spot } from './posting.ts';
import { spotIn } from './pressing.ts';
import type { Asking } from './services-for.ts';
import { requestOf } from './words.ts';

/** The one slash command. */
const COMMAND = '/readout';

/** Makes the answers; where they are shown is not its business. All reject where something of ours fails. */
export interface Answers {
  /** To a line as people type it. @param version the article that it is asked of, if not the newest */
  toLine(line: string, asker: Asking, version?: string): Promise<Made>;
  /** To a press, and where that goes. */
  toPress(value: string, presser: Presser, spot: Partial<Spot>): PressAnswer;
  /** To a form that was filled in. */
  toForm(form: Submitted): Promise<Made>;
  /** Who said what in some words. */
  toWords(words: string, asker: Asking): Promise<Made>;
}

interface Parts {
  readonly servicesFor: (asker: Asking) => Services;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
}

export function createAnswers({ servicesFor, posted }: Parts): Answers {
  const heard = createHeard();

  /** Runs a command for somebody, with what gives its answer again in the buttons. */
  async function run(
    command: Command,
    raw: RawOptions,
    now: Services,
    user: string,
  ): Promise<Made> {
    const made = await makeAnswer(command, raw, now, (again, then) =>
      BUTTON_IDS.idsOf(again, then, { id: user }),
    );
    return inSlack(command.name, made);
  }

  return {
    async toLine(line, asker, version) {
      const now = servicesFor(asker);
      const { command: name, raw } = readRequest(line || 'help', now.commands);
      const command = now.commands.find((one) => one.name === name);
      return command ? run(command, raw, await onVersion(now, version), asker.user) : gone();
    },

    async toForm({ form, filled, user, metadata }) {
      const asker = { user, ...spotIn(metadata) };
      const now = servicesFor(asker);
      const command = now.commands.find(({ name }) => name === commandOfForm(form));
      if (command) return run(command, valuesOf(command, filled), now, user);
      if (!isForm(form)) return gone();
      const { article, question = '', text = '' } = filled;
      if (form === 'said-here') return this.toWords(text, asker);
      const about = now.library.articles().find(({ id }) => id === article);
      if (article !== undefined && about === undefined) return articleGone();
      return this.toLine(requestOf(question), asker, about?.version);
    },

    toPress(value, presser, spot) {
      const parts = {
        services: servicesFor({ user: presser.id, ...spot }),
        ids: BUTTON_IDS,
        posted,
        heard,
      };
      const answer = answerPress(readPress(value), presser, parts);
      const { command = '', made } = answer;
      return { ...answer, made: made.then((one) => inSlack(command, one)) };
    },

    toWords: (words, { user }) =>
      saidHere(words, { id: user }, { services: servicesFor({ user }), ids: BUTTON_IDS, heard }),
  };
}

const articleGone = (): Made =>
  said(
    'That article is no longer here',
    'It was taken away while the form was open. Please ask again, about another one.',
  );

const HOW = `Mention me in a channel or in a thread, or write to me directly. ${COMMAND} answers you alone, and not in threads, where Slack has no such commands: mention me there.`;

/** Help says besides how one asks in Slack. */
function inSlack(command: string, made: Made): Made {
  if (command !== 'help') return made;
  const blocks = [{ type: 'text' as const, text: HOW }, ...made.reply.blocks];
  return { ...made, reply: { ...made.reply, blocks } };
}
