import { expect, test } from 'vitest';
import { saidHere } from '../../src/bot/said-here.ts';
import { renderText } from '../../src/console/render.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const seen = async (words: string): Promise<string> => {
  const [trial, ...others] = threeArticles();
  if (!trial) throw new Error('fixtures are missing');
  const library = libraryOf([...others, { ...trial, url: 'https://news.example/trial' }]);
  const reply = await saidHere(words, servicesOf(library));
  expect(reply.audience).toBe('caller');
  return renderText(reply, { width: 500, colour: false });
};

test('a message is asked who said what in it, its first line too', async () => {
  const text = await seen(
    '“The gate stays shut,” said Hanna Orr.\n“Nobody asked us,” Piet Daal said.',
  );
  expect(text).toContain('2 quotations: 2 speakers.');
  expect(text).toMatch(/“The gate stays shut,”\s+Hanna Orr \(paragraph 1\)/);
  expect(text).toMatch(/“Nobody asked us,”\s+Piet Daal \(paragraph 2\)/);
  expect(text).not.toContain('From “');
});

test.each([
  [
    'nobody is quoted',
    'Mayor Hanna Orr opened the gate on Monday.',
    /Nobody is quoted.*Hanna Orr/s,
  ],
  ['nobody is named', 'Lunch at noon?', /Nobody is quoted in it\.\s*$/],
  ['there is nothing', ' \n— …', /no words in it/],
  ['it leads to an article', 'see <https://news.example/trial|this>', /From “Brewer/],
])('when %s', async (_what, words, expected) => {
  expect(await seen(words)).toMatch(expected);
});

test('one that nobody is named for is counted as such', async () => {
  expect(await seen('“We have waited here since Monday, and nobody came.”')).toMatch(
    /1 quotation: 1 that nobody is named for/,
  );
});
