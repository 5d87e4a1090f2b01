import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, literal, parts, plainLabel } from '../../src/discord/literal.ts';
import { visible } from '../../src/reply/visible.ts';
import { readMarkdown } from './markdown.ts';

const ATTACKS = [
  '@everyone and @here',
  '<@123456789012345678> <@!1> <@&2> <#3>',
  '<t:1700000000:R> </quotes:1> <id:customize>',
  ':smile: <:name:123> <a:wave:9>',
  '**bold** __under__ ~~gone~~ ||spoiler||',
  '`code` ```js\nalert(1)``` ``',
  '[click](javascript:alert(1)) [x](https://evil.example)',
  'https://evil.example/a_b_c <https://evil.example> discord://x mailto:a@b.example',
  '> quoted',
  '>>> all of it',
  '# heading',
  '-# small',
  '- item',
  '+ item',
  '1. item',
  '23) item',
  '\\*not escaped\\*',
  '\\',
  'ends with \\',
  '_a_ *b* ***c***',
];

test.each(ATTACKS)('%j is shown letter by letter', (attack) => {
  const shown = readMarkdown(literal(attack));
  expect(shown.active).toEqual([]);
  expect(shown.text).toBe(visible(attack).trim());
});

test.each(ATTACKS)('%j does as little in a quotation', (attack) => {
  expect(readMarkdown(`> “${literal(attack)}”`).active).toEqual(['>']);
  expect(readMarkdown(`> ${literal(attack)}`).active).toEqual(['>']);
});

test.each([
  ['an override of direction', 'a\u202Eb', 'ab'],
  ['zero-width characters between the marks', '*\u200B*bold*\u200B*', '**bold**'],
  ['a broken mention', '@\u200Beveryone', '@everyone'],
  ['line ends before a heading', 'a\n# b', 'a # b'],
  ['piled-up accents', `a${'\u0300'.repeat(99)}`, `a${'\u0300'.repeat(4)}`],
])('%s', (_what, text, words) => {
  const shown = readMarkdown(literal(text));
  expect(shown).toEqual({ text: words, active: [] });
});

test('the words of plain prose stand as they are', () => {
  const prose =
    'He paid £2.5 million (about $3 million) on 11 May; “not a penny more”, she said – 5% less.';
  expect(literal(prose)).toBe(prose);
});

const marks = fc.string({
  unit: fc.constantFrom(...'*_ @a:/\\`1.)(>#-|~[]<😀\u0301\u202e\n'),
});

test('any text is shown letter by letter', () => {
  fc.assert(
    fc.property(marks, (text) => {
      const shown = readMarkdown(literal(text));
      expect(shown.active).toEqual([]);
      expect(shown.text).toBe(visible(text).trim());
    }),
  );
});

test('parts leave nothing out and keep to their limit', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 12, max: 60 }), (text, limit) => {
      const all = parts(text, limit);
      const shown = all.map((part) => readMarkdown(part));
      expect(Math.max(0, ...all.map(({ length }) => length))).toBeLessThanOrEqual(limit);
      expect(shown.flatMap(({ active }) => active)).toEqual([]);
      expect(
        shown
          .map((part) => part.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(visible(text).replaceAll(' ', ''));
    }),
  );
});

test('a text without a space is parted between letters', () => {
  expect(parts('*'.repeat(200_000), 1500).join('').length).toBe(400_000);
});

test.each([
  [clipped, 'short', 10, 'short'],
  [clipped, 'a longer text', 10, 'a longer…'],
  [clipped, '**********', 8, '\\*\\*\\*…'],
  [plainLabel, '😀😀😀', 5, '😀😀…'],
  [plainLabel, '@everyone', 80, '@everyone'],
])('%o of %j to %i', (shorten, text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});
