import { setTimeout as pause } from 'node:timers/promises';
import {
  type MessageComponentInteraction,
  MessageFlags,
  MessagePayload,
  RateLimitError,
  type RepliableInteraction,
} from 'discord.js';
import { type Made, tooLong } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import type { Audience } from '../reply/reply.ts';
import { ANSWERED, codeOf, failureOf } from './failure.ts';
import { type Rendered, render } from './render.ts';

type Asked = RepliableInteraction | MessageComponentInteraction;

/** An answer that is not there after this is announced first: Discord waits three seconds and no longer. */
const PATIENCE_MS = 400;

/** Answers with a new message: at once when it is at hand, else first with a word that it will come. */
export async function show(
  interaction: Asked,
  audience: Audience,
  work: Promise<Made>,
): Promise<void> {
  const made = await within(PATIENCE_MS, work);
  if (made) {
    const hidden = audience === 'caller' || made.reply.audience === 'caller';
    await surely(() => interaction.reply(bodyOf(made, hidden, interaction)));
    return sendRest(interaction, made, hidden);
  }
  const hidden = audience === 'caller';
  await surely(() => interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {}));
  const late = await work;
  await surely(() =>
    interaction.webhook.editMessage('@original', editOf(late, hidden, interaction)),
  );
  return sendRest(interaction, late, hidden);
}

/** Puts another page in the place of the message whose button was pressed. */
export async function turn(
  interaction: MessageComponentInteraction,
  work: Promise<Made>,
): Promise<void> {
  const hidden = isHidden(interaction);
  const made = await within(PATIENCE_MS, work);
  // What went wrong for one reader must not take the answer away from the others.
  const replaces = ({ reply }: Made): boolean => reply.audience === 'channel' || hidden;
  if (made) {
    return surely(() =>
      replaces(made)
        ? interaction.update(editOf(made, hidden, interaction))
        : interaction.reply(bodyOf(made, true, interaction)),
    );
  }
  await surely(() => interaction.deferUpdate());
  const late = await work;
  if (!replaces(late)) await interaction.webhook.send(bodyOf(late, true, interaction));
  else
    await surely(() =>
      interaction.webhook.editMessage('@original', editOf(late, hidden, interaction)),
    );
}

/**
 * Shows everyone what so far one person saw. First the button goes from their own message, so that nothing is shown
 * twice; an apology takes the place of the message, and nobody else sees it.
 */
export async function share(
  interaction: MessageComponentInteraction,
  work: Promise<Made>,
): Promise<void> {
  const own = work.then(({ reply, page, ids }): Made => {
    const { askedBy: _askedBy, ...unsigned } = reply;
    return { reply: unsigned, page, ids: { ...ids, share: () => undefined } };
  });
  await turn(interaction, own);
  const made = await work;
  if (made.reply.audience === 'channel')
    await interaction.webhook.send(bodyOf(made, false, interaction));
}

/** Only the one who uses the component sees the message that it stands in. */
export const isHidden = ({ message }: MessageComponentInteraction): boolean =>
  message.flags.has(MessageFlags.Ephemeral);

/** How often an answer is tried, and how long after a failure. */
const ATTEMPTS = 6;
const PAUSE_MS = 100;
/** Discord gives up after three seconds, some of which are gone when an answer is first tried. */
const TIME_MS = 2200;

/**
 * Sends a first answer, or an edit, until it certainly arrived: doing either twice comes to the same. An answer whose
 * confirmation was lost is refused when it is repeated, and all is well.
 */
export async function surely(send: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + TIME_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (codeOf(error) === ANSWERED) return;
      if (attempt === ATTEMPTS || failureOf(error).lasting) throw error;
      await pause(waitAfter(error, attempt, until - Date.now()));
    }
  }
}

/**
 * How long to wait before the next try: as long as Discord asks, if there is time for it. If not, a request too many is
 * better than no answer.
 */
export function waitAfter(error: unknown, attempt: number, left: number): number {
  const asked = error instanceof RateLimitError ? Math.max(error.retryAfter, error.timeToReset) : 0;
  return asked > 0 && asked < left ? asked : PAUSE_MS * attempt;
}

/** So many messages are sent at once, and no more. */
const MOST_AT_ONCE = 5;

/** Where no button can turn the page, such as under the words of a message, a few are sent one after the other. */
async function sendRest(interaction: Asked, made: Made, hidden: boolean): Promise<void> {
  if (made.ids.page(1) !== undefined) return;
  const { pages } = render(made.reply, 0, made.ids);
  for (let page = 1; page < Math.min(pages, MOST_AT_ONCE); page += 1) {
    await interaction.webhook.send(bodyOf({ ...made, page }, hidden, interaction));
  }
  if (pages > MOST_AT_ONCE)
    await interaction.webhook.send(bodyOf(tooLong(pages - MOST_AT_ONCE), true, interaction));
}

/**
 * A message for Components V2 that can notify nobody; `hidden` from all but the one who asked. It is in the API's own
 * words, and discord.js sends it as it is: from its own it would take longer to translate than all the rest takes.
 */
export function bodyOf({ reply, page, ids }: Made, hidden: boolean, target: Asked): MessagePayload {
  return payload(target, render(reply, page, ids, hidden), hidden ? MessageFlags.Ephemeral : 0);
}

/** The same for a message that is there already: who sees it cannot be changed. */
const editOf = ({ reply, page, ids }: Made, hidden: boolean, target: Asked): MessagePayload =>
  payload(target, render(reply, page, ids, hidden), 0);

function payload(target: Asked, { components }: Rendered, flags: number): MessagePayload {
  const made = new MessagePayload(target.webhook, {});
  made.body = {
    flags: MessageFlags.IsComponentsV2 | flags,
    components: [...components],
    allowed_mentions: { parse: [] },
  };
  made.files = [];
  return made;
}
