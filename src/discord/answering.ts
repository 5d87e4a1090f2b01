import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { againFromText, answerAgain, onVersion, versionFromText, versionOf } from '../bot/again.ts';
import { failed, gone, makeAnswer } from '../bot/made.ts';
import { createMemory } from '../bot/memory.ts';
import type { Log } from '../bot/platform.ts';
import { readPress } from '../bot/press.ts';
import { propose } from '../bot/propose.ts';
import { readRequest } from '../bot/request.ts';
import type { Services } from '../bot/services.ts';
import { within } from '../bot/within.ts';
import type { Reply } from '../reply/reply.ts';
import { idsOf, idsOfPost } from './custom-id.ts';
import { codeOf, detailsOf, EXPIRED, failureOf } from './failure.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { bodyOf, show, surely, turn } from './showing.ts';

export interface AnsweringParts {
  readonly services: () => Services;
  readonly log: Log;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
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
  /** Takes no more, and waits a while for those under way. */
  stop(): Promise<void>;
}

export function createAnswering({ services, log, posted }: AnsweringParts): Answering {
  const seen = createMemory(REMEMBERED_MS);
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  async function answer(interaction: BaseInteraction): Promise<void> {
    const now = services();
    if (interaction.isChatInputCommand()) return slash(interaction, now);
    if (interaction.isAutocomplete()) return typing(interaction, now);
    if (interaction.isButton()) return pressed(interaction, now);
  }

  async function slash(interaction: ChatInputCommandInteraction, now: Services): Promise<void> {
    const command = now.commands.find(({ name }) => name === interaction.commandName);
    if (!command) return show(interaction, 'caller', Promise.resolve(gone()));
    const raw = Object.fromEntries(
      interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]),
    );
    return show(interaction, command.audience, makeAnswer(command, raw, now, idsOf));
  }

  async function pressed(interaction: ButtonInteraction, now: Services): Promise<void> {
    const press = readPress(interaction.customId);
    switch (press?.kind) {
      case 'ask': {
        const { command: name, raw } = readRequest(press.request, now.commands);
        const command = now.commands.find((one) => one.name === name);
        if (!command) break;
        const then = onVersion(now, press.version && versionFromText(press.version));
        return show(
          interaction,
          command.audience,
          then.then((pinned) => makeAnswer(command, raw, pinned, idsOf)),
        );
      }
      case 'page': {
        const again = againFromText(press.again, now);
        if (!again) break;
        return turn(
          interaction,
          answerAgain(again, now).then((reply) =>
            reply ? { reply, page: press.page, ids: idsOf(again, now) } : gone(),
          ),
        );
      }
      case 'post': {
        const { mark, page } = press;
        const made = posted(mark).then((reply) =>
          reply ? { reply, page, ids: idsOfPost(mark, versionOf(reply, now.library)) } : gone(),
        );
        // A post belongs to everyone; its pages are turned for the one who asks, who then turns their own.
        return interaction.message.flags.has(MessageFlags.Ephemeral)
          ? turn(interaction, made)
          : show(interaction, 'caller', made);
      }
      case undefined:
        break;
    }
    return show(interaction, 'caller', Promise.resolve(gone()));
  }

  async function typing(interaction: AutocompleteInteraction, now: Services): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const command = now.commands.find((one) => one.name === interaction.commandName);
    const option = command?.options[name];
    const raw = Object.fromEntries(
      interaction.options.data.map((given) => [given.name, String(given.value ?? '')]),
    );
    const proposals = option && (await within(TYPING_MS, propose(option, value, raw, now)));
    const choices = (proposals ?? [])
      .filter((one) => one.value.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map((one) => ({ name: plainLabel(one.label, LIMITS.choice), value: one.value }));
    await surely(() => interaction.respond(choices));
  }

  /** Tells the one who asked that it did not work, by whichever way is still open. */
  async function apologise(interaction: BaseInteraction, reference: string): Promise<void> {
    if (!interaction.isRepliable()) return;
    const body = bodyOf(failed(reference), true);
    try {
      if (interaction.deferred || interaction.replied) await interaction.followUp(body);
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
      if (stopped || !seen.add(interaction.id)) return;
      const work = handle(interaction).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async stop() {
      stopped = true;
      await within(FINISH_MS, Promise.all(underWay));
    },
  };
}
