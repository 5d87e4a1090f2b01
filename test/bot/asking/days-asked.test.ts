import { expect, test } from 'vitest';
import type { Known } from '../../../src/bot/asking/known.ts';
import { tidied } from '../../../src/bot/asking/tidied.ts';

const known: Known = {
  people: [],
  sentences: [],
  stems: new Set(),
  words: [],
  small: new Set(),
  speakerWords: new Set(),
};

test.each([
  ['articles from today', 'articles from today'],
  ['show me the stories of today please', 'the stories of today'],
  ['yesterdays stories', "yesterday's stories"],
  ['what did they say today', 'what did they say'],
])('%s: %s is asked', (question, left) => {
  expect(tidied(question, known)).toBe(left);
});
