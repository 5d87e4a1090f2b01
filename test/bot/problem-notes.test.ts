import { expect, test } from 'vitest';
import { problemLine } from '../../src/bot/problem-notes.ts';

test('a problem is one plain line, whatever the name of the file', () => {
  const problem = { level: 'error', what: 'is empty', remedy: 'Write something.' } as const;
  expect(problemLine({ ...problem, file: 'a\nb\u202E\u001B[31m.md' })).toBe(
    'a b[31m.md is empty. Write something.',
  );
});
