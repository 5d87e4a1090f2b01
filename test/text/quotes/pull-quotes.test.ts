import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test('a pull quote is of whoever says it in the story, before and behind it', () => {
  const text =
    'The yard is shut.\n\n“Nobody told us that the gates would close for good.”\n\nThe fleet is sold.\n\n“Nobody told us that the gates would close,” Ana Ruiz said. Max Orr left.\n\nMore ships came.\n\n“Nobody told us that the gates would be locked.”';
  expect(said(text)).toEqual([
    'Nobody told us that the gates would close for good.: Ana Ruiz',
    'Nobody told us that the gates would close,: Ana Ruiz',
    'Nobody told us that the gates would be locked.: Ana Ruiz',
  ]);
});

test('it stays open where two say the same', () => {
  const text =
    '“Nobody told us that the gates would close for good.”\n\nThe fleet is sold.\n\n“Nobody told us that the gates were shut,” Ana Ruiz said.\n\n“Nobody told us that the gates had gone,” Max Orr said.';
  expect(said(text)[0]).toBe('Nobody told us that the gates would close for good.: -');
});

test('it stays open where two begin alike and go on otherwise', () => {
  const text =
    '“This is one of the most important votes of all.”\n\nMax Orr left.\n\n“This is one of the most boring books I know,” Ana Ruiz said.';
  expect(said(text)[0]).toBe('This is one of the most important votes of all.: -');
});
