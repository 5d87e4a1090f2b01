import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  mead: `Perry is back

Bo Lund runs Orr Perry Works at Vell, which he set up in 2009. “I like perry,” he said. Perry is a drink made from pears. A film on 90 Hours, a show about drink, airs on Sunday.`,
  raid: `Bomb hits Vell bridge

A bomb went off on the bridge at Vell on Friday. There was no immediate claim of responsibility, but Orr rebels are active there.

Mia Lund-Reyes, a spokeswoman for the town, called it “a sad day”. “I have apologised to the families,” she said.

The bridge has been shut since mid-May. Bart Orr worked there until 2011, and Bea Vane, of Orr Rescue, said the bridge was safe. “It will stand,” Vane said.

The rector of St Ann's, Ida Moss, who never had kids, and her husband separated in 2016. The 11th century church was shut.

The story was first reported by the Vell Echo. First results of the inquiry are due in 2031.`,
};

const answer = (id: keyof typeof NEWS, question: string): Promise<string> =>
  answerOf({ [id]: NEWS[id] }, question);

test.each([
  ['mead', 'what is perry?', /^(?!Orr Perry)[\s\S]*a drink made from pears/],
  ['mead', 'when does 90 hours air?', /^(?!Figures)[\s\S]*airs on Sunday/],
  ['raid', 'has anyone claimed it?', /no immediate claim of responsibility/],
  ['raid', 'has anyone claimed responsibility?', /no immediate claim of responsibility/],
  ['raid', 'who did it?', /no immediate claim of responsibility/],
  ['raid', 'who was behind it?', /no immediate claim of responsibility/],
  ['raid', 'who is mia lund?', /^Who is Mia Lund-Reyes/],
  ['raid', 'who is mia reyes?', /^Who is Mia Lund-Reyes/],
  ['raid', 'did mia lund apologise?', /I have apologised/],
  ['raid', 'when did the bridge shut?', /since mid-May/],
  ['raid', 'when did orr stop working there?', /until 2011/],
  ['raid', 'what did orr rescue say?', /It will stand/],
  ['raid', 'who is the vicar?', /Ida Moss/],
  ['raid', 'did moss have children?', /never had kids/],
  ['raid', 'when did they split up?', /separated in 2016/],
  ['raid', 'who broke the news?', /first reported by the Vell Echo/],
  ['raid', 'when are results expected?', /due in 2031/],
  ['raid', 'how old is the church?', /11th century church/],
] as const)('a short question finds what the article tells: %s, %s', async (id, question, told) => {
  expect(await answer(id, question)).toMatch(told);
});

test('who was found by a part of a name is whom “she” means', async () => {
  expect(await lastOf({ raid: NEWS.raid }, 'who is mia lund?', 'what did she say?')).toMatch(
    /a sad day/,
  );
});
