import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  tram: `Raiders hold up tram at Vell

Masked raiders attacked guards who rode on a tram at Vell on Friday killing at least five guards from Orr and wounding 12 others.

Police said that at least two raiders were shot dead.

Ida Moss, who wrote dozens of songs about the tram and is known for more of them than anybody in Orr, has died. She was 71 when she wrote the last. Her son may see the house when he turns 30.`,
  fund: `Gifts to the Vell choirs

The Reed choir was left £700,000 by a barge owner – far beyond the gifts received by the Swan choir.

In the week to 9 May, the Swan choir received £180,400 and the Lark choir £30,000. Bo Lund, who has given the Swan choir about £50,000, sings in it.

The Reed choir said that its barge had lost £9m. Its profit rose by a fifth to £36m.`,
  van: `Raid on van at Vell

Armed robbers made off with £9m from a van on Monday. Last year, armed men stole £200,000 from a bank in Orr.`,
  sing: `Choirs at Orr sing on

Some 70% of what they have is gifts, with raffle tickets bringing in what is left.`,
  cider: `Perry comes back to Orr

The club grew from 40 perry makers to more like 180, said Bo Lund.

Tea is odd: 30 years ago it had 2% of the drinks market, and today it has 9%, said Ida Moss.

Researchers at Vell followed 1,940 adults in Orr for four years. Moss’s team will now test perry in a trial of 350 volunteers.`,
  cup: `Vell United win the Reed Cup

Vell United beat Orr Town 4-3 on Sunday to win the Reed Cup.

Keeper Bo Lund saved a penalty with the score at 3-3.`,
};

const answer = (id: keyof typeof NEWS, question: string): Promise<string> =>
  answerOf({ [id]: NEWS[id] }, question);

test.each([
  ['tram', 'how many raiders were killed?', /1\. at least two raiders/],
  ['tram', 'how many attackers were killed?', /^(?![\s\S]*five guards)/],
  ['tram', 'how many songs did she write?', /^(?![\s\S]*said by Ida Moss)/],
  ['tram', 'how old was she?', /^(?![\s\S]*30)[\s\S]*1\. 71/],
  ['tram', 'how old is her son?', /^(?![\s\S]*1\. 30)/],
  ['fund', 'how much did the swan choir get?', /1\. £180,400/],
  ['fund', 'how much did the lark choir get?', /1\. £30,000/],
  ['van', 'how much was stolen?', /1\. £9m/],
  ['van', 'how much was stolen last year?', /1\. £200,000/],
  ['van', 'what did the armed men steal?', /^Nearest/],
  ['sing', 'how much do they get from the raffle?', /^(?![\s\S]*1\. Some 70%)/],
  ['fund', 'how much profit did it make?', /1\. profit rose by a fifth to £36m/i],
  ['cider', 'how many perry makers are there?', /1\. [a-z ]*180/],
  ['cider', 'what share of the drinks market does tea have?', /1\. 9%/],
  ['cider', 'how many people took part?', /^(?![\s\S]*1\. 350)/],
  ['cup', 'what was the score?', /1\. 4-3/],
] as const)('a figure is given to those it is told of: %s, %s', async (id, question, told) => {
  expect(await answer(id, question)).toMatch(told);
});
