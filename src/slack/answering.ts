import { randomUUID } from 'node:crypto';
import type { types, ViewResponseAction, webApi } from '@slack/bolt';
import type { Command } from '../bot/command.ts';
import { failed, gone, type Made } from '../bot/made.ts';
import { createMemory } from '../bot/memory.ts';
import type { Log } from '../bot/platform.ts';
import { readRequest } from '../bot/request.ts';
import type { Services } from '../bot/services.ts';
import { within } from '../bot/within.ts';
import type { ArticleLine } from '../reply/reply.ts';
import { articleLine } from '../reply/source.ts';
import type { Answers } from './answers.ts';
import type { Chosen, Pressed, Submitted, Typed, Wanted, Written } from './asked.ts';
import { HOME_IDS } from './buttons.ts';
import { commandForm } from './command-form.ts';
import { detailsOf } from './failure.ts';
import { type Form, formOf, isForm, readFormId, tooLate } from './forms.ts';
import { homeView } from './home.ts';
import { homeContent } from './home-content.ts';
import { textOfMessage } from './message-text.ts';
import { aloneOf, metadataOf, showPress, standing } from './pressing.ts';
import { promising } from './promising.ts';
import type { Asking } from './services-for.ts';
import { directly, inThread, orElse, privately, type Show, stands } from './showing.ts';
import { createSubmitting } from './submitting.ts';
import { NotSent, surely } from './surely.ts';
import { inModal, openModal } from './viewing.ts';
import { requestOf } from './words.ts';

export interface AnsweringParts {
  readonly servicesFor: (asking: Asking) => Services;
  readonly answers: Answers;
  readonly log: Log;
  readonly web: webApi.WebClient;
}

export interface Answering {
  /** True once for whatever has any of these names; Slack may tell of the same thing again. */
  isNew(names: readonly (string | undefined)[]): boolean;
  written(what: Written): void;
  typed(what: Typed): void;
  pressed(what: Pressed): void;
  messageChosen(what: Chosen): void;
  formWanted(what: Wanted): void;
  /** What the form turns into, in time to be acknowledged with. Never rejects. */
  submitted(what: Submitted): Promise<ViewResponseAction>;
  homeOpened(user: string): void;
  /** Takes no more, and waits a while for those under way. */
  stop(): Promise<void>;
}

/** Slack tells of a thing again after a minute, and after five more. */
const REMEMBERED_MS = 15 * 60_000;
/** The button that shows everyone stays where it is: pressed again so long after, it is meant. */
const SHARED_MS = 60_000;
/** Answers under way get so long to end when the bot stops. */
const FINISH_MS = 5000;

export function createAnswering({ servicesFor, answers, log, web }: AnsweringParts): Answering {
  const seen = createMemory(REMEMBERED_MS);
  const shared = createMemory(SHARED_MS);
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  function logged(error: unknown): string {
    const reference = randomUUID().slice(0, 8);
    const why = error instanceof NotSent ? { reason: error.message } : detailsOf(error);
    log.error({ reference, ...why }, 'Slack: an answer could not be given');
    return reference;
  }

  /** The answer, or a word that it failed. */
  const orSorry = (making: Promise<Made>): Promise<Made> =>
    making.catch((error: unknown) => failed(logged(error)));

  /** Shows an answer, or a word that it could not be shown; never throws. */
  async function answer(making: Promise<Made>, show: Show, sorry: Show): Promise<void> {
    try {
      const unsent = await show(orSorry(making));
      if (unsent instanceof NotSent) {
        const reason = unsent.message;
        log.warn({ platform: 'slack', reason }, 'Slack: an answer was given by another way');
      }
    } catch (error) {
      const reference = logged(error);
      await sorry(Promise.resolve(failed(reference))).catch(() =>
        log.warn({ reference }, 'Slack: no word reached the user'),
      );
    }
  }

  function keep(work: Promise<void>): void {
    const kept = work.finally(() => underWay.delete(kept));
    underWay.add(kept);
  }

  function take(make: () => Promise<Made>, show: Show, sorry: Show = show): void {
    if (!stopped) keep(answer(make(), show, sorry));
  }

  const services = (): Services => servicesFor({ user: '' });

  const articles = (): readonly ArticleLine[] =>
    services()
      .library.articles()
      .map((article, at) => articleLine(article, at === 0));

  function openView(view: types.ModalView, trigger: string, other: Show): void {
    const open: Show = () => openModal(web, trigger, view);
    take(() => Promise.resolve(tooLate()), orElse(open, other), other);
  }

  const openForm = (form: Form, trigger: string, other: Show): void =>
    openView(formOf(form, articles()), trigger, other);

  /** The command whose form is asked for by its bare name: one that changes things, such as 'briefing add'. */
  function commandToFill(line: string): Command | undefined {
    const { commands } = services();
    const { command: name, raw } = readRequest(line, commands);
    const command = commands.find((one) => one.name === name);
    const needs = Object.values(command?.options ?? {}).some(({ required }) => required);
    const bare = Object.values(raw).every((value) => value === undefined);
    return command?.group && needs && bare ? command : undefined;
  }

  return {
    isNew(names) {
      // Each is remembered, whatever the others say.
      return names.filter((name) => name !== undefined && !seen.add(name)).length === 0;
    },

    written({ text, user, channel, thread, message, key, again }) {
      if (stopped) return;
      const spot = { channel, thread };
      // In a thread that does not exist yet nobody sees what is for them alone.
      const seen = { user, channel, ...(thread !== message && { thread }) };
      const promise = user === '' ? undefined : promising(web, seen);
      const since = new Date(Number(message) * 1000);
      const there = inThread(web, spot, key, { since, promise });
      const show = user === '' ? there : orElse(there, directly(web, user, key));
      // A search is waited for as well.
      promise?.begin();
      const standing = again ? stands(web, spot, key, since) : Promise.resolve(false);
      const make = () => answers.toLine(requestOf(text), { user, ...spot });
      keep(standing.then((is) => (is ? promise?.kept() : answer(make(), show, there))));
    },

    typed({ text, trigger, caller }) {
      const line = requestOf(text);
      const alone = orElse(privately(web, caller), directly(web, caller.user, trigger));
      if (/^ask\W*$/i.test(line) && trigger) return openForm('ask', trigger, alone);
      const command = trigger ? commandToFill(line) : undefined;
      if (command) {
        const form = commandForm(command, metadataOf(caller));
        return openView(form, trigger, alone);
      }
      take(() => answers.toLine(line, caller), alone);
    },

    pressed(press) {
      const { value, place, user, name, key } = press;
      const form = readFormId(value);
      if (form) return openForm(form, place.trigger, directly(web, user, key));
      if (stopped) return;
      const { spot, ...where } = standing(press);
      const { course, made } = answers.toPress(value, { id: user, name, ...where }, spot);
      take(() => made, showPress(web, press, course, shared), aloneOf(web, press));
    },

    messageChosen({ message, trigger, caller }) {
      const alone = privately(web, caller);
      const make = () => answers.toWords(textOfMessage(message), caller);
      take(make, orElse(inModal(web, trigger, metadataOf(caller)), alone), alone);
    },

    formWanted({ form, trigger, user, key }) {
      const other = directly(web, user, key);
      if (isForm(form)) return openForm(form, trigger, other);
      take(() => Promise.resolve(gone()), orElse(inModal(web, trigger), other), other);
    },

    submitted: createSubmitting({
      ...{ answers, web, orSorry },
      later: (work) =>
        keep(
          work()
            .catch(logged)
            .then(() => undefined),
        ),
    }),

    homeOpened(user) {
      if (stopped) return;
      const publish = async (): Promise<void> => {
        const view = homeView(
          await homeContent(servicesFor({ user, channel: user }), user),
          HOME_IDS,
        );
        await surely(() => web.views.publish({ user_id: user, view }));
      };
      keep(publish().catch((error: unknown) => void logged(error)));
    },

    async stop() {
      stopped = true;
      await within(FINISH_MS, Promise.all(underWay));
    },
  };
}
