import { expect, test } from 'vitest';
import { columns, wrap } from '../../src/console/wrap.ts';

test.each([
  ['abc', 3],
  ['', 0],
  ['é', 1],
  ['e\u0301', 1],
  ['東京', 4],
  ['👍', 2],
  ['“a”', 3],
])('%j takes %i columns', (text, count) => {
  expect(columns(text)).toBe(count);
});

test.each([
  ['a b c', 3, '', ['a b', 'c']],
  ['a b c', 5, '- ', ['- a b', '  c']],
  ['東京 東京', 5, '', ['東京', '東京']],
  ['', 10, '- ', ['- ']],
  ['long', 2, '', ['long']],
  ['a  b', 10, '', ['a b']],
])('%j at %i', (text, width, first, lines) => {
  expect(wrap(text, width, first)).toEqual(lines);
});
