import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  quay: `Potters take over the old quay

The old quay at Tarn has been taken over by potters, weavers and a choir of Christians. Its square has been swept. Nobody minds the noise, and the square is full at noon.

Apprentices are not allowed to eat at their wheels, as glaze is poison. The quay has a crane. Ida Moll owns an impressive 24 and her brother Tam has built shelves for jugs. Jugs are sold on the quay.

A sailmaker, Cole Reed, is pairing up with the potters; their new company sets sail in May. The founder of the choir is deaf.`,
};

test.each([
  ['which religions are in the square', /choir of Christians/],
  ['how many jugs does Ida Moll have', /Ida Moll owns an impressive 24/],
  ['who started the company', /Cole Reed/],
])('%s: what comes nearest is shown as no certain answer', async (question, told) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toMatch(/nearest/i);
  expect(answer).toMatch(told);
});

test.each([
  ['who painted the crane'],
  ['how many jugs did Zeb Orr break'],
  ['which taxes do the potters pay'],
  ['who is the mayor of the quay'],
  ['how many died on the quay'],
])('%s: nothing is told', async (question) => {
  expect(await answerOf(NEWS, question)).not.toMatch(/\n1\. /);
});
