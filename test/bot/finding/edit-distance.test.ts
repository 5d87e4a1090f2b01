import { expect, test } from 'vitest';
import { editDistance } from '../../../src/bot/finding/edit-distance.ts';

test.each([
  { a: '', b: '', distance: 0 },
  { a: 'word', b: 'word', distance: 0 },
  { a: 'word', b: 'words', distance: 1 },
  { a: 'word', b: 'wod', distance: 1 },
  { a: 'word', b: 'ward', distance: 1 },
  { a: 'word', b: 'wrod', distance: 1 },
  { a: 'kitten', b: 'sitting', distance: 3 },
  { a: 'kitten', b: 'carriage', distance: 4 },
  { a: '', b: 'abcd', distance: 4 },
])('$a and $b are $distance apart, counted up to 4', ({ a, b, distance }) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});
