import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  barn: `Fire guts barn

A fire has gutted a barn at Vell after a £9,000 repair. The roof fell in shortly before dawn. Fire chief Bo Lind said that the cause was not yet known. The barn is insured.

The owners raised £3,000 over five years, with a sponsored walk. A fund set up on Sunday had reached £200 by Monday. The pump, known as Big Ada, was made by Orr Mills. A boat called Wren saved the goat. A booster pump is being tested.

The miners’ union rejected an offer of 4%. It wants 8%. The first offer was 2%. A six-week strike has left 900 households cold. The mill served as a disco after 1958.

Council leader Ann Voss, Labour, wept. Felix Marr, a Conservative, accused Ms Voss of theft. A mare valued at £700 fled. A hearing would be held on May 4.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);
const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test.each([
  ['what caused the fire', /^No certain answer[\s\S]*the cause was not yet known/],
  ['when did the roof collapse', /fell in shortly before dawn/],
  ['how much has the fund raised', /1\. £200/],
  ['what does the union want', /^The article on that[\s\S]*It wants 8%/],
  ['hwo much was the horse worth', /1\. mare valued at £700/],
  ['what next', /would be held on May 4/],
  ['how long has the strike lasted', /1\. six-week strike/],
  ['how many homes are affected', /1\. 900 households/],
  ['is it insured', /^“insured” in the article: 1 sentence/],
  ['is there a booster', /^“booster” in the article: 1 sentence/],
  ['whats the pump called', /^The article on that[\s\S]*known as Big Ada/],
  ['who made it', /^The article on that[\s\S]*made by Orr Mills/],
  ['whats voss’s party', /^The article on that(?![\s\S]*Marr)[\s\S]*Voss, Labour/],
  ['what was the mill used as after 1958', /^(?!Figures)/],
])('%s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test('what another thing is called is no name of this one', async () => {
  expect(await answer('what is the goat called')).not.toMatch(/^The article on that/);
});

test('“over how long” asks of what was just shown', async () => {
  expect(await last('how much did the owners raise', 'over how long?')).toContain('five years');
  expect(await last('what did the union reject', 'and the first one?')).toContain('offer was 2%');
});
