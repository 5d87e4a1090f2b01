import { expect, onTestFinished, test, vi } from 'vitest';
import { type Ids, makeAnswer, NO_BUTTONS } from '../../src/bot/made.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

test('a request that is not kept in time costs an answer its buttons, and nobody the time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const services = {
    ...servicesOf(libraryOf(threeArticles())),
    requests: { keep: () => new Promise<string>(() => undefined), find: async () => undefined },
  };
  const [command] = services.commands.filter(({ name }) => name === 'summary');
  if (!command) throw new Error('there is no such command');
  const whole: Ids = { ...NO_BUTTONS, share: () => 'kept' };
  const making = makeAnswer(command, {}, services, ({ kept }) => (kept ? whole : NO_BUTTONS));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await making).ids).toBe(NO_BUTTONS);
});
