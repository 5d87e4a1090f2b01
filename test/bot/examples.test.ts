import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/read-article.ts';
import { exampleRequests } from '../../src/bot/examples.ts';
import { libraryOf, servicesOf } from '../support/newsroom.ts';

test.each([
  ['Ten-man Barnley Rovers held on. The club sold 840 tickets.', 'how many tickets?'],
  ['Barnley built a three-bedroom house on the hill.', undefined],
  ['One man was held after the match at Barnley.', undefined],
])('of %j one may ask %j', async (text, expected) => {
  const article = articleOf('Barnley', text);
  const examples = await exampleRequests(servicesOf(libraryOf(article ? [article] : [])));
  expect(examples.map(({ request }) => request).find((one) => one.startsWith('how many'))).toBe(
    expected,
  );
});
