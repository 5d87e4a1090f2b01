import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  kite: `Kite crashes on Orr lighthouse

The kite Wanda broke up in a lane behind the lighthouse at Orr on Monday. It was carrying 14 passengers and two crew.

The lighthouse is 90 miles from Tarne. It was designed by the engineer Olaf Brink, who died in 1931. Brink’s niece wept.

Kite flights are suspended until Thursday. Three men were hurt. The town has refused to pay, saying that it is poor.

The lamp went out. It failed because of salt. Its maker was cleared for lack of proof. The town may buy a new bulb to find out whether it holds.

Kites will be banned in the town from May after a vote by the parish. Parish clerk Terri Moy was persuaded by a film. The town has five schools.

“Ask them,” said Terri Moy. “Leave me be,” said its head keeper, Onda Rell. Rower Ivo Brandt was third. The Reds took 40 per cent of the votes, more than Brandt.`,
  bees: `Old bee dies

A bee died at Vik. It will start again.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  ['how many ppl on board?', '14 passengers'],
  ['where did the kite break up?', 'in a lane behind the lighthouse'],
  ['how far away is the lighthouse?', '90 miles'],
  ['who designed the lighthouse?', 'Olaf Brink'],
  ['is brink still alive?', 'died in 1931'],
  ['when will flights resume?', 'until Thursday'],
  ['why did they refuse to pay?', 'saying that it is poor'],
  ['why did the lamp go out?', 'because of salt'],
  ['why was the maker cleared?', /^(?!Nearest)[\s\S]*for lack of proof/],
  ['when does the ban start?', 'from May'],
  ['what convinced moy?', 'persuaded by a film'],
  ['who came third?', 'Brandt was third'],
])('what is told in its own way is found: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test.each([
  ['who is the head keeper of vik?', /^(?!Who is)/],
  ['did anyone die?', /^(?![\s\S]*Vik)/],
  ['where did moy speak?', /^(?![\s\S]*Ask them)/],
  ['what is brinks niece called?', /^I found nothing/],
  ['how many pupils are there in the town?', /I found no figure on/],
  ['how many votes did brandt get?', /I found no figure on/],
  ['how many bulbs have they bought?', /I found no figure on/],
  ['where will the vote be held?', /I found no sentence that tells where/],
  ['will the parish close?', /^I found nothing/],
  ['does the bulb hold?', /^(?!“)/],
])('what is not told is not shown as told: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test('who was asked for by name is whom “she” means, whatever gender a name has', async () => {
  const found = await lastOf(
    NEWS,
    'what did Terri Moy say?',
    'who is Onda Rell?',
    'what did she say?',
  );
  expect(found).toContain('“she” is taken to mean Onda Rell');
});
