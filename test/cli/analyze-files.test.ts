import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { analyzeFiles } from '../../src/cli/analyze-files.ts';

test('analyses each file as an article, and names those that cannot be used', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'analyze-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = (name: string): string => path.join(folder, name);
  await writeFile(
    file('Toll Rise.md'),
    '---\ntitle: Toll rise\n---\nThe toll rises to $7, the council said.',
  );
  await writeFile(file('empty.txt'), '');

  const output = new PassThrough();
  const written = textOf(output);
  const exitCode = await analyzeFiles(
    [file('Toll Rise.md'), file('empty.txt'), file('missing.txt')],
    output,
  );
  output.end();
  const lines = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  expect(exitCode).toBe(1);
  expect(lines).toMatchObject([
    { id: 'toll-rise', text: 'The toll rises to $7, the council said.', quotes: [] },
    { id: file('empty.txt'), error: expect.stringContaining('is empty') },
    { id: file('missing.txt'), error: expect.stringContaining('cannot be read') },
  ]);
});

test('a file without an end and one larger than any article are refused, and the rest goes on', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'analyze-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const large = path.join(folder, 'large.txt');
  await writeFile(large, 'word '.repeat(1_200_001));
  const good = path.join(folder, 'good.txt');
  await writeFile(good, 'Toll rise\n\nThe toll rises to $7, the council said.');

  const output = new PassThrough();
  const written = textOf(output);
  expect(await analyzeFiles(['/dev/zero', large, good], output)).toBe(1);
  output.end();
  const lines = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: '/dev/zero', error: expect.stringContaining('is larger than 6 MB') },
    { id: large, error: expect.stringContaining('is larger than 6 MB') },
    { id: 'good', text: 'The toll rises to $7, the council said.' },
  ]);
});
