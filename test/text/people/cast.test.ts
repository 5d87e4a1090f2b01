import { expect, test } from 'vitest';
import type { KnownPerson } from '../../../src/text/analysis.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { type Cast, castWith, findCast, personAt } from '../../../src/text/people/cast.ts';
import { stretches } from '../../../src/text/quotes/stretches.ts';
import { sentences } from '../../../src/text/sentences.ts';

function castOf(text: string, known: readonly KnownPerson[] = []): Cast {
  const body = paragraphs(text);
  const spoken = stretches(text, body);
  return findCast(text, body, sentences(text, body, spoken), spoken, known);
}

/** Whom the words mean at their last place in the text. */
const meantBy = (
  text: string,
  words: string,
  known: readonly KnownPerson[] = [],
): string | null => {
  const start = text.lastIndexOf(words);
  return personAt(castOf(text, known), { start, end: start + words.length })?.name ?? null;
};

test.each([
  ['Mr Keane said so. Earlier Patrick Keane had said no.', 'Mr Keane', 'Patrick Keane'],
  ['Florida Gov. Ann Dyer spoke. “No,” she said.', 'she', 'Ann Dyer'],
  ['Tom Reed met Ann Dyer. She said it went well.', 'She', 'Ann Dyer'],
  [
    'Olga Petrova, Moldova’s health minister, flew in. The health minister said little.',
    'The health minister',
    'Olga Petrova',
  ],
  ['Laura Vance met Daniel Vance. Mrs Vance said no.', 'Mrs Vance', 'Laura Vance'],
])('%s · %s', (text, words, name) => {
  expect(meantBy(text, words)).toBe(name);
});

test('a source that nobody named gets an entry of its own', () => {
  const text = 'The narrator says: “Night falls.”';
  const { cast, person } = castWith(castOf(text), text, { start: 0, end: 12 });
  expect(person).toMatchObject({ kind: 'role', name: 'narrator' });
  expect(personAt(cast, { start: 4, end: 12 })?.id).toBe(person?.id);
});

test('somebody of the front matter whom the text never means has no mentions', () => {
  const cast = castOf('It rained in Leeds.', [{ name: 'Ann Dyer', role: 'Mayor' }]);
  expect(cast.people).toEqual([
    { id: 'p1', kind: 'person', name: 'Ann Dyer', role: 'Mayor', aliases: [], mentions: [] },
  ]);
});
