import { expect, test } from 'vitest';
import { discordChat } from './discord-chat.ts';
import { startedWith } from './started-with.ts';

/** Loaded into the bot before its own code: what it writes finds no room on the disk, until a signal makes some. */
const full = `
  const { _write: write } = process.stdout;
  process.stdout._write = (chunk, encoding, done) => {
    console.error(JSON.stringify({ level: 0, msg: 'no room for a line' }));
    done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
  };
  process.on('SIGUSR2', () => {
    process.stdout._write = write;
    console.error(JSON.stringify({ level: 0, msg: 'room again' }));
  });`;

test('a full disk under the log does not stop the bot, and what was lost is said later', async () => {
  const chat = await discordChat({ answerWithin: 120_000 });
  const bot = await startedWith([chat], full);
  const lost = () => bot.log().filter(({ msg }) => msg === 'no room for a line').length;
  // That it is connected, and that its commands are registered.
  await bot.until(() => (lost() >= 2 ? true : undefined));
  const question = chat.ask();
  await chat.until(question.answeredAt);
  bot.kill('SIGUSR2');
  // Two signals sent at once can be seen in either order.
  await bot.logged('room again');
  bot.kill('SIGTERM');
  await bot.logged('stopping');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expect(bot.log()).toContainEqual(
    expect.objectContaining({
      lines: lost(),
      msg: 'lines of the log were lost: they could not be written',
    }),
  );
}, 300_000);
