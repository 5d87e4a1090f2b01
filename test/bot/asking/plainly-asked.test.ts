import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  pier: `Harbour board lifts berth fees to mend pier

The harbour board of Quell will lift berth fees from May to pay for a new pier. Anglers will cover 30 per cent of the cost.

The board has 40 guards and will hire 6 more. Engineers are testing whether the crane can be saved. A film of the old pier, made by the diver Una Holt, drew a crowd.

Warden Piet Lom was sacked on Friday after the meeting. “I will sue,” he said. The board met after the storm, and the fair was followed by a dance. The crane fell over. It may sink.

Skipper Jo Reck left the board after a row over bait.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  ['will he sue?', /^“sue” in the article: 1 sentence/],
  ['when do fees rise?', /^“fees rise” in the article: 1 sentence[\s\S]*from May/],
  ['how many will be hired?', /1\. 6 more/],
  ['what share will anglers pay?', /1\. 30 per cent of the cost/],
  ['what percentage do anglers pay?', /1\. 30 per cent of the cost/],
  ['who made the film?', /^“made the film” in the article: 1 sentence[\s\S]*Una Holt/],
  ['why did reck leave?', /^“[^”]+” in the article[\s\S]*a row over bait/],
])('what is told is the answer: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test.each([
  ['can the crane be saved?', /^Nearest/],
  ['will it fall?', /^(?!“fall” in the article)/],
  ['who made the crane?', /^I found nothing/],
  ['why was lom sacked?', /^(?!“)/],
])('what is not told is not the answer: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});
