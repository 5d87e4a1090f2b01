import { appendFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBytes } from '../../src/article/read-bytes.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function opened(bytes: string | Uint8Array) {
  const file = join(tempFolder(), 'a.md');
  writeFileSync(file, bytes);
  const handle = await open(file);
  onTestFinished(() => handle.close());
  return { file, handle };
}

test.each([0, 1, 5_999_999, 6_000_000])('reads %i bytes as they are', async (size) => {
  const bytes = Buffer.alloc(size, 'word ');
  const { handle } = await opened(bytes);
  expect(Buffer.compare((await readBytes(handle)) ?? Buffer.from('none'), bytes)).toBe(0);
});

test('reads nothing that is larger', async () => {
  const { handle } = await opened(Buffer.alloc(6_000_001));
  expect(await readBytes(handle)).toBeUndefined();
});

test('what grows while it is read is counted as it is, not as it was', async () => {
  const { file, handle } = await opened('a');
  const stat = handle.stat.bind(handle);
  Object.assign(handle, {
    stat: async () => {
      const before = await stat();
      appendFileSync(file, Buffer.alloc(6_000_000));
      return before;
    },
  });
  expect(await readBytes(handle)).toBeUndefined();
});

test('what does not say how much it holds is read until it is too much', async () => {
  const handle = await open('/dev/zero');
  onTestFinished(() => handle.close());
  expect(await readBytes(handle)).toBeUndefined();
});
