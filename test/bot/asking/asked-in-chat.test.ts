import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  pill: `Pill for hay fever ‘works in weeks’

A pill cut sneezing by 61% in a trial of 700 people in Orla, doctors said. The pill, known as Zev-2, was developed by the drug maker Karrow. It costs $2 a tablet to make. The existing pill costs $11. The effect faded after about five months.

The World Health Organization said it would study the data. It has not yet recommended the pill. Dr Una Reck of the aid group Clear Air said that sneezing was “no joke”. The pill group had milder side effects.

Karrow said it could make 90 million tablets a year from its plant in Tull. Most people need three tablets. Skipper Jo Vane has a cold and will be out for two weeks.

A storm flooded 30 homes. About 800 are without light. Some 60 people spent the night in a hall in Vell. The fair had been due to open. Two schools are shut. A sailor is missing.

Governor Dee Strand, a Republican, was narrowly defeated by Ola Finch in the runoff. Finch will be sworn in on May 4. A police officer was hurt. Voters rejected a plan to tax ducks.`,
  cup: `Late goal sinks Vale

REDFORD 2 VALE 1

Ada Moy scored twice late as Redford won the Tarn Plate. “We win and we lose,” said Vale coach Bo Lind. Redford will meet Orr Town in March.`,
};

const only = (id: keyof typeof NEWS) => ({ [id]: NEWS[id] });
const answer = (question: string): Promise<string> => answerOf(only('pill'), question);

test.each([
  ['whats the pill called', /known as Zev-2/],
  ['what did the who say', /^World Health Organization[\s\S]*would study the data/],
  ['has the who approved it', /has not yet recommended/],
  ['how many tablets can they make', /1\. 90 million tablets/],
  ['how many tablets do you need', /1\. .*three tablets/],
  ['how effective is it', /1\. .*61%/],
  ['how long does it last', /five months/],
  ['who made it', /developed by the drug maker Karrow/],
  ['is anyone missing', /^“missing” in the article: 1 sentence/],
  ['are the schools open', /Two schools are shut/],
  ['how many slept there', /1\. .*60 people/],
  ['how many homes have no light', /1\. About 800/],
  ['how long is vane out', /two weeks/],
  ['who won the election', /narrowly defeated by Ola Finch/],
  ['what party is strand', /a Republican/],
  ['when does finch take office', /sworn in on May 4/],
  ['did the duck tax pass', /rejected a plan/],
])('%s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test.each([
  ['whats the pill called', 'Clear Air'],
  ['how many tablets can they make', '$2'],
  ['how effective is it', 'side effects'],
  ['when does finch take office', 'police officer'],
  ['whos to blame', 'due to open'],
])('%s: what only looks alike is not shown', async (question, other) => {
  expect(await answer(question)).not.toContain(other);
});

test('the old one is told right behind the new', async () => {
  const found = await lastOf(only('pill'), 'how much does it cost', 'and the old one?');
  expect(found).toMatch(/^The article on that[\s\S]*The existing pill costs \$11/);
});

test.each([
  ['who won', /^(?![\s\S]*We win)[\s\S]*REDFORD 2 VALE 1/],
  ['who scored for redford', /^Nearest[\s\S]*Ada Moy scored twice/],
  ['who do they play next', /will meet Orr Town/],
])('of a match: %s', async (question, told) => {
  expect(await answerOf(only('cup'), question)).toMatch(told);
});
