import { expect, test } from 'vitest';
import { NO_BUTTONS } from '../../src/bot/made.ts';
import { renderText } from '../../src/console/render.ts';
import { render as renderForDiscord } from '../../src/discord/render.ts';
import { atStart, called, calledFirst } from '../../src/reply/called.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { render as renderForSlack } from '../../src/slack/render.ts';
import { passage } from '../discord/replies.ts';

test.each([
  ['organisation', 'government', ['the government'], 'the government'],
  ['organisation', 'Coast Guard', ['The Coast Guard'], 'the Coast Guard'],
  ['organisation', 'Pumpworks', ['the company'], 'Pumpworks'],
  ['role', 'spokeswoman', ['A spokeswoman'], 'a spokeswoman'],
  ['role', 'friend', ['One friend', 'the friend'], 'one friend'],
  ['role', 'neighbours', [], 'neighbours'],
  ['person', 'Ana Nowak', ['the Ana Nowak'], 'Ana Nowak'],
] as const)('%s %s, also %j, is written “%s”', (kind, name, aliases, written) => {
  expect(called({ kind, name, aliases })).toBe(written);
});

test('a line begins with a capital', () => {
  expect(calledFirst({ kind: 'role', name: 'friend', aliases: ['one friend'] })).toBe('One friend');
});

test.each([
  ['a spokeswoman', 'A spokeswoman'],
  ['the government', 'The government'],
  ['bell hooks', 'bell hooks'],
])('a line that begins with %s', (name, written) => {
  expect(atStart(name)).toBe(written);
});

test('who speaks stands at the beginning of a line, on every platform', () => {
  const quote = { ...passage('We stay'), kind: 'direct', basis: 'stated' } as const;
  const reply: Reply = {
    title: 'Title',
    blocks: [{ type: 'quotes', quotes: [{ ...quote, speaker: 'a spokeswoman' }] }],
    audience: 'channel',
  };
  const shown = [
    JSON.stringify(renderForDiscord(reply, 0, NO_BUTTONS)),
    renderForSlack(reply, 0, NO_BUTTONS).text,
    renderText(reply, { width: Number.POSITIVE_INFINITY, colour: false }),
  ];
  for (const text of shown) expect(text).toContain('A spokeswoman');
});
