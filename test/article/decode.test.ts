import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';

const TEXT = 'Café row\n\n“It’s over,” the owner said. ‘Nobody paid £5 for tea.’\n';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test.each([
  { what: 'UTF-8', given: Buffer.from(TEXT), encoding: 'utf-8' },
  { what: 'UTF-8 with a mark', given: bytes([0xef, 0xbb, 0xbf], TEXT), encoding: 'utf-8' },
  {
    what: 'UTF-16 LE with a mark',
    given: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]),
    encoding: 'utf-16le',
  },
  {
    what: 'UTF-16 BE with a mark',
    given: Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(TEXT)]),
    encoding: 'utf-16be',
  },
  { what: 'UTF-16 LE', given: Buffer.from(TEXT, 'utf16le'), encoding: 'utf-16le' },
  { what: 'UTF-16 BE', given: utf16be(TEXT), encoding: 'utf-16be' },
])('reads $what', ({ given, encoding }) => {
  expect(decode(given)).toEqual({ text: TEXT, encoding, damaged: false });
});

test.each([
  { what: 'Greek', text: 'Η κυβέρνηση είπε ότι δεν θα υπάρξει άλλη αλλαγή φέτος.' },
  {
    what: 'Chinese with line breaks and Western digits',
    text: '消息人士 2024 年说\n不会再有变化\n'.repeat(3),
  },
])('knows $what in UTF-16 without a mark by its spaces and line breaks', ({ text }) => {
  expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
});

test('reads Latin-1 letters', () => {
  const given = Buffer.from('Ein Café in Zürich: £5\n', 'latin1');
  expect(decode(given)).toEqual({
    text: 'Ein Café in Zürich: £5\n',
    encoding: 'windows-1252',
    damaged: false,
  });
});

test('reads the quotation marks, dashes and euros of Windows-1252', () => {
  const given = bytes('A ', [0x93], 'quote', [0x94], ' ', [0x96], ' it', [0x92], 's ', [0x80], '5');
  expect(decode(given)).toMatchObject({ text: 'A “quote” – it’s €5', encoding: 'windows-1252' });
});

test('a broken byte among good UTF-8 does not turn the rest into Latin-1', () => {
  const given = bytes('“Café” ', [0xff], ' “thé”');
  expect(decode(given)).toEqual({ text: '“Café” � “thé”', encoding: 'utf-8', damaged: true });
});

test('leaves a few NUL characters to the next step', () => {
  expect(decode(Buffer.from('A\0 line of text\0.\n'))).toMatchObject({ encoding: 'utf-8' });
});

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', damaged: false });
});

test.each([
  { what: 'a PDF document', given: Buffer.from('%PDF-1.7\n1 0 obj\n') },
  { what: 'a PNG image', given: bytes([0x89], 'PNG\r\n', [0x1a], '\n') },
  { what: 'a zip archive or an office document', given: bytes('PK', [3, 4, 20, 0]) },
  { what: 'a rich text document', given: Buffer.from('{\\rtf1\\ansi A story.}') },
  {
    what: 'the source of a web page (HTML)',
    given: Buffer.from('\n<!DOCTYPE html>\n<html><head><title>Mill</title></head></html>'),
  },
  {
    what: 'the source of a web page (HTML)',
    given: Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'),
  },
  { what: 'not a text file', given: new Uint8Array(4096) },
  { what: 'not a text file', given: Uint8Array.from({ length: 1024 }, (_, i) => (i * 167) % 256) },
  { what: 'not a text file', given: bytes([0, 1, 2, 3, 4, 5, 6, 7]) },
  {
    what: 'not a text file',
    given: Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...[...'UTF-32 text'].map((c) => Buffer.from([c.charCodeAt(0), 0, 0, 0])),
    ]),
  },
])('says that it is $what', ({ what, given }) => {
  expect(decode(given)).toEqual({ not: what });
});

test('no bytes make it throw, and valid text in UTF-8 comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
      decode(given);
    }),
  );
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.constantFrom('é', '“', '中', ''), (text, mark) => {
      expect(decode(Buffer.from(text + mark))).toMatchObject({ text: text + mark });
    }),
  );
});
