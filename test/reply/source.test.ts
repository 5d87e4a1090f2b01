import { expect, test } from 'vitest';
import { titled } from '../../src/reply/source.ts';

test.each([
  ['Council votes to ban cars', '“Council votes to ban cars”'],
  ['“I never wanted to be famous”: Lena Sorvin', '“‘I never wanted to be famous’: Lena Sorvin”'],
  ['Mayor calls plan "a betrayal"', '“Mayor calls plan ‘a betrayal’”'],
  ['"No," says the mayor’s aide', '“‘No,’ says the mayor’s aide”'],
  ['The ("old") bridge', '“The (‘old’) bridge”'],
])('%s', (title, expected) => {
  expect(titled(title)).toBe(expected);
});
