import { expect, test } from 'vitest';
import { cleanLine, cleanText, unwrap } from '../../src/article/clean-text.ts';

test.each([
  { what: 'CRLF', given: 'a\r\nb\r\n', text: 'a\nb\n' },
  { what: 'CR', given: 'a\rb\r', text: 'a\nb\n' },
  {
    what: 'line and paragraph separators',
    given: 'a\u2028b\u2029c\u0085d\fe',
    text: 'a\nb\nc\nd\ne',
  },
  { what: 'NUL and other controls', given: 'a\0b\x07c\x1b', text: 'abc' },
  { what: 'spaces at line ends', given: 'a  \nb\t\n \nc', text: 'a\nb\n\nc' },
  { what: 'separate accents', given: 'Cafe\u0301', text: 'Café' },
  { what: 'soft hyphens', given: 'Ukra\u00ADine', text: 'Ukraine' },
  { what: 'zero-width spaces and marks', given: '\uFEFFa\u200Bb\u2060c', text: 'abc' },
  { what: 'marks that turn the direction', given: 'a\u202Eb\u202Cc\u2066d\u2069', text: 'abcd' },
])('mends $what', ({ given, text }) => {
  expect(cleanText(given)).toBe(text);
});

test.each([
  "“a” ‘b’ \"c\" 'd' «e» ``f'' ” g",
  'no-break\u00A0space and thin\u202Fspace',
  '- dash – en — em',
  '\ttab inside\ta line',
  'emoji 👩‍🚒 joined, flag 🇫🇷',
  'ﬁ ligature, ½, ², …',
])('leaves as written: %j', (text) => {
  expect(cleanText(text)).toBe(text);
});

test('a stack of marks without end costs no time', () => {
  expect(cleanText(`a${'\u0301\u0323'.repeat(500_000)}b`).length).toBeLessThan(40);
});

test('a line is one line, and trimmed', () => {
  expect(cleanLine('  two\r\n  words\u00A0 ')).toBe('two words');
});

const WRAPPED = [
  'The council will close three libraries next spring, its leader said after',
  'a long and noisy meeting. “We have looked at every other way to save the',
  'money,” she said.',
];

test('joins a paragraph that was broken into lines', () => {
  expect(unwrap(`${WRAPPED.join('\n')}\n\nShort.\nLines.`)).toBe(
    `${WRAPPED.join(' ')}\n\nShort.\nLines.`,
  );
});

test('joins a paragraph with indented lines', () => {
  expect(unwrap(WRAPPED.map((line) => `  ${line}`).join('\n'))).toBe(WRAPPED.join(' '));
});

test('two lines are joined beside a longer paragraph that is broken as wide', () => {
  const two = [
    'The vote is on the first of May, and nobody in the town hall doubts',
    'how it ends.',
  ];
  const blocks = [WRAPPED, two];
  expect(unwrap(blocks.map((lines) => lines.join('\n')).join('\n\n'))).toBe(
    blocks.map((lines) => lines.join(' ')).join('\n\n'),
  );
});

test.each([
  {
    what: 'a heading right above one line of text',
    lines: [
      'Council leader promises to keep every library in the county open',
      'She said so on Friday.',
    ],
  },
  { what: 'a text without line breaks', lines: ['One line.'] },
  { what: 'short lines', lines: ['Arsenal 2 Chelsea 1', 'Leeds 0 Fulham 0', 'Derby 3 Stoke 2'] },
  {
    what: 'paragraphs of one sentence, one a line',
    lines: [
      'The bridge will be shut until the end of the month, the council said.',
      'Drivers will have to go round by the old road, which adds ten miles.',
    ],
  },
  {
    what: 'a crosshead above a paragraph',
    lines: [
      'Years of waiting',
      'The bridge has been due for repair since the flood, residents say, and',
    ],
  },
  {
    what: 'long lines',
    lines: ['word '.repeat(40).trim(), 'word '.repeat(40).trim()],
  },
])('leaves $what', ({ lines }) => {
  expect(unwrap(lines.join('\n'))).toBe(lines.join('\n'));
});

test('a word that was parted at the end of a line is whole again', () => {
  const wrapped = [
    'The council says that the leakage of the old mains is down and that leak-',
    'age costs less. It adds that the water company which is owned by the state-',
    'run fund of the county will begin with the streets of the centre, where pre-',
    'and post-war pipes lie.',
  ];
  expect(unwrap(wrapped.join('\n'))).toBe(
    'The council says that the leakage of the old mains is down and that leakage costs less. It adds that the water company which is owned by the state-run fund of the county will begin with the streets of the centre, where pre- and post-war pipes lie.',
  );
});
