import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPrompts } from '../../src/article/prompts.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('a link in a circle does not stop the reports of the others', async () => {
  const folder = join(tempFolder(), 'content');
  mkdirSync(folder);
  symlinkSync('loop.md', join(folder, 'loop.md'));
  const failures: string[] = [];
  let reported = (): void => undefined;
  /** The next report. */
  const report = () =>
    new Promise<void>((resolve) => {
      reported = resolve;
    });
  const first = report();
  const prompts = openPrompts(
    folder,
    () => reported(),
    (code) => failures.push(code),
  );
  onTestFinished(() => prompts.close());
  // All that is there has been looked at by then.
  await first;
  const second = report();
  writeFileSync(join(folder, 'a.md'), 'Title');
  await second;
  expect(failures).toEqual([]);
});
