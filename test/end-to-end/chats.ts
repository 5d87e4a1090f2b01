import type { Chat, ChatOptions } from './chat.ts';
import { discordChat } from './discord-chat.ts';
import { slackChat } from './slack-chat.ts';

/** The platforms that are tested, by name. */
export const chats: Readonly<Record<string, (options: ChatOptions) => Promise<Chat>>> = {
  discord: discordChat,
  slack: slackChat,
};
