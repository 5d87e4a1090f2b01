import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { credits, titled } from '../../src/reply/source.ts';

test.each([
  ['Council votes to ban cars', '“Council votes to ban cars”'],
  ['“I never wanted to be famous”: Lena Sorvin', '“‘I never wanted to be famous’: Lena Sorvin”'],
  ['Mayor calls plan "a betrayal"', '“Mayor calls plan ‘a betrayal’”'],
  ['"No," says the mayor’s aide', '“‘No,’ says the mayor’s aide”'],
  ['The ("old") bridge', '“The (‘old’) bridge”'],
])('%s', (title, expected) => {
  expect(titled(title)).toBe(expected);
});

test.each([
  [
    'another language',
    'Le maire de la ville a dit jeudi qu’il ne voulait plus du pont. '.repeat(4),
    2,
  ],
  ['English', 'The mayor said on Thursday that she no longer wanted the bridge. '.repeat(4), 1],
  ['too few words to tell', 'Le maire a dit non.', 1],
])('an answer from an article says what it may lack: %s', (_, text, count) => {
  const { article } = readArticle('bridge.txt', Buffer.from(`Title\n\n${text}`));
  if (!article) throw new Error('no article');
  expect(credits(article)).toHaveLength(count);
});
