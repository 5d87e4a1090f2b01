import { createDiscordDouble } from '../support/discord/double.ts';

/** One platform's double, as far as the tests of the whole bot treat both alike. */
export interface Chat {
  readonly platform: 'discord' | 'slack';
  /** What the bot must be told to come here. */
  readonly env: Readonly<Record<string, string>>;
  /** A destination of briefings, as `BRIEFING_CHANNELS` names it. */
  readonly destination: string;
  /** What must never be written anywhere. */
  readonly secrets: readonly string[];
  /** How many messages of the bot stand in the destination. */
  posts(): number;
  /** How often the bot asked to post one. */
  asked(): number;
  /** Breaks the connection of the next request to post. `moment` is called first: before or after the post is there. */
  cutPost(when: 'before' | 'after', moment: () => void): void;
  close(): Promise<void>;
}

export interface ChatOptions {
  /** For how many ms a repeated post is recognised by its nonce, where the platform does so. */
  readonly nonceMemory?: number;
}

const POST = 'POST /channels/:channel/messages';

async function discordChat({ nonceMemory }: ChatOptions): Promise<Chat> {
  const double = await createDiscordDouble(nonceMemory === undefined ? {} : { nonceMemory });
  const channel = '800000000000000002';
  const chat: Chat = {
    platform: 'discord',
    env: { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.apiUrl },
    destination: `discord:${channel}`,
    secrets: [double.token],
    posts: () => double.messages(channel).length,
    asked: () => double.requestsTo(POST).length,
    cutPost(when, moment) {
      double.addFault({ on: POST, times: 1, drop: when });
      const count = when === 'before' ? chat.asked : chat.posts;
      const before = count();
      void double.until(() => {
        if (count() === before) return undefined;
        moment();
        return true;
      });
    },
    close: double.close,
  };
  return chat;
}

export const chats: Readonly<Record<string, (options: ChatOptions) => Promise<Chat>>> = {
  discord: discordChat,
};
