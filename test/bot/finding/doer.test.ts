import { expect, test } from 'vitest';
import { doingsOf, reportsOfSpeech } from '../../../src/bot/finding/reported.ts';
import { findSpeakers } from '../../../src/bot/finding/speakers.ts';
import type { Read } from '../../../src/reply/place.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** So that every name is known before the sentence that is tried. */
const INTRODUCED = 'Mayor Greta Holm met Otto Brill, a baker, on Monday. ';

const readOf = (text: string): Read => ({
  article: { id: 'a', title: 'A', text, paragraphs: paragraphs(text), version: 'v' },
  analysis: analyze(text),
  current: true,
});

/** The sentences in which somebody is the one who denies, or who says something. */
function told(name: string, sentence: string, verb?: string): readonly string[] {
  const read = readOf(`${INTRODUCED}${sentence}`);
  const found = findSpeakers(name, read);
  if (found.kind !== 'some') throw new Error(`${name} is not in “${sentence}”`);
  const spans = verb ? doingsOf(read, found.people, verb) : reportsOfSpeech(read, found.people);
  return spans.map((one) => sliceOf(read.article.text, one));
}

test.each([
  'Otto Brill, a cousin of Greta Holm, denied that the shop was hers.',
  'Otto Brill, who once worked for Mayor Greta Holm, denied that he was paid.',
  'Otto Brill, who married Greta Holm, denied that he was paid.',
  'Otto Brill, a friend whom Greta Holm, 61, had hired, denied it.',
  'The mill, which was bought by Greta Holm, denied it.',
  'After losing to Greta Holm, Otto Brill, 53, denied it.',
  'Otto Brill thanked Greta Holm and denied that he was paid.',
  'Her brother, Otto Brill, denied that he was paid.',
])('%s: Holm denies nothing', (sentence) => {
  expect(told('Greta Holm', sentence, 'deny')).toEqual([]);
  expect(told('Greta Holm', sentence)).toEqual([]);
});

test.each([
  'Greta Holm denied that the shop was hers.',
  'Greta Holm, 53, denied it.',
  'Greta Holm, 53, of Port Linden, had denied it.',
  'Greta Holm, who once worked for Otto Brill, denied it.',
  'Greta Holm, who denied it, left at noon.',
  'Greta Holm, a friend of Otto Brill, later denied it.',
  'Greta Holm rose at once and denied it.',
  'The leader of the council, Greta Holm, denied it.',
  'On Friday, the leader of the council, Greta Holm, denied it.',
  'Otto Brill said Greta Holm denied it.',
])('%s: Holm denies it', (sentence) => {
  expect(told('Greta Holm', sentence, 'deny')).toEqual([sentence]);
});

test('a firm says what its spokesman says, and not what its owner does', () => {
  const owner = 'Otto Brill, who owns a tenth of Varnholt Mills, denied that it was for sale.';
  const spokesman = 'A spokesman for Varnholt Mills denied that it was for sale.';
  const first = 'Varnholt Mills said on Monday that it would rent a barn.';
  expect(told('Varnholt Mills', `${first} ${owner}`, 'deny')).toEqual([]);
  expect(told('Varnholt Mills', `${first} ${spokesman}`, 'deny')).toEqual([spokesman]);
});
