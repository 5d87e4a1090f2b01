import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { againOf } from '../bot/again.ts';
import { type Made, NO_BUTTONS } from '../bot/made.ts';
import { saidHere } from '../bot/said-here.ts';
import type { Services } from '../bot/services.ts';
import { ids, ownerId } from './custom-id.ts';
import { wordsOf } from './message-words.ts';

/** Who said what in the message whose context menu was used, if it came along. Nothing of it is kept. */
export async function saidInMessage(
  { targetMessage, user }: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<Made> {
  const reply = await saidHere(await wordsOf(targetMessage ?? {}), services);
  const known = reply.blocks.some(({ type }) => type === 'source');
  if (!known) return { reply, page: 0, ids: NO_BUTTONS };
  const again = againOf('quotes', { speaker: 'everyone' }, reply, services.library);
  return { reply, page: 0, ids: ids.idsOf(again, services, { id: ownerId(user.id) }) };
}
