import { expect, test } from 'vitest';
import { definitesOf } from '../../../src/text/summary/back-references.ts';

/** The keys that a sentence takes for told when the one before it is the only one that tells them. */
const needs = (before: string, sentence: string, leads = false): readonly string[] =>
  definitesOf(
    sentence,
    { start: 0, end: sentence.length },
    [],
    (key) => (before.toLowerCase().includes(key) ? before : undefined),
    leads,
  ).needs;

test.each([
  ['The council made an agreement in May.', 'Ana Ruiz broke the agreement.', 'agreem'],
  ['The keeper had bought a rusty pistol.', 'Ana Ruiz threw away the pistol.', 'pistol'],
  ['Ana Ruiz bought bone china in a shop.', 'Ana Ruiz broke the china.', 'china'],
  ['They dug two narrow tunnels.', 'Ana Ruiz filled the tunnels.', 'tunnel'],
])('%s %s', (before, sentence, key) => {
  expect(needs(before, sentence)).toEqual([key]);
});

test.each([
  ['what everybody knows', 'The country is small.', 'Ana Ruiz left the country on Monday.'],
  ['what was never told', 'The council met.', 'Ana Ruiz threw the pistol into the river.'],
  ['what any town has', 'Tolva has church and inn.', 'Ana Ruiz was in the church, and left.'],
  ['what says which', 'The council made an agreement.', 'Ana Ruiz broke the agreement of 1990.'],
])('not %s', (_, before, sentence) => {
  expect(needs(before, sentence)).toEqual([]);
});

test.each([
  [
    'what is told in other words',
    'Ana Ruiz wants to know who backed the deal because of money.',
    'deal',
  ],
  ['what somebody said', 'Max Orr shrugged off Ruiz’s proposal in Tolva.', 'propos'],
  ['where somebody said it', 'In the Post interview, Max Orr was joined by a clerk.', 'interv'],
])('%s, where that was not told', (_, sentence, key) => {
  expect(needs('The council met.', sentence)).toEqual([key]);
  expect(needs('The council met.', sentence, true)).toEqual([]);
});
