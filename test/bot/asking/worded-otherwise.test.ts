import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { libraryOf } from '../../support/fixture-library.ts';
import { answerText } from '../../support/oakmere.ts';

const text = `The lock at Sall, which was built in 1934, gave way on Monday. Five people were killed, police said.
“The weir is stable,” said Nora Velde, the harbour master. Ola Brun, who ran the lock, was given a suspended sentence in May.
“I was told to save money,” Brun said. He will be eligible for release in June.
Forecasters said more rain could fall on Friday. It was raining when the lock gave way.
Asked about job cuts at the port, Velde did not rule them out. The port has offered 4%, and the crews turned it down.
“Ola is tired,” Velde said. The strikes at the port began in April. The crews lost 2,000 crowns each.
The gates are greased every month, Velde said. The crews want them greased every two weeks.`;

const library = libraryOf([
  { id: 'lock', title: 'Lock fails at Sall', text, paragraphs: paragraphs(text), version: 'v' },
]);
const answer = (question: string): Promise<string> => answerText(question, library);

test.each([
  ['how old is the lock', 'No age in years is given, but this tells of it:'],
  ['how old is the lock', '1. The lock at Sall, which was built in 1934'],
  ['is the weir safe', '1. “The weir is stable,”'],
  ['what did brun get', '1. Ola Brun, who ran the lock, was given a suspended sentence'],
  ['when can brun get out', 'He will be eligible for release in June.'],
  ['is more rain coming', '1. Forecasters said more rain could fall on Friday.'],
  ['will there be layoffs', '1. Asked about job cuts at the port'],
  ['when did the strikes take place', 'The strikes at the port began in April.'],
  ['did the crews reject the offer', 'the crews turned it down'],
  ['what did velde say about brun', '“Ola is tired,”'],
  ['what is the port offering', '1. The port has offered 4%'],
  ['how often are the gates greased', '1. The gates are greased every month'],
  ['how often are the gates greased', '2. The crews want them greased every two weeks.'],
  ['fatalities', '1. Five people'],
  ['who died', 'Five people were killed'],
  ['how much did they lose', 'Figures on “how much did they lose”'],
])('%s: %s', async (question, part) => {
  expect(await answer(question)).toContain(part);
});

test.each([
  ['is more rain coming', 'It was raining when'],
  ['what did brun get', '“I was told to save money,”'],
  ['how old is the weir', '1934'],
])('%s: not %s', async (question, part) => {
  expect(await answer(question)).not.toContain(part);
});
