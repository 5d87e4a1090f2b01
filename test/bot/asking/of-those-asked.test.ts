import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  inns: `Orr Inns to shrink

The owners will close two of their six shops and one of their three inns to save money.

Orr principal Bo Lund called it “sad”. In his previous escape, Hal Moss fled in a lorry in 2005. The town gave a feast.`,
};

test.each([
  ['how many inns will close?', /^(?![\s\S]*1\. three)/],
  ['how many inns do they have?', /three inns/],
  ['how many shops will close?', /1\. (?:close )?two of their six/],
  ['when did moss escape?', /^Nearest/],
  ['when was the previous escape?', /^(?!Nearest)[\s\S]*2005/],
  ['who went to orr?', /^(?!Bo Lund)/],
])('of those who are asked about it is told: %s', async (question, told) => {
  expect(await answerOf(NEWS, question)).toMatch(told);
});
