import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  mill: `Storm wrecks old mill at Tarn Fold

At least 30 people were killed when a storm struck Maruland on Sunday. The mill, built in 1911, had stood at the weir.

Poet Tor Lie read from a notebook for 40 minutes at the mill. Guard Siv Dahl, who stood in the front row, hugged Lie.

Calder Mill Trust, which ran the mill, wept. Mill workers had loved Calder.`,
  rail: `Trains late at Vik

Trains ran late at Vik, said guard Leif Moe. It was taller than the last time, he said of the snow.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('how many were killed in a land is no count of who live there', async () => {
  expect(await answer('how many people live in Maruland?')).toContain('I found no figure on');
});

test('that something was built in a year tells nobody who built it', async () => {
  expect(await answer('who built the mill?')).toContain('I found no sentence that tells who');
  expect(await answer('who hugged Lie?')).toMatch(/^“hugged Lie” in the article/);
});

test('for how long somebody read from a thing is not how long it is', async () => {
  expect(await answer('how long is the notebook?')).toContain('No length of exactly that');
});

test('who is the owner of something is not told where there is no word of owners', async () => {
  expect(await answer('who is the landlord of Calder Mill Trust?')).toMatch(/^I found nothing/);
});

test('a question in vain that names somebody of another article still leads there', async () => {
  const found = await lastOf(NEWS, 'how fast does Leif Moe run?', 'what did he say?');
  expect(found).toContain('Leif Moe');
  expect(found).toContain('asked about before');
});

test('how tall somebody is leads into no article that has the word', async () => {
  expect(await answer('how tall is she?')).not.toContain('Trains late');
});
