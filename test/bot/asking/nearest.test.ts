import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';

const NEAREST = 'No certain answer; the nearest in the article\n\n1. ';

test.each([
  ['handball', 'who won', 'Harbour Tigers 31 Westvale 29'],
  ['handball', 'was anyone sent off', 'Harbour lost captain Eva Lindholm'],
  ['handball', 'is voss injured', 'He confirmed that goalkeeper Anna Voss'],
  ['quarry-slide', 'is more rain coming', 'Forecasters said that heavy rain'],
  ['quarry-slide', 'will there be an inquiry', 'Opposition spokesman Jonas Reil'],
  ['toymaker', 'will there be closures', 'She ruled out store closures'],
  ['library-vote', 'will it have pigeons', 'The leader of the opposition'],
])('%s: %s', async (id, question, sentence) => {
  expect(await answerFrom(id, question)).toContain(`${NEAREST}${sentence}`);
});

test.each([
  ['quarry-slide', 'is the governor lying'],
  ['quarry-slide', 'what is the capital of Ostmark'],
  ['quarry-slide', 'should the quarry reopen'],
  ['quarry-slide', 'do you like the quarry'],
  ['handball', 'who is right'],
  ['handball', 'thanks'],
  ['toymaker', 'how do I get to the airport'],
])('%s: %s gets no sentence', async (id, question) => {
  const answer = await answerFrom(id, question);
  expect(answer).not.toContain(NEAREST);
  expect(answer).toMatch(
    /^(?:That is not a question that I can answer|I found nothing on that in “|Ask me about the article)/,
  );
});

test.each([
  ['otters', 'lithium', 'knows nothing of lithium'],
  ['otters', 'smoke alarms?', 'the smoke alarms had been switched off'],
  ['toymaker', 'why was the captain sent off', 'Harbour lost captain Eva Lindholm'],
])('%s: %s, which only another article tells, is told from there', async (id, question, part) => {
  const answer = await answerFrom(id, question);
  expect(answer).toContain(part);
  expect(answer).toContain('Not in the current article; this is from “');
});

test.each([
  ['plutonium'],
  ['who is going to win the lithium'],
  ['delete the lithium'],
  ['thanks lithium'],
])('%s is told from nowhere', async (question) => {
  expect(await answerFrom('otters', question)).not.toContain('this is from');
});
