import { onTestFinished } from 'vitest';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Chat } from './chat.ts';
import { createDesk } from './desk.ts';

/** A bot in a chat for the rest of the test, with code that is loaded before its own; both end with the test. */
export async function startedWith(chat: Chat, code: string): Promise<BotProcess> {
  const desk = await createDesk();
  const preloaded = `data:text/javascript,${encodeURIComponent(code)}`;
  const env = { ...chat.env, ...desk.env, NODE_OPTIONS: `--import=${preloaded}` };
  const bot = startBotProcess({ env });
  onTestFinished(async () => {
    bot.kill('SIGKILL');
    await bot.ended;
    await chat.close();
    await desk.remove();
  });
  return bot;
}
