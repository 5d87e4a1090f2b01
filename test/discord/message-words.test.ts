import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Attachment, Collection } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { withoutMarkup, wordsOf } from '../../src/discord/message-words.ts';

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

test('of a file that never ends, the beginning is read', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const more = (): void => {
      while (response.write('“We stay,” she said.\n'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.txt`;
  const file = { url, name: 'a.txt', size: 20, contentType: 'text/plain' } as Attachment;
  const words = await wordsOf({ attachments: new Collection([['1', file]]) });
  expect(words).toMatch(/^“We stay,” she said\./);
  expect(words.length).toBeLessThanOrEqual(400_000);
});
