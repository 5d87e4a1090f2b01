import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  perry: `Perry is back

Perry is a drink made from pears, and perry makers are many. “We drink more of it now,” says Orr Perry’s Bo Lund.`,
  cuts: `Fall in money for boats at Orr

The money for boats in Orr will see a 20% cut over a four-year period.

The mayor has named no boat. The cuts were put down to the price of tar.

Bo Lund, who was not involved in the plan, warned that participants had named their own boats. The leak has been growing since mid-May. Ana Moss went on racing until 2011. The town wants Orr to spend 2% of GDP on boats.

Aid groups sent boats. The Vell Club said it was helping. It also promised to give ropes and sails.

The mayor, Ida Orm, spoke. The club’s chief cook, Eda Pell, said that it was cold. “It is cold,” she said.`,
};

const answer = (id: keyof typeof NEWS, question: string): Promise<string> =>
  answerOf({ [id]: NEWS[id] }, question);

test.each([
  ['perry', 'what is perry?', /^(?!Orr Perry)[\s\S]*a drink made from pears/],
  ['cuts', 'why is the money for boats being cut?', /put down to the price of tar/],
  ['cuts', 'was lund part of the plan?', /^No certain answer[\s\S]*not involved in the plan/],
  ['cuts', 'when did the leak start?', /since mid-May/],
  ['cuts', 'when did moss stop racing?', /until 2011/],
  ['cuts', 'how much should orr spend on boats?', /2% of GDP/],
  ['cuts', 'what did the vell club promise?', /ropes and sails/],
] as const)('what is shown tells of what is asked: %s, %s', async (id, question, told) => {
  expect(await answer(id, question)).toMatch(told);
});

test('why something is so is not told by the same sentence again', async () => {
  const again = await lastOf({ cuts: NEWS.cuts }, 'how big is the cut?', 'why?');
  expect(again).toMatch(/put down to/);
});

test('a role that opens a sentence is written as within one', async () => {
  expect(await answer('cuts', 'who is eda pell?')).toMatch('Eda Pell, the club’s chief cook');
});
