import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  kilns: `Pottery at Orm Dyke shuts its last kiln

The pottery at Orm Dyke will shut its last kiln in June with the loss of 64 jobs, its director, Una Brill, said.

Brill, who came from Tarne in 2021, blamed the gas bill. The pottery owed £90,000 and had sold its 1911 chapel for housing.

Glazer Ivo Renn had backed a plan by the college in Sorby. He learned glazing from Maud Fell. Potter Lise Holm fractured a wrist; Holm has a daughter and two sons.

The college at Sorby has 12 wheels. In all 300 pots were fired in the kiln.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  'where do kilns crack?',
  'who owns the college in sorby?',
  'who built the chapel?',
  'how did renn vote?',
  'who will run the pottery?',
  'will anyone be moved to sorby?',
])('of what the article has no word, the rest tells nothing: %s', async (question) => {
  expect(await answer(question)).toMatch(/^I found nothing/);
});

test.each([
  'how much did brill pay for the wheels?',
  'how many jobs will go in sorby?',
  'how many pots were fired in tarne?',
])('a figure of a part only tells nothing of the whole: %s', async (question) => {
  expect(await answer(question)).toContain('I found no figure on');
});

test.each([
  ['when is the last kiln due to shut?', 'in June'],
  ['who taught renn?', 'learned glazing from Maud Fell'],
  ['is holm injured?', 'fractured a wrist'],
  ['how many kids does holm have?', 'a daughter and two sons'],
  ['how many pots were fired in the kiln last year?', '300 pots'],
])('what need not be said is not missed: %s', async (question, told) => {
  expect(await answer(question)).toContain(told);
});
