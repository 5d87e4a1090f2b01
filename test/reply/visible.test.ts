import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../src/reply/visible.ts';
import { anyText } from '../support/any-text.ts';

const marks = (count: number): string => '\u0301'.repeat(count);

test.each([
  ['an override of direction', 'abc\u202Edef\u202C', 'abcdef'],
  ['isolates', '\u2066abc\u2069', 'abc'],
  ['zero-width characters inside a word', 'pay\u200B\u2060\uFEFFment', 'payment'],
  ['a flood of joiners', `a${'\u200D'.repeat(500)}b`, 'ab'],
  ['piled-up accents', `o${marks(40)}k`, `o${marks(4)}k`],
  ['invisible letters', 'a\u3164\u115Fb', 'ab'],
  ['tags', 'a\u{E0041}\u{E007F}b', 'ab'],
  ['controls', 'a\u0000\u0007\u009Bb', 'ab'],
  ['line ends and tabs', 'a\r\n\tb\u2028c', 'a b c'],
])('%s is taken out', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ['letters with accents', 'Café, Việt Nam, naïve'],
  ['a joined emoji', '👩‍🚀 and 👍🏽'],
  ['joiners that shape words', 'می‌خواهم क्‍ष'],
  ['pointed Hebrew', 'שָׁלוֹם'],
  ['writing from right to left', 'قال الوزير: «لا»'],
  ['no-break spaces and dashes', '£2\u00A0million – “all of it”'],
  ['markup of any kind', '@everyone <@1> **a** `b` [c](d) &amp;'],
])('%s stay as they are', (_what, text) => {
  expect(visible(text)).toBe(text);
});

test('what was made visible stays the same when it is done again', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const once = visible(text);
      expect(visible(once)).toBe(once);
    }),
  );
});
