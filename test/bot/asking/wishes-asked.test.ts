import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  harbour: `Harbour owners at odds over sale

The fund Greywater Trust, which holds a tenth of the harbour, has been pressing the board to sell the old pier.

Greywater would like a decision by May. The company Halden Lines hopes to buy it.

The council voted by 31 to 17 to look into the sale. It lasted two hours.`,
};

test.each([
  ['what does Greywater want?', 'pressing the board'],
  ['what does Halden Lines want?', 'hopes to buy it'],
])('%s is told by what they press or hope for', async (question, part) => {
  expect(await answerOf(NEWS, question)).toContain(part);
});

test('who is only pressed by others has told no wish', async () => {
  const answer = await answerOf(NEWS, 'what does the board want?');
  expect(answer).toMatch(/^I found nothing on that/);
  expect(answer).not.toContain('pressing');
});

test.each([['how many voted for it?'], ['how many against?'], ['how many councillors voted no?']])(
  '%s is told by the vote, as what comes nearest',
  async (question) => {
    const answer = await answerOf(NEWS, question);
    expect(answer).toContain('1. 31 to 17');
    expect(answer).toContain('the nearest:');
    expect(answer).not.toContain('two hours');
  },
);
