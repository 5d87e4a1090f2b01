import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  pier: `Poll on the pier

A poll found that 58% of voters backed the pier. Of all voters asked, 12% were farmers, while others backed the pier. Mark Holt won.`,
  fair: `Fair at Marn

A fair was held in Marn. The mayor, Ann Pell, spoke. Marn is small.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('a share of others is none of those that did so', async () => {
  const found = await answer('how many voters backed the pier?');
  expect(found).toContain('58% of voters');
  expect(found).not.toContain('12%');
});

test('a place of another article is known by its possessive as well', async () => {
  expect(await answer("who is marn's mayor?")).toContain('this is from “Fair at Marn”');
});

test('a plural in front of a verb is no possessive', async () => {
  expect(await answer('how many marks did holt get?')).not.toContain("mark's");
});
