import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  crash: `Tram crash at Vell

A Vell tram hit a wall near the bridge at Orr, killing the driver and injuring 37 people on Tuesday, town officials said. Police are blaming icy rails. Nobody else was hurt.

Hal Moss fled. Moss, then aged 26, was caught in a ditch. He will take on a new job in May.

The lawyer Ann Bly and her husband Cy, 52, live in Orr. The house next to the bridge was bought in 1990. It is now valued at £2.3m. Burglars took £400,000 worth of goods from the house.

It has sold 1,900 maps before the summer and has sold 26,000 since.

Bo Lund’s team leads. Bo Lund, who is worth a lot, is told from Ida by the 10-year marks of his trade.`,
  cup: `Lund wins again

Bo Lund beat Cy Rell 6-4, 3-6, 6-1 on Sunday to win the cup. It was the best day of Lund’s career. The 46-year-old has never lost here.

She did it after Vell’s 2-1 win. Ida Orm left because of the looming split.`,
  law: `Court upholds law

It was a 7-2 ruling for the toll. The town has voted 12 times against it.`,
};

const answer = (id: keyof typeof NEWS, question: string): Promise<string> =>
  answerOf({ [id]: NEWS[id] }, question);

test.each([
  ['crash', 'how many dead?', /^(?![\s\S]*1\. 37)[\s\S]*killing the driver/],
  ['crash', 'how many were hurt?', /1\. 37 people/],
  ['crash', 'what caused it?', /blaming icy rails/],
  ['crash', 'where did it happen?', /near the bridge at Orr/],
  ['crash', 'how old was moss?', /1\. 26/],
  ['crash', 'how much is the house worth?', /^(?![\s\S]*£400,000)[\s\S]*£2\.3m/],
  ['crash', 'how many maps has it sold?', /1\. 26,000/],
  ['crash', 'how much is lund worth?', /^(?![\s\S]*10-year)/],
  ['crash', 'who is winning?', /Lund’s team leads/],
  ['crash', 'how did they catch him?', /caught in a ditch/],
  ['crash', 'what will he do next?', /new job in May/],
  ['cup', 'what was the score against rell?', /1\. 6-4[\s\S]*3-6[\s\S]*6-1/],
  ['cup', 'how old is lund?', /46-year-old/],
  ['cup', 'what was the score for vell?', /2-1/],
  ['cup', 'why did they split?', /^(?!“)/],
  ['law', 'what was the vote?', /^(?![\s\S]*12 times)[\s\S]*7-2/],
] as const)('of what happened is told what is asked: %s, %s', async (id, question, told) => {
  expect(await answer(id, question)).toMatch(told);
});
