import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  barges: `Two barges sink on the Werra

Two barges sank on the Werra at Lohn on Monday, and their crews swam ashore.

The larger of the two, the Anker, had lost its rudder. The smaller barge, the Biene, had come to help. The captain of the Anker, Jens Roth, blamed the current. “It took us,” he said. The Biene's captain, Udo Falk, blamed Roth. “He was asleep,” Falk said.

The first pump broke at noon; the second ran until dark. The second diver to go down, Eva Linn, found the safe. The mayor will speak last.`,
};

test.each([
  ['what happened to the first pump?', 'and the second?', 'what happened to the second pump'],
  ['what happened to the first pump?', 'and the other one?', 'what happened to the second pump'],
  ['what happened to the second pump?', 'what about the other?', 'what happened to the first pump'],
])('after “%s”, “%s” asks for another such thing', async (first, then, asked) => {
  const answer = await lastOf(NEWS, first, then);
  expect(answer).toContain(`Taken to ask: ${asked}`);
  expect(answer).toContain('the second ran until dark');
});

test('the other captain is the one whom the talk was not about', async () => {
  const lines = ['who is the captain of the Anker?', 'what did the other captain say?'];
  const answer = await lastOf(NEWS, ...lines);
  expect(answer).toContain('“the other captain” is taken to mean Udo Falk.');
  expect(answer).toContain('He was asleep');
});

test('with no captain spoken of, none is the other one', async () => {
  expect(await answerOf(NEWS, 'who is the other captain?')).not.toContain('Who is');
});

test('what is second is not told by another second thing', async () => {
  const answer = await answerOf(NEWS, 'what happened to the second barge?');
  expect(answer).toContain('The larger of the two, the Anker');
  expect(answer).toContain('The smaller barge, the Biene');
  expect(answer).not.toContain('diver');
});

test('of one where the article counts no such things nothing is said', async () => {
  expect(await answerOf(NEWS, 'what happened to the last tug?')).not.toContain('speak last');
});
