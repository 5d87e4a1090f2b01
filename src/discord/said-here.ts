import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Heard } from '../bot/heard.ts';
import type { Made } from '../bot/made.ts';
import { saidHere } from '../bot/said-here.ts';
import type { Services } from '../bot/services.ts';
import { ids, ownerId } from './custom-id.ts';
import { wordsOf } from './message-words.ts';

/** Who said what in the message whose context menu was used, if it came along. */
export async function saidInMessage(
  { targetMessage, user }: MessageContextMenuCommandInteraction,
  services: Services,
  heard: Heard,
): Promise<Made> {
  const words = await wordsOf(targetMessage ?? {});
  return saidHere(words, { id: ownerId(user.id) }, { services, ids, heard });
}
