import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { surely } from '../../src/discord/surely.ts';

const reset = (): Error => Object.assign(new Error('reset'), { code: 'ECONNRESET' });
const unknown = (): Error =>
  new DiscordAPIError(
    { code: 10062, message: 'Unknown interaction' },
    10062,
    404,
    'POST',
    'https://discord.example/callback',
    {},
  );

/** Sends, of which the first arrives late and all later ones fail. */
function lateFirst(late: number, failure: () => Error) {
  let tries = 0;
  const send = async (): Promise<void> => {
    tries += 1;
    if (tries === 1) return pause(late);
    throw failure();
  };
  return { send, tries: () => tries };
}

test('a try that arrives while another one waits after its failure counts', async () => {
  const { send, tries } = lateFirst(950, reset);
  await surely(send);
  expect(tries()).toBeLessThan(4);
});

test('what a later try is refused for is no failure while an earlier one is on its way', async () => {
  const { send, tries } = lateFirst(1200, unknown);
  await surely(send);
  expect(tries()).toBe(2);
});

test('a refusal is told when nothing else is on its way', async () => {
  await expect(surely(() => Promise.reject(unknown()))).rejects.toThrow('Unknown interaction');
});
