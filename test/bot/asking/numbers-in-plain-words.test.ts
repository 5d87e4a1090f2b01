import { expect, test } from 'vitest';
import { only } from '../../support/harl.ts';
import { answerOf } from '../../support/talked.ts';

test.each([
  ['how long is his ban', /three years on Tuesday/],
  ['how old is the suspect', /^Figures[\s\S]*1\. 44/],
  ['how old is the yard', /90-year history/],
  ['how many passengers', /carrying 61 people/],
  ['how much did she want', /1\. \$4m/],
  ['how common is it', /One in 40/],
  ['how long is the act', /300 pages/],
  ['how many operations did she have', /surgery twice/],
])('%s', async (question, told) => {
  expect(await answerOf(only('ferry'), question)).toMatch(told);
});

test.each([
  ['how many points behind are they', /six points adrift/],
  ['how fast did Orr swim', /48\.20 seconds/],
  ['how many people are running for president', /1\. Five hopefuls/],
])('%s', async (question, told) => {
  expect(await answerOf(only('cup'), question)).toMatch(told);
});

test.each([
  ['ferry', 'how many operations did she have', '800'],
  ['cup', 'how fast did Lowe swim', '48.20'],
] as const)('%s: %s is not told by what only looks alike', async (id, question, other) => {
  expect(await answerOf(only(id), question)).not.toContain(other);
});
