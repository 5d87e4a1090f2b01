import { expect, test } from 'vitest';
import { chats } from './chats.ts';
import { startedWith } from './started-with.ts';

/** Loaded into the bot before its own code: at a signal it fails as an SDK might, where nobody can catch it. */
const clumsy = `
  process.on('SIGUSR2', () => {
    setImmediate(() => { throw new Error('thrown on purpose'); });
    Promise.reject(new Error('rejected on purpose'));
  });`;

test('an error that nobody caught is told, and the bot goes on', {
  timeout: 300_000,
}, async () => {
  const open = await Promise.all(
    Object.values(chats).map((chat) => chat({ answerWithin: 120_000 })),
  );
  const bot = await startedWith(open, clumsy);
  await Promise.all(open.map((chat) => bot.logged(chat.readyLine)));
  bot.kill('SIGUSR2');
  const told = await bot.until(() => {
    const lines = bot.log().filter(({ msg }) => msg === 'an error that nobody caught');
    return lines.length === 2 ? JSON.stringify(lines) : undefined;
  });
  expect(told).toContain('thrown on purpose');
  expect(told).toContain('rejected on purpose');
  for (const chat of open) await chat.until(chat.ask().answeredAt);
  bot.kill('SIGTERM');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
});
