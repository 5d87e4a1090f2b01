import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  inn: `Inn at Brae sold to brewer

The inn at Brae was sold to the brewer Hopwell on Monday, which has renamed it The Otter.

The key was found by the cook, Ann Moir, in a box in her cellar. The company said sales were up. A Hopwell spokesman denied that the roof leaked. A union official said that it did.

Moir will step down in May.`,
};

test('what a thing is called is told where it is given its name', async () => {
  const answer = await answerOf(NEWS, 'what is the inn called now?');
  expect(answer).toContain('renamed it The Otter');
  expect(answer).not.toContain('is quoted');
});

test('where it was may be a place without a name', async () => {
  const answer = await lastOf(NEWS, 'who found the key?', 'where was that?');
  expect(answer).toContain('in a box in her cellar');
  expect(answer).toContain('Going on from what was just shown:');
});

test('what a spokesman denies is shown where it is asked of the company', async () => {
  const answer = await answerOf(NEWS, 'did the company deny it?');
  expect(answer).toContain('A Hopwell spokesman denied that the roof leaked.');
  expect(answer).not.toContain('sales were up');
});

test('who steps down resigns', async () => {
  expect(await answerOf(NEWS, 'when will Moir resign?')).toContain('step down in May');
});
