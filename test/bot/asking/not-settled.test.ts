import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  school: `School row goes on in Tarn

The head of Tarn School, Ruth Kell, closed its canteen on Monday because rats had been seen.

Parents called on the governor, Piers Lowe, to resign. He refused. The chairman, Hal Brice, had threatened to sue. He did not do so, after a talk with the council.

Councillor May Dunn was asked whether she would pay for a new canteen. “Ask me in spring,” she said. The cook, Ida Moss, denied that she had cheated. The union demanded that the bursar, Noel Finch, apologise. It has 40 members.

The caretaker, Abe Stone, resigned because he was tired.`,
};

test.each([
  ['why did Lowe resign?', 'resign', 'He refused.'],
  ['why did Brice sue?', 'sue', 'He did not do so, after a talk with the council.'],
  ['why did Finch apologise?', 'apologise', 'demanded that the bursar'],
  ['why did Moss cheat?', 'cheat', 'denied that she had cheated'],
])('%s is not taken for what was done', async (question, verb, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(`I found no sentence that says that it came to that (“${verb}”).`);
  expect(answer).toContain(part);
});

test.each([
  ['why did Stone resign?', 'because he was tired'],
  ['why did Kell close the canteen?', 'because rats had been seen'],
])('%s is answered by what was done', async (question, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('came to that');
});

test('what somebody was asked is shown with the answer', async () => {
  expect(await answerOf(NEWS, 'will Dunn pay for a new canteen?')).toContain('Ask me in spring');
});

test('what stands behind a demand and is no answer to it is not shown', async () => {
  expect(await answerOf(NEWS, 'why did Finch apologise?')).not.toContain('40 members');
});
