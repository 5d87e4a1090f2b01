import type { MessageComponentInteraction, MessagePayload, RepliableInteraction } from 'discord.js';
import { type Made, notSure, tooLong } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import { writtenOnce } from '../bot/written-once.ts';
import type { Audience } from '../reply/reply.ts';
import { codeOf, NO_MESSAGE } from './failure.ts';
import { messagesAfter } from './history.ts';
import { render } from './render.ts';
import { discord } from './sdk.ts';
import { inTheEnd, surely, Unsure } from './surely.ts';
import { written } from './written.ts';

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
  await surely(() =>
    interaction.deferReply(hidden ? { flags: discord.MessageFlags.Ephemeral } : {}),
  );
  const late = await work;
  await unlessGone(interaction, late, () => fillIn(interaction, late, hidden));
  return sendRest(interaction, late, hidden);
}

/** Puts an answer in the place of the word that it will come, or of the message whose button was pressed. */
function fillIn(interaction: Asked, made: Made, hidden: boolean): Promise<void> {
  const body = editOf(made, hidden, interaction);
  return inTheEnd(() => interaction.webhook.editMessage('@original', body));
}

/** What has no place any more, as somebody deleted the message meanwhile, is shown to the one who asked. */
async function unlessGone(interaction: Asked, made: Made, put: () => Promise<void>): Promise<void> {
  try {
    await put();
  } catch (error) {
    if (codeOf(error) !== NO_MESSAGE) throw error;
    const body = bodyOf(made, true, interaction);
    if (interaction.deferred) await inTheEnd(() => interaction.webhook.send(body));
    else await surely(() => interaction.reply(body));
  }
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
    const body = replaces(made)
      ? editOf(made, hidden, interaction)
      : bodyOf(made, true, interaction);
    return unlessGone(interaction, made, () =>
      surely(() => (replaces(made) ? interaction.update(body) : interaction.reply(body))),
    );
  }
  await surely(() => interaction.deferUpdate());
  const late = await work;
  if (replaces(late)) {
    return unlessGone(interaction, late, () => fillIn(interaction, late, hidden));
  }
  const body = bodyOf(late, true, interaction);
  return inTheEnd(() => interaction.webhook.send(body));
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
  if (made.reply.audience !== 'channel') return;
  try {
    await sendAnew(interaction, made, false, 0);
  } catch (error) {
    if (!(error instanceof Unsure)) throw error;
    const body = bodyOf(notSure(), true, interaction);
    await inTheEnd(() => interaction.webhook.send(body));
  }
}

/**
 * Sends one message more. What everyone sees is not sent twice: where its arrival was not confirmed, it is looked for.
 * @param before how many messages of this interaction everyone sees already
 */
function sendAnew(interaction: Asked, made: Made, hidden: boolean, before: number): Promise<void> {
  const body = bodyOf(made, hidden, interaction);
  const send = () => interaction.webhook.send(body);
  return hidden
    ? inTheEnd(send)
    : inTheEnd(send, async () => {
        const stand = await messagesAfter(interaction);
        return stand && stand.length > before;
      });
}

/** Only the one who uses the component sees the message that it stands in. */
export const isHidden = ({ message }: MessageComponentInteraction): boolean =>
  message.flags.has(discord.MessageFlags.Ephemeral);

/** So many messages are sent at once, and no more. */
const MOST_AT_ONCE = 5;

/** Where no button can turn the page, such as under the words of a message, a few are sent one after the other. */
async function sendRest(interaction: Asked, made: Made, hidden: boolean): Promise<void> {
  if (made.ids.page(1) !== undefined) return;
  const { pages } = render(made.reply, 0, made.ids);
  for (let page = 1; page < Math.min(pages, MOST_AT_ONCE); page += 1) {
    await sendAnew(interaction, { ...made, page }, hidden, page);
  }
  if (pages > MOST_AT_ONCE) await sendAnew(interaction, tooLong(pages - MOST_AT_ONCE), true, 0);
}

/**
 * A message for Components V2 that can notify nobody; `hidden` from all but the one who asked. It is in the API's own
 * words, and discord.js sends it as it is: from its own it would take longer to translate than all the rest takes.
 */
export function bodyOf(made: Made, hidden: boolean, target: Asked): MessagePayload {
  const json = jsonOf(made, hidden);
  const message = json === undefined ? messageOf(made, hidden) : written(json, flagsOf(hidden));
  return payload(target, message);
}

/** The same for a message that is there already: who sees it cannot be changed. */
const editOf = (made: Made, hidden: boolean, target: Asked): MessagePayload =>
  payload(target, { ...messageOf(made, hidden), flags: flagsOf(false) });

const flagsOf = (hidden: boolean): number =>
  discord.MessageFlags.IsComponentsV2 | (hidden ? discord.MessageFlags.Ephemeral : 0);

const messageOf = ({ reply, page, ids }: Made, hidden: boolean) => ({
  flags: flagsOf(hidden),
  components: [...render(reply, page, ids, hidden).components],
  allowed_mentions: { parse: [] },
});

/** Rendering the same for everybody and writing it out would take a third of the time that an answer takes. */
const jsonOf = writtenOnce(messageOf);

function payload(target: Asked, message: object): MessagePayload {
  const made = new discord.MessagePayload(target.webhook, {});
  made.body = message as NonNullable<MessagePayload['body']>;
  made.files = [];
  return made;
}
