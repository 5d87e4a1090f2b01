import { onTestFinished } from 'vitest';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Chat } from './chat.ts';
import { createDesk } from './desk.ts';

/** A bot in some chats for the rest of the test, with code that is loaded before its own; all end with the test. */
export async function startedWith(chats: readonly Chat[], code: string): Promise<BotProcess> {
  const desk = await createDesk();
  const preloaded = `data:text/javascript,${encodeURIComponent(code)}`;
  const own = Object.assign({}, ...chats.map((chat) => chat.env));
  const env = { ...own, ...desk.env, NODE_OPTIONS: `--import=${preloaded}` };
  const bot = startBotProcess({ env });
  onTestFinished(async () => {
    bot.kill('SIGKILL');
    await bot.ended;
    await Promise.all(chats.map((chat) => chat.close()));
    await desk.remove();
  });
  return bot;
}
