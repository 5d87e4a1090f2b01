import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  brewery: `Brewer shot at his gate

The shooting of Cole Harn, 40, at the gate of his brewery has shocked Tell, where Mr Harn was born. Friends spoke of the shooting of Cole Harn on Sunday. Harn was gunned down by Constable Lee Vask after a quarrel over a goat. Vask was charged on Monday and terminated from the Tell force on Wednesday. He was leaving after 12 years with the force.

The inquiry, which was completed by 14 wardens, says goat hair could be used to trace the herd. Ida Moll, managing director of Tell Ales, runs the brewery now. She will hold a meeting in Orr today. The HQ of the brewery in Tell is shut.

Moll also criticised Mayor Jan Dree, saying he had slept. She praised the goat. He also criticised the beer tax. Nearly £7 in every £10 of the tax comes from ales.

By the 1940s, hunting had driven the goats to the brink of extinction. The showdown between the brewers is due on 4 June. Brewers fight for a place at the fair.`,
};

test.each([
  ['who shot Cole Harn', /1\. Harn was gunned down by Constable Lee Vask/],
  ['when was Vask fired', /terminated from the Tell force on Wednesday/],
  ['how long did he work for the force', /12 years with the force/],
  ['how many wardens answered', /completed by 14 wardens/],
  ['why do they want goat hair', /used to trace the herd/],
  ['who is the boss of the firm', /managing director of Tell Ales/],
  ['where is she going next', /a meeting in Orr/],
  ['where are the headquarters', /HQ of the brewery in Tell/],
  ['did Moll criticise the beer tax', /1\. He also criticised the beer tax/],
  ['when is the fight', /due on 4 June/],
  ['why are they nearly extinct', /brink of extinction/],
])('%s', async (question, told) => {
  expect(await answerOf(NEWS, question)).toMatch(told);
});

test.each([
  ['how many people paid', '£7'],
  ['how many goats died', '14'],
  ['how many wardens died', '14'],
])('%s: no other count is shown', async (question, other) => {
  expect(await answerOf(NEWS, question)).not.toContain(other);
});
