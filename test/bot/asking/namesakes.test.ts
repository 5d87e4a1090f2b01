import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { answerLine } from '../../../src/bot/answer-line.ts';
import { renderText } from '../../../src/console/render.ts';
import { libraryOf } from '../../support/fixture-library.ts';
import { services } from '../../support/oakmere.ts';

const ARTICLES = [
  `---
title: Kiln fire closes Ashby pottery
published: 2026-05-03
---
A fire in a kiln closed the Ashby pottery on Monday, its owners said.

"The roof is gone and so is the spring glaze," said Tomas Weller, the pottery's manager. Weller said nobody was hurt.

The town toll for carts was lifted on Tuesday.`,
  `---
title: Choir wins the northern cup
published: 2026-05-02
---
The Marston choir won the northern cup on Saturday.

"We sang as if the hall would fall," said Jonas Weller, the choir's conductor.

"My voice left in the second verse," said Olive Tolle, a soprano. Her brother, Ned Tolle, who sings bass, said his had stayed.`,
  `---
title: Ferry timetable cut for winter
published: 2026-05-01
---
The island ferry will sail three times a day from October, the harbour office said on Friday.

"A boat with six people in it is a taxi," said harbour master Greta Lindqvist.`,
].map((text, at) => {
  const { article } = readArticle(`article-${at}.md`, Buffer.from(text));
  if (!article) throw new Error('no article');
  return article;
});

const answer = async (line: string): Promise<string> =>
  renderText(await answerLine(line, services(libraryOf(ARTICLES))), {
    width: Number.POSITIVE_INFINITY,
    colour: false,
  });

test.each([['who is weller'], ['what did weller say'], ['quotes Weller']])(
  '%s: another article has somebody else of that name, and it is said',
  async (line) => {
    const text = await answer(line);
    expect(text).toContain('Tomas Weller');
    expect(text).toContain('Somebody else of that name: Jonas Weller');
    expect(text).toContain('quotes speaker="Jonas Weller" article="article-1"');
  },
);

test.each([
  ['what did tomas weller say'],
  ['who is Greta Lindqvist'],
  ['what did the manager say'],
])('%s: a full name or an office has no namesake', async (line) => {
  expect(await answer(line)).not.toContain('Somebody else of that name');
});

test.each([['what did jonas weller say'], ['what did Jonas Weller say']])(
  '%s is not answered with somebody else of that surname',
  async (line) => {
    const text = await answer(line);
    expect(text).toContain('We sang as if the hall would fall');
    expect(text).not.toContain('spring glaze');
  },
);

test('a first name that nobody of that surname has means nobody', async () => {
  expect(await answer('what did Hector Weller say')).toContain('Nobody called “Hector Weller”');
});

test.each([['what did tolle say'], ['who is tolle'], ['quotes tolle']])(
  '%s asks which of two who are in another article, and names it',
  async (line) => {
    const text = await answer(line);
    expect(text).toContain('Who is meant by “tolle”?');
    expect(text).toContain('Olive Tolle');
    expect(text).toContain('Ned Tolle');
    expect(text).not.toContain('toll for carts');
  },
);

test.each([['lindqvist quotes'], ['the lindqvist quotations']])(
  '%s are those of that person',
  async (line) => {
    expect(await answer(line)).toContain('A boat with six people in it is a taxi');
  },
);

test('quotes of nobody are nobody’s, and not everybody’s', async () => {
  expect(await answer('zabriskie quotes')).toContain('Nobody called “zabriskie”');
});

test.each([
  ['summary of the kiln fire and the ferry timetable'],
  ['compare the choir and the ferry'],
  ['what do the kiln and the ferry stories say about October'],
])('%s: two articles are listed, each with how it is asked', async (line) => {
  const text = await answer(line);
  expect(text).toContain('That is two articles, and an answer is from one');
  expect(text).toContain('Type: summary article="article-');
});

test('two people are no two articles', async () => {
  expect(await answer('compare Tomas Weller and the owners')).not.toContain('two articles');
});
