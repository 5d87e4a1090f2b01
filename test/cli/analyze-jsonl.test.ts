import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { analyzeJsonLines } from '../../src/cli/analyze.ts';
import { linesOf } from '../../src/cli/lines.ts';

interface Output {
  readonly exitCode: number;
  readonly lines: readonly Record<string, unknown>[];
}

async function run(...chunks: readonly (string | Buffer)[]): Promise<Output> {
  const output = new PassThrough();
  const written = textOf(output);
  const exitCode = await analyzeJsonLines(Readable.from(chunks), output);
  output.end();
  const lines = (await written).split('\n').filter((line) => line !== '');
  return { exitCode, lines: lines.map((line) => JSON.parse(line)) };
}

const article = 'The bridge will close on Monday, the council said. It carries 4,000 cars a day.';

test('answers one line for each line, in order, with the text as given', async () => {
  const { exitCode, lines } = await run(
    `${JSON.stringify({ id: 'a', text: article })}\n${JSON.stringify({ id: 'b', text: '' })}\n`,
  );
  expect(exitCode).toBe(0);
  expect(lines.map(({ id, text }) => [id, text])).toEqual([
    ['a', article],
    ['b', ''],
  ]);
  expect(Object.keys(lines[0] ?? {})).toEqual([
    'id',
    'text',
    'sentences',
    'people',
    'quotes',
    'figures',
    'summary',
  ]);
  expect(lines[0]?.sentences).toEqual([
    { start: 0, end: 50 },
    { start: 51, end: 79 },
  ]);
});

test.each([
  ['no JSON', '{"id":"x"', null, 'not JSON'],
  ['an array', '[1]', null, 'not an object'],
  ['a number', '7', null, 'not an object'],
  ['no id', '{"text":"t"}', null, '"id"'],
  ['an id that is no string', '{"id":7,"text":"t"}', null, '"id"'],
  ['no text', '{"id":"x"}', 'x', '"text"'],
  ['a text that is no string', '{"id":"x","text":null}', 'x', '"text"'],
])('%s gives an error line, and the rest goes on', async (_what, bad, id, error) => {
  const { exitCode, lines } = await run(`${bad}\n${JSON.stringify({ id: 'ok', text: 'Fine.' })}\n`);
  expect(exitCode).toBe(1);
  expect(lines[0]).toEqual({ id, error: expect.stringContaining(error) });
  expect(lines[1]?.id).toBe('ok');
});

test.each([
  ['line feed', ['a\nb\n'], ['a', 'b']],
  ['carriage return and line feed', ['a\r\nb\r\n'], ['a', 'b']],
  ['no end on the last line', ['a\nb'], ['a', 'b']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['line separators inside a line', ['a\u2028b\u2029c\n'], ['a\u2028b\u2029c']],
  ['an empty line', ['a\n\nb'], ['a', '', 'b']],
  ['a byte order mark in front', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
  ['nothing', [], []],
])('splits at %s', async (_what, chunks, lines) => {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) found.push(line);
  expect(found).toEqual(lines);
});

test('a character whose bytes come in two chunks stays whole', async () => {
  const bytes = Buffer.from('{"id":"é","text":"Où?"}\n');
  const at = bytes.indexOf(0xc3) + 1;
  const { lines } = await run(bytes.subarray(0, at), bytes.subarray(at));
  expect(lines[0]).toMatchObject({ id: 'é', text: 'Où?' });
});
