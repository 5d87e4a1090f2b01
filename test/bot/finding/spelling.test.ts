import { expect, test } from 'vitest';
import { slip, slipsFor } from '../../../src/bot/finding/spelling.ts';

test.each([
  ['same', 'same'],
  ['bride', 'bridge'],
  ['brigde', 'bridge'],
  ['rbidge', 'bridge'],
  ['bridgee', 'bridge'],
  ['goverment', 'government'],
  ['comittment', 'commitment'],
])('“%s” may be a slip for “%s”', (typed, meant) => {
  expect(slip(typed, meant)).toBe(true);
});

test.each([
  ['leo', 'lee'],
  ['ridge', 'bridge'],
  ['fridge', 'bridge'],
  ['brodgy', 'bridge'],
  ['', 'bridge'],
  ['a'.repeat(50), `${'a'.repeat(50)}b`],
])('“%s” is no slip for “%s”', (typed, meant) => {
  expect(slip(typed, meant)).toBe(false);
});

test('the nearest comes first, and of equals the one that ends alike', () => {
  expect(slipsFor('withdrawl', ['withdraw', 'withdrawal', 'without'])).toEqual([
    'withdrawal',
    'withdraw',
  ]);
});
