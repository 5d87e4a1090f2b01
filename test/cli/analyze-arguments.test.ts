import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { analyzeArguments } from '../../src/cli/analyze-arguments.ts';

async function run(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = [textOf(stdout), textOf(stderr)];
  const stdin = Readable.from(['{"id":"a","text":""}\n']);
  const code = await analyzeArguments(args, { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = await Promise.all(written);
  return { code, out, err };
}

test('--jsonl reads lines', async () => {
  const { code, out, err } = await run('--jsonl');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ id: 'a', text: '' });
});

test('a name is a file', async () => {
  const { code, out, err } = await run('no-such-file.txt');
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('"id":"no-such-file.txt","error":"cannot be read: there is no such file"');
  expect((await run('test')).out).toContain('"id":"test","error":"cannot be read: it is a folder');
});

test.each([
  [[], 'Name the files'],
  [['--json'], 'There is no “--json”. Name the files'],
  [['--jsonl', 'file.txt'], 'Name the files to analyse, or give --jsonl alone'],
])('%j says how to ask, and analyses nothing', async (args, said) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(said);
});
