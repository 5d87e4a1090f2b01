import { expect, test } from 'vitest';
import { cleanText } from '../../src/article/clean-text.ts';
import { WINDOWS_1252_HIGH } from '../../src/article/decode.ts';
import { readOnce } from '../../src/article/read-once.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A text whose UTF-8 is read as Latin-1, or as Windows-1252. */
const asLatin1 = (text: string): string => Buffer.from(bytesOf(text)).toString('latin1');
const asWindows1252 = (text: string): string =>
  asLatin1(text).replace(/[\u0080-\u009F]/g, (char) => {
    const high = WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80);
    return high === '\uFFFD' ? char : high;
  });

test.each([
  'The café in Tolva is shut, said José Muñoz.',
  '“No,” said Zoë. “It’s over – we can’t pay £3m or €4m.”',
  'Łukasz Dvořák paid 5 ½ times as much…',
  'It rained.',
])('“%s” read twice is read once', (text) => {
  expect(readOnce(asLatin1(text))).toBe(text);
  expect(readOnce(asWindows1252(text))).toBe(text);
});

test('a closing mark whose last byte got lost', () => {
  expect(cleanText('â€œNo,â€ said Ana.')).toBe('“No,” said Ana.');
});

test.each([
  'The café in Tolva is shut, said José Muñoz.',
  'NÃO, said the board.',
  '„Das A und das Ä“, he said, «café» and É”.',
  'It costs £3m, she said: “No.”',
])('“%s” stays', (text) => {
  expect(readOnce(text)).toBe(text);
});
