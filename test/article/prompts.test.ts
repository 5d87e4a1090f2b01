import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
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
  const prompts = openPrompts(
    folder,
    () => reported(),
    (code) => failures.push(code),
  );
  onTestFinished(() => prompts.close());
  const second = report();
  writeFileSync(join(folder, 'a.md'), 'Title');
  await second;
  expect(failures).toEqual([]);
});

test('what is no article is reported when it comes, and not while it is written', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.md'), 'Title');
  let reports = 0;
  const prompts = openPrompts(
    folder,
    () => {
      reports += 1;
    },
    () => {},
  );
  onTestFinished(() => prompts.close());
  expect(reports).toBe(1);
  writeFileSync(join(folder, 'x.log'), '');
  await expect.poll(() => reports).toBe(2);
  for (let line = 0; line < 20; line += 1) appendFileSync(join(folder, 'x.log'), 'line\n');
  utimesSync(join(folder, 'a.md'), 0, 0);
  await expect.poll(() => reports).toBe(3);
});
