import { expect, test } from 'vitest';
import { summary } from '../../commands/summary.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { runCommand } from '../../src/bot/run-command.ts';
import { UserError } from '../../src/bot/user-error.ts';
import type { Passage } from '../../src/reply/reply.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { services } from '../support/oakmere.ts';

const rain: Passage = {
  text: 'It rains.',
  place: { start: 0, end: 9, paragraph: 1, article: 'a', version: 'v' },
};

const given: unknown[] = [];
const command = defineCommand({
  name: 'weather',
  description: 'The weather',
  options: {
    place: { description: 'Where', required: true },
    when: { description: 'When', required: false, choices: ['today', 'tomorrow'] },
  },
  audience: 'channel',
  async run(args) {
    given.push(args);
    if (args.place === 'the moon') throw new UserError('There is no weather on the moon');
    if (args.place === 'everywhere') {
      throw new UserError('Which?', [{ type: 'passages', passages: [rain, rain] }]);
    }
    if (args.place === 'nowhere') throw new TypeError('secret detail');
    return { title: args.place, blocks: [], audience: 'channel' };
  },
});

test.each([
  [{ place: 'Oakmere' }, { place: 'Oakmere' }],
  [{ place: '  Oakmere ', when: '' }, { place: 'Oakmere' }],
  [{ place: 'Oakmere', when: undefined }, { place: 'Oakmere' }],
  [
    { place: 'Oakmere', when: 'TODAY' },
    { place: 'Oakmere', when: 'today' },
  ],
  [
    { place: 'Oakmere', when: 'tom' },
    { place: 'Oakmere', when: 'tomorrow' },
  ],
  [
    { place: 'Oakmere', when: 'tommorow' },
    { place: 'Oakmere', when: 'tomorrow' },
  ],
])('%j is understood as %j', async (raw, args) => {
  expect(await runCommand(command, raw, services())).toMatchObject({ title: 'Oakmere' });
  expect(given.at(-1)).toEqual(args);
});

test.each([
  [{}, '“weather” needs a place'],
  [{ place: '   ' }, '“weather” needs a place'],
  [{ place: 'Oakmere', when: 'never' }, 'The when can be today or tomorrow, not “never”'],
  [{ place: 'Oakmere', where: 'x' }, '“weather” has no option “where”'],
  [{ place: 'Oakmere', constructor: 'x' }, '“weather” has no option “constructor”'],
  [{ place: 'x'.repeat(2001) }, 'The place is too long'],
  [{ place: 'the moon' }, 'There is no weather on the moon'],
])('%j is a mistake that the one who made it is told of', async (raw, title) => {
  const reports: unknown[] = [];
  const reply = await runCommand(
    command,
    raw,
    services(undefined, (...all) => reports.push(all)),
  );
  expect(reply).toMatchObject({ title, audience: 'caller' });
  expect(reports).toEqual([]);
});

test('a failure of ours gives a reference, and its details only to the log', async () => {
  const reports: (readonly [string, unknown])[] = [];
  const reply = await runCommand(
    command,
    { place: 'nowhere' },
    services(undefined, (...all) => reports.push(all)),
  );
  const [[reference, error] = ['', undefined]] = reports;
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(error).toEqual(new TypeError('secret detail'));
  expect(reply.audience).toBe('caller');
  expect(JSON.stringify(reply)).toContain(reference);
  expect(JSON.stringify(reply)).not.toContain('secret');
});

test('what is asked before the first article is read waits for it', async () => {
  const articles = threeArticles();
  const listeners: (() => void)[] = [];
  let read: typeof articles = [];
  const library = {
    ...libraryOf(articles),
    articles: () => read,
    reading: () => true,
    whole: new Promise<void>(() => undefined),
    onChange(listener: () => void) {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const answer = runCommand(summary, {}, servicesOf(library));
  read = articles;
  for (const listener of listeners) listener();
  expect((await answer).blocks).toContainEqual(expect.objectContaining({ type: 'source' }));
});

test('a reader’s mistake is answered with no passage twice', async () => {
  const reply = await runCommand(command, { place: 'everywhere' }, services());
  expect(reply.blocks).toEqual([{ type: 'passages', passages: [rain] }]);
});
