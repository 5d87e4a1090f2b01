import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  run: `Newcomer Ida Lunn ousts mayor of Vell

Ida Lunn, a 39-year-old baker, defeated Mayor Hal Moor in the runoff on Tuesday. “I woke to a band,” said Ada Pell, who came with her two sons.

Brand Wool was founded in 1922 by Ezra Brand, a shepherd. Rival Tarn Mills said on Monday that its profit doubled. In tanks, the eels swam to their own vent. The ship left.`,
  cup: `Vale win

VALE 3 ORR 2

Vale reached the final for the first time since 1998.`,
};

const only = (id: keyof typeof NEWS) => ({ [id]: NEWS[id] });

test.each([
  ['how old is moor', '39-year-old'],
  ["what did pell's sons say", 'I woke to a band,”\n   Ada Pell'],
  ['who owns the ship', 'their own vent'],
  ['when was tarn mills founded', 'its profit doubled'],
])('what is told of another is no answer: %s', async (question, other) => {
  expect(await answerOf(only('run'), question)).not.toContain(other);
});

test('their own age is', async () => {
  expect(await answerOf(only('run'), 'how old is lunn')).toMatch(/1\. 39-year-old baker/);
});

test('a result of now does not tell who won years ago', async () => {
  expect(await answerOf(only('cup'), 'who won in 1998')).not.toContain('VALE 3');
});

test('no term is told under the words it was looked for by', async () => {
  expect(await answerOf(only('run'), 'how long was moor jailed')).not.toContain('get');
});
