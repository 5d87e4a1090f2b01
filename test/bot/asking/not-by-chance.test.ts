import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

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

test('a role that opens a sentence is written as within one', async () => {
  expect(await answer('cuts', 'who is eda pell?')).toMatch('Eda Pell, the club’s chief cook');
});
