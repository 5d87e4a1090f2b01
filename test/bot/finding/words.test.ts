import { expect, test } from 'vitest';
import { folded, stem, wordsOf } from '../../../src/bot/finding/words.ts';

test.each([
  ['colour', 'color'],
  ['harbours', 'harbors'],
  ['labouring', 'laboring'],
  ['detour', 'detour'],
  ['hour', 'hour'],
  ['journal', 'journal'],
  ['courses', 'courses'],
])('%s is folded to %s', (word, expected) => {
  expect(folded(word)).toBe(expected);
});

test.each([
  ['a key', 'x'.repeat(1_000_000)],
  ['a key with hyphens', 'b-'.repeat(500_000).concat('b')],
  ['an endless our', 'our'.repeat(300_000)],
  ['an endless y', `${'bay'.repeat(300_000)}ry`],
])('what is no word does not hold the program up: %s', (_what, text) => {
  expect(wordsOf(text).map(stem)).toHaveLength(1);
});
