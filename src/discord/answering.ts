import { randomUUID } from 'node:crypto';
import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
} from 'discord.js';
import { answerPress, type Presser } from '../bot/answer-press.ts';
import { createHeard } from '../bot/heard.ts';
import { failed, gone, makeAnswer, stopping } from '../bot/made.ts';
import { createMemory } from '../bot/memory.ts';
import type { Log } from '../bot/platform.ts';
import { readPress } from '../bot/press.ts';
import { type Proposal, propose } from '../bot/propose.ts';
import type { Services } from '../bot/services.ts';
import type { Talks } from '../bot/talk/talks.ts';
import { within } from '../bot/within.ts';
import type { Reply } from '../reply/reply.ts';
import { nameOf, servicesFor } from './asker.ts';
import { SAID_HERE } from './command-data.ts';
import { ids, ownerId } from './custom-id.ts';
import { codeOf, detailsOf, EXPIRED, failureOf } from './failure.ts';
import { given } from './given.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { saidInMessage } from './said-here.ts';
import { bodyOf, isHidden, share, show, turn } from './showing.ts';
import { inTheEnd, surely } from './surely.ts';

export interface AnsweringParts {
  readonly services: () => Services;
  readonly log: Log;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
  /** What each has asked before, and where. */
  readonly talks: Talks;
}

/** Proposals that come later than this are of no use to whoever is typing. */
const TYPING_MS = 1500;
/** Answers under way get so long to end when the bot stops. */
const FINISH_MS = 6000;
/** Discord may deliver an event again; an interaction can be answered for a quarter of an hour. */
const REMEMBERED_MS = 15 * 60_000;

export interface Answering {
  /** Answers an interaction, once. Never throws. */
  take(interaction: BaseInteraction): void;
  /** Does no more of what is asked, and waits a while for what is under way. */
  stop(): Promise<void>;
}

export function createAnswering({ services, log, posted, talks }: AnsweringParts): Answering {
  const seen = createMemory(REMEMBERED_MS);
  const heard = createHeard();
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  async function answer(interaction: BaseInteraction): Promise<void> {
    if (stopped) return last(interaction);
    const now = servicesFor(interaction, services(), talks);
    if (interaction.isChatInputCommand()) return slash(interaction, now);
    if (interaction.isAutocomplete()) return typing(interaction, now);
    if (interaction.isMessageComponent()) return pressed(interaction, now);
    if (interaction.isMessageContextMenuCommand()) {
      const known = interaction.commandName === SAID_HERE;
      return show(
        interaction,
        'caller',
        known ? saidInMessage(interaction, now, heard) : Promise.resolve(gone()),
      );
    }
    // A command of another kind, from an earlier version of the bot, or from a newer one.
    if (interaction.isRepliable()) return show(interaction, 'caller', Promise.resolve(gone()));
  }

  /** The connection stays while answers under way end: whoever asks meanwhile is not left without a word. */
  async function last(interaction: BaseInteraction): Promise<void> {
    if (interaction.isAutocomplete()) return surely(() => interaction.respond([]));
    if (interaction.isRepliable()) return show(interaction, 'caller', Promise.resolve(stopping()));
  }

  async function slash(interaction: ChatInputCommandInteraction, now: Services): Promise<void> {
    const { name, raw, privately } = given(interaction.commandName, interaction.options.data);
    const command = now.commands.find((one) => one.name === name);
    if (!command) return show(interaction, 'caller', Promise.resolve(gone()));
    const owner = { id: ownerId(interaction.user.id) };
    const made = makeAnswer(command, raw, now, (again, then) => ids.idsOf(again, then, owner));
    return show(interaction, privately ? 'caller' : command.audience, made);
  }

  async function pressed(interaction: MessageComponentInteraction, now: Services): Promise<void> {
    const { message, user } = interaction;
    const askedBy = message.interactionMetadata?.user.id;
    const presser: Presser = {
      id: ownerId(user.id),
      name: nameOf(interaction),
      hidden: isHidden(interaction),
      ...(askedBy && { askedBy: ownerId(askedBy) }),
    };
    const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
    const press = readPress(id ?? '');
    const { course, audience, made } = answerPress(press, presser, {
      services: now,
      ids,
      posted,
      heard,
    });
    switch (course) {
      case 'in place':
        return turn(interaction, made);
      case 'anew':
        return show(interaction, audience, made);
      case 'privately':
        return show(interaction, 'caller', made);
      case 'shared':
        // Whoever presses twice means it once.
        return (
          seen.once(`${message.id} ${id}`, () => share(interaction, made)) ??
          surely(() => interaction.deferUpdate())
        );
    }
  }

  async function typing(interaction: AutocompleteInteraction, now: Services): Promise<void> {
    const { name: key, value } = interaction.options.getFocused(true);
    const { name, raw } = given(interaction.commandName, interaction.options.data);
    const option = now.commands.find((one) => one.name === name)?.options[key];
    // Whatever happens, somebody waits for proposals: none are better than a word of failure.
    const found =
      option && propose(option, value, raw, now).catch((error: unknown) => failedTo(error));
    const choices = ((found && (await within(TYPING_MS, found))) ?? [])
      .filter((one) => one.value.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map((one) => ({ name: plainLabel(one.label, LIMITS.choice), value: one.value }));
    await surely(() => interaction.respond(choices));
  }

  function failedTo(error: unknown): readonly Proposal[] {
    log.error(detailsOf(error), 'Discord: no proposals could be made');
    return [];
  }

  /** Tells the one who asked that it did not work, by whichever way is still open. */
  async function apologise(interaction: BaseInteraction, reference: string): Promise<void> {
    // Whoever types waits for proposals, and for none rather than a word.
    if (interaction.isAutocomplete() && !interaction.responded)
      await interaction.respond([]).catch(() => undefined);
    if (!interaction.isRepliable()) return;
    const body = bodyOf(failed(reference), true, interaction);
    try {
      if (interaction.deferred || interaction.replied)
        await inTheEnd(() => interaction.webhook.send(body));
      else await interaction.reply(body);
    } catch (error) {
      log.warn({ reference, reason: failureOf(error).reason }, 'Discord: no word reached the user');
    }
  }

  async function handle(interaction: BaseInteraction): Promise<void> {
    try {
      await answer(interaction);
    } catch (error) {
      const code = codeOf(error);
      if (code === EXPIRED) {
        log.warn({ id: interaction.id }, 'Discord: an interaction was over before its answer');
      } else {
        const reference = randomUUID().slice(0, 8);
        log.error(
          { reference, ...detailsOf(error) },
          'Discord: an interaction could not be answered',
        );
        await apologise(interaction, reference);
      }
    }
  }

  return {
    take(interaction) {
      if (!seen.add(interaction.id)) return;
      const work = handle(interaction).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async stop() {
      stopped = true;
      await within(FINISH_MS, Promise.all(underWay));
    },
  };
}
