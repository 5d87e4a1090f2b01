import type { types, webApi } from '@slack/bolt';
import type { Command } from '../bot/command.ts';
import type { Made } from '../bot/made.ts';
import { readRequest } from '../bot/request.ts';
import type { Services } from '../bot/services.ts';
import type { Answers } from './answers.ts';
import type { Typed } from './asked.ts';
import { type Acknowledge, atOnce, createAcknowledgements } from './at-once.ts';
import { commandForm } from './command-form.ts';
import { metadataOf } from './pressing.ts';
import { directly, orElse, privately, type Show } from './showing.ts';
import { requestOf } from './words.ts';

interface Parts {
  readonly web: webApi.WebClient;
  readonly answers: Answers;
  readonly services: () => Services;
  /** Opens the form for a question. @param other where a word goes when that fails */
  readonly openForm: (trigger: string, other: Show) => void;
  readonly openView: (view: types.ModalView, trigger: string, other: Show) => void;
  readonly orSorry: (making: Promise<Made>) => Promise<Made>;
  /** Never rejects. */
  readonly show: (making: Promise<Made>, alone: Show) => Promise<void>;
  /** The connection is about to end: what it does not acknowledge Slack may tell another process. */
  readonly leaving: () => boolean;
}

/** Answers what is typed after the slash command, and acknowledges it: with the answer itself, where that can be. */
export function createTyping(parts: Parts) {
  const { web, answers, services, openForm, openView, orSorry, show, leaving } = parts;
  const acknowledgements = createAcknowledgements();

  /** A command that may change things, such as 'briefing add', and whether it is asked for by its bare name. */
  function changing(
    line: string,
  ): { readonly command: Command; readonly bare: boolean } | undefined {
    const { commands } = services();
    const { command: name, raw } = readRequest(line, commands);
    const command = commands.find((one) => one.name === name);
    const bare = Object.values(raw).every((value) => value === undefined);
    return command?.group && { command, bare };
  }

  return {
    async first({ envelope, text, trigger, caller }: Typed, acknowledge: Acknowledge) {
      const line = requestOf(text);
      const alone = orElse(privately(web, caller), directly(web, caller.user, trigger));
      if (trigger && /^ask\W*$/i.test(line)) {
        await acknowledge();
        return openForm(trigger, alone);
      }
      const change = changing(line);
      if (change) {
        // Told of again, a change would be made again: that is over before it begins.
        await acknowledge();
        const { command, bare } = change;
        const needs = Object.values(command.options).some(({ required }) => required);
        return trigger && bare && needs
          ? openView(commandForm(command, metadataOf(caller)), trigger, alone)
          : show(orSorry(answers.toLine(line, caller)), alone);
      }
      const making = orSorry(answers.toLine(line, caller));
      const soon = atOnce(making);
      acknowledgements.keep(envelope, soon);
      const answer = await soon;
      if ((await acknowledge(answer)) ? answer : leaving()) return;
      // Should Slack tell of it again, it is answered already.
      acknowledgements.forget(envelope);
      await show(making, alone);
    },

    /** The same, told of again. */
    async again({ envelope }: Typed, acknowledge: Acknowledge) {
      await acknowledge(await acknowledgements.of(envelope));
    },
  };
}
