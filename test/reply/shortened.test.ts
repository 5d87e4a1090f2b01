import { expect, test } from 'vitest';
import { shortened } from '../../src/reply/shortened.ts';

test.each([
  ['what fits stays', 'Nobody came.', 12, 'Nobody came.'],
  ['no word is torn', 'The midwife said she had raised the alarm', 30, 'The midwife said she had…'],
  [
    'a word that just fits stays',
    'The midwife said she had raised',
    25,
    'The midwife said she had…',
  ],
  [
    'what leads to the next word goes',
    'Ten years is weather, not climate',
    22,
    'Ten years is weather…',
  ],
  ['a quotation keeps its closing mark', '“Nobody came, and I rang.”', 20, '“Nobody came, and…”'],
  ['a title that begins with one has none', '“Nobody came”: a life', 19, '“Nobody came”: a…'],
  ['a word without end is torn', 'x'.repeat(40), 10, `${'x'.repeat(9)}…`],
  ['no letter is torn', '😀'.repeat(20), 10, `${'😀'.repeat(4)}…`],
])('%s', (_what, text, limit, expected) => {
  expect(shortened(text, limit)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(limit);
});
