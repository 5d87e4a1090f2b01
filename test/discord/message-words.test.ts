import { expect, test } from 'vitest';
import { withoutMarkup } from '../../src/discord/message-words.ts';

test.each([
  ['<@12> said **“We stay”** to <@&3> in <#4>', '  said “We stay” to   in  '],
  ['> “It is *over*,” she said.\n-# small', '“It is over,” she said.\nsmall'],
  ['# Title\n```\n“Code,” he said.\n```', 'Title\n“Code,” he said.\n'],
  [
    '||“Secret,”|| ~~he~~ __she__ said <:yes:123> \\*loudly\\*',
    '“Secret,” he she said :yes: *loudly*',
  ],
  [
    '[the report](https://a.example/x) and 2 * 3 * 4, snake_case',
    'the report and 2 * 3 * 4, snake_case',
  ],
])('%j is read as %j', (source, words) => {
  expect(withoutMarkup(source)).toBe(words);
});

test.each(['[', '[](', '[](<', '<:a', '* ', '`'])(
  'a long text of nothing but %j is read at once',
  { timeout: 20_000 },
  (mark) => {
    const text = mark.repeat(400_000 / mark.length);
    expect(withoutMarkup(`${text} “We stay,” she said.`)).toMatch(/ “We stay,” she said\.$/);
  },
);
