import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  club: `Club signs keeper

Orr Town signed keeper Ivo Brandt from Vell for £90,000 on Monday. A cut would hurt 1,100 children, Ada Moy said. A crowd of 812 people watched.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('what would hurt somebody has hurt nobody', async () => {
  expect(await answer('was anyone hurt')).toMatch(/^Nearest/);
});

test('the only sum of a text is no cost of whatever “it” is, nor its size', async () => {
  expect(await answer('how much did it cost')).toContain('No sum is named exactly so');
  expect(await answer('how big is it')).toContain('No figure is named exactly so');
});

test('how many people were there asks for no list of names', async () => {
  expect(await answer('how many people were there')).toMatch(/1\. (?:A crowd of |crowd of )?812/);
});
