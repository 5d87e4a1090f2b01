import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const LINER = {
  liner: `Liner aground off Pell

A liner with goats aboard ran aground off Pell after taking off its pilot on the way from Lund to Orr. Some 90 people have been forced to flee their homes on the shore. The fall in bookings was driven by fog.

The captain, evicted from his cabin, was put out on grounds he had sung. His frame carries 98 kilograms. Donors have given more than £700 to the crew. His memoir, Salt, will come out in June. Doctors will do surgery on him at the Lund Infirmary.

On 3 March a crewman’s wife gave birth to a baby on board. The boat’s cat, Tide, is well.`,
};

test.each([
  ['where was it going', /on the way from Lund to Orr/],
  ['how many people had to leave their homes', /90 people/],
  ['why was he kicked out', /on grounds he had sung/],
  ['how much does he weigh', /98 kilograms/],
  ['how much was raised', /£700/],
  ['when does Salt come out', /come out in June/],
  ['where will he have the operation', /Lund Infirmary/],
  ['when was the baby born', /On 3 March/],
  ['why did bookings fall', /driven by fog/],
  ['what is the cat called', /cat, Tide/],
])('%s', async (question, told) => {
  expect(await answerOf(LINER, question)).toMatch(told);
});

test('what people took to is no picture taken', async () => {
  const NEWS = {
    post: `Photo of jam spreads\n\nThe photo spread, and people were taking to the streets over jam. Others laughed.`,
  };
  expect(await answerOf(NEWS, 'who took the picture')).not.toMatch(/^“took the picture”/);
});
