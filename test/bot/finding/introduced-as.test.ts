import { expect, test } from 'vitest';
import { askable } from '../../../src/bot/finding/introduced-as.ts';
import { findSpeakers } from '../../../src/bot/finding/speakers.ts';
import type { Read } from '../../../src/reply/place.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';

const readOf = (text: string): Read => ({
  article: { id: 'a', title: 'A', text, paragraphs: paragraphs(text), version: 'v' },
  analysis: analyze(text),
  current: true,
});

/** Who is meant by some words, by name. */
const meant = (words: string, text: string): string | undefined => {
  const found = findSpeakers(words, readOf(text));
  return found.kind === 'some' ? found.people.map(({ name }) => name).join(', ') : undefined;
};

test.each([
  ['judge', 'The judge who heard the case, Bodil Krag, said that she was tired.', 'Bodil Krag'],
  ['chairman', '“We won,” said the Tigers chairman, Odd Larsen, a retired pilot.', 'Odd Larsen'],
  [
    'captain',
    'Alan Moss, 53, denied it. Moss had been a captain for 22 years. Moss said he was sorry.',
    'Alan Moss',
  ],
  [
    'engineer',
    'Alan Moss, who retired as chief engineer of the canal in March, said it leaked.',
    'Alan Moss',
  ],
  ['nurse', 'Alan Moss, 53, who was a night nurse, said he was sorry.', 'Alan Moss'],
])('“%s” in “%s” is %s', (words, text, name) => {
  expect(meant(words, text)).toBe(name);
});

test.each([
  ['coach', 'He was never a good coach, Dagny Olsen said on Friday in Oslo.'],
  ['pilot', 'Dagny Olsen is no pilot. Dagny Olsen said so.'],
])('“%s” in “%s” is nobody', (words, text) => {
  expect(meant(words, text)).toBeUndefined();
});

test('who has no further role stays the same', () => {
  const read = readOf('Mayor Jo Dale said that it rained.');
  expect(askable(read)).toEqual(read.analysis.people);
});

test('a company is not asked for as a union, whatever it was taken for', () => {
  const read = readOf('Brill Works said on Monday that it was sorry.');
  const body = {
    ...{ id: 'p1', kind: 'organisation' as const, name: 'Brill Works' },
    ...{ aliases: ['The company', 'the union'], mentions: [] },
  };
  const [found] = askable({ ...read, analysis: { ...read.analysis, people: [body] } });
  expect(found?.aliases).toEqual(['The company']);
});
