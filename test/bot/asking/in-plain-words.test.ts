import { expect, test } from 'vitest';
import { only } from '../../support/harl.ts';
import { answerOf } from '../../support/talked.ts';

test.each([
  ['what is his name', /named locally as Tom Ide/],
  ['how did the boy die', /drowned after the gangway/],
  ['how was he caught', /by a customs launch/],
  ['when is he going', /9 May/],
  ['why him?', /targeted for his silence/],
  ['what did the court decide', /court upheld the ban/],
  ['who wants to buy the ferry line', /bid for the ferry line/],
  ['who did the research', /Researchers from Harl College/],
  ['when was the bomb', /1\. The device exploded on 3 March/],
])('%s', async (question, told) => {
  expect(await answerOf(only('ferry'), question)).toMatch(told);
});

test.each([
  ['where are vale in the table', /in fourth place/],
  ['who won', /1\. Match ends, Redford Town 0, Vale 2/],
  ['why was the count slow', /because the ink ran out/],
  ['what is her favourite club', /favourite team is Vale/],
])('%s', async (question, told) => {
  expect(await answerOf(only('cup'), question)).toMatch(told);
});

test('of a body that is not quoted what it says comes first', async () => {
  const told = await answerOf(only('ferry'), 'what did the clinic say');
  expect(told).toMatch(/1\. The clinic, however, argued/);
});

test.each([
  ['ferry', 'what did the court decide', '20 skippers'],
  ['cup', 'who won', 'free kick'],
  ['cup', 'where are redford in the table', 'fourth place'],
] as const)('%s: %s is not told by what only looks alike', async (id, question, other) => {
  expect(await answerOf(only(id), question)).not.toContain(other);
});
