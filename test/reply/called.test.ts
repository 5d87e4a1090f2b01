import { expect, test } from 'vitest';
import { called, calledFirst } from '../../src/reply/called.ts';

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
