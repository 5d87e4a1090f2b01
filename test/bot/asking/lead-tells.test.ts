import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  sale: `Ferry firm sold

The ferry firm Orrline has been sold to Marn Holdings in Tolva on Tuesday.

The buyer paid £4m because the firm had lost its licence. “We will be in Paris in June,” Ana Ruiz said.

The firm has two boats. The first was built in Genoa in 1961.

Its staff will be told of the plan next week.`,
  song: `A singer rests

Max Orr sings no more. He has a sore throat.

That will pass over the weekend.`,
};

const answer = (id: keyof typeof NEWS, question: string): Promise<string> =>
  answerOf({ [id]: NEWS[id] }, question);

test.each([
  ['where?', /sold to Marn Holdings in Tolva/],
  ['where was this?', /sold to Marn Holdings in Tolva/],
  ['when?', /on Tuesday/],
  ['when did it happen?', /on Tuesday/],
  ['why?', /lost its licence/],
  ['why did this happen?', /lost its licence/],
  ['how come?', /lost its licence/],
  ['what happens next?', /told of the plan next week/],
])('the story tells of itself: %s', async (question, told) => {
  const reply = await answer('sale', question);
  expect(reply).toMatch(told);
  expect(reply).not.toMatch(/Paris|Genoa/);
});

test.each(['where?', 'when did it happen?', 'why?'])(
  'and says so where it does not: %s',
  async (question) => {
    expect(await answer('song', question)).toMatch(/found nothing on that/);
  },
);

test.each([
  ['any reactions?', /We will be in Paris/],
  ['how did people react?', /We will be in Paris/],
  ['how much?', /£4m/],
  ['how many?', /two boats/],
])('a word is enough for words and figures: %s', async (question, told) => {
  expect(await answer('sale', question)).toMatch(told);
});

test.each([
  ['what is the firm called?', /ferry firm Orrline/],
  ['what is the order called?', /Order of the Tide order/],
  ['who are the accused?', /two defendants/],
])('names stand beside their nouns: %s', async (question, told) => {
  const news = `${NEWS.sale}\n\nThe Order of the Tide order was banned. The court heard the two defendants, Bo Lund and Cy Rell.`;
  expect(await answerOf({ sale: news }, question)).toMatch(told);
});

const CAVE = `A cave find

A hut of 9,000 years was discovered near Marlow, the diggers said.

Its floor was used from 4336 BC. The diggers are concerned a road will harm the place.

Max Orr left the dig. A report found that the 54-year-old presenter punched a clerk in Tolva.

The rule was enacted in June.`;

test.each([
  ['where was it found?', /discovered near Marlow/],
  ['when was it used?', /4336 BC/],
  ['why are the diggers worried?', /a road will harm/],
  ['how old is orr?', /1\. 54-year-old/],
  ['where was the clerk hit?', /clerk in Tolva/],
  ['when was the rule passed?', /enacted in June/],
  ['where was the coin found?', /discovered near Marlow/],
])('what is told in other words, or of whom nobody names, is found: %s', async (question, told) => {
  expect(await answerOf({ cave: CAVE }, question)).toMatch(told);
});

test('another’s deed tells nothing of somebody', async () => {
  expect(await answerOf({ cave: CAVE }, 'where was Orr found?')).not.toMatch(/Marlow/);
});
