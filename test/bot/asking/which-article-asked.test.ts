import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';

const QUARRY = 'At least 27 killed as hillside collapses onto quarry village';

test.each([
  ['tldr quarry', QUARRY],
  ['quarry tldr', QUARRY],
  ['quarry summary', QUARRY],
  ['tl;dr of the quarry', QUARRY],
  ['summarise the rubble one', QUARRY],
  ['quarry people', `From “${QUARRY}”`],
  ['quarry figures', `From “${QUARRY}”`],
  ['figures quarry', `From “${QUARRY}”`],
  ['figures for the quarry', `From “${QUARRY}”`],
  ['tldr', 'Noise keeps sea otters'],
  ['otters summary', 'Noise keeps sea otters'],
  ['summary of the noise', 'Noise keeps sea otters'],
  ['figures otters', '1. 86 young sea otters'],
])('asked about otters: %s', async (question, part) => {
  const answer = await answerFrom('otters', question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('No article is called');
});

test.each([
  ['tldr zebra', 'No article is called “zebra”. This is the current one:'],
  ['zebra summary', 'No article is called “zebra”. This is the current one:'],
  ['figures zebra', 'I found no figure on “zebra”.'],
  ['summarise the knocking-shop one', 'No article is called “knocking-shop”'],
])('what names nothing is said to: %s', async (question, part) => {
  expect(await answerFrom('otters', question)).toContain(part);
});

test('a slip for a word of a title still finds it', async () => {
  expect(await answerFrom('otters', 'summary toymakr')).toContain('Toymaker Plimsoll');
});

test.each([
  ['what did lim say yesterday', 'Greta Lim, biologist: 2 quotations'],
  ['what did lim say on Wednesday', 'Greta Lim, biologist: 2 quotations'],
  ['what did lim say about noise yesterday', 'Greta Lim on “noise”: 1 quotation'],
  ['what did lim say about Norway', '“Norway” does not come up'],
  ['articles from this week', 'Articles from this week'],
])('when it was said is no topic: %s', async (question, part) => {
  expect(await answerFrom('otters', question)).toContain(part);
});
