import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { findArticle } from '../../../src/bot/finding/find-article.ts';

const article = (id: string, title: string): Article => ({
  id,
  title,
  text: 'Text.',
  paragraphs: [{ start: 0, end: 5 }],
  version: id,
});

const articles = [
  article('harbour-strike', 'Dockers walk out over pay at the Harbour'),
  article('harbour-fire', 'Fire crews save warehouse at the harbour'),
  article('2024-budget', 'Chancellor’s budget: what it means for you'),
  article('cafe-owner', 'Café owner wins right to appeal'),
  article('budget', 'Council agrees its budget'),
];

test.each([
  { wanted: 'harbour-strike', id: 'harbour-strike', why: 'the id' },
  { wanted: ' HARBOUR-STRIKE ', id: 'harbour-strike', why: 'the id in capitals' },
  { wanted: 'harbour strike', id: 'harbour-strike', why: 'the id in words' },
  { wanted: 'budget', id: 'budget', why: 'an id, though another title has the word' },
  { wanted: 'council agrees its budget', id: 'budget', why: 'the whole title' },
  { wanted: 'dockers', id: 'harbour-strike', why: 'one word' },
  { wanted: 'dock', id: 'harbour-strike', why: 'the beginning of a word' },
  { wanted: 'chancelor budjet', id: '2024-budget', why: 'two typos' },
  { wanted: 'wareohuse', id: 'harbour-fire', why: 'swapped letters' },
  { wanted: 'warehuse fire', id: 'harbour-fire', why: 'a left-out letter' },
  { wanted: 'cafe owner', id: 'cafe-owner', why: 'no accent' },
  { wanted: 'chancellors budget', id: '2024-budget', why: 'no apostrophe' },
  { wanted: 'the article about the dockers', id: 'harbour-strike', why: 'words around' },
  { wanted: 'dockers walk out on friday', id: 'harbour-strike', why: 'a word too many' },
])('finds by $why: $wanted', ({ wanted, id }) => {
  expect(findArticle(articles, wanted)).toMatchObject({ kind: 'one', article: { id } });
});

test.each(['budget 2025', '2025-budget', 'n299'])('takes no number for another: %s', (wanted) => {
  const numbered = [article('2024-budget', 'The budget of 2024'), article('n298', 'A storm')];
  expect(findArticle(numbered, wanted).kind).toBe('none');
});

test('asks back when several fit alike, in the given order', () => {
  expect(findArticle(articles, 'harbour')).toEqual({
    kind: 'several',
    articles: [articles[0], articles[1]],
  });
});

test('asks back when two articles have the very same title', () => {
  const twins = [article('a', 'Same title'), article('b', 'Same title')];
  expect(findArticle(twins, 'same title')).toEqual({ kind: 'several', articles: twins });
});

test('offers at most five', () => {
  const many = Array.from({ length: 9 }, (_, i) => article(`talks-${i}`, `Talks, day ${i}`));
  const found = findArticle(many, 'talks');
  expect(found.kind === 'several' && found.articles.length).toBe(5);
});

test.each(['submarine', 'x', '', '?!', 'the', 'fir tree hotel'])(
  'finds nothing by %j and offers three',
  (wanted) => {
    const found = findArticle(articles, wanted);
    expect(found.kind === 'none' && found.nearest.length).toBe(3);
  },
);

test('offers the nearest first', () => {
  expect(findArticle(articles, 'council tax rise row')).toMatchObject({
    kind: 'none',
    nearest: [{ id: 'budget' }, {}, {}],
  });
});

test('a word of some text is no slip for a word of a title', () => {
  const told = (word: string): boolean => word === 'dicker';
  expect(findArticle(articles, 'dicker')).toMatchObject({ kind: 'one' });
  expect(findArticle(articles, 'dicker', undefined, told)).toMatchObject({ kind: 'none' });
});

test('finds nothing among no articles', () => {
  expect(findArticle([], 'budget')).toEqual({ kind: 'none', nearest: [] });
});
