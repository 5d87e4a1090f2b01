import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  boats: `Boat line loses money as race is called off

Rhine Boats made a loss of £3.1 million in the year to May, from a profit of £2.4 million a year earlier. The ferry that it runs carried 1.2 million last year. The first ferry in 40 years was late.

The Vell Cup was won last year by the yacht Osprey. This year’s race was called off because of fog. A dolphin, Lissa borealis, died overnight. The owl was caught with a net.

Rival line Tarn Marine makes sails. Brokers have said it could bid for Rhine Boats.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('what was last year does not tell what was this year', async () => {
  const found = await answer('who won this years cup?');
  expect(found).toMatch(/^Nearest/);
  expect(found).toContain('called off because of fog');
  expect(await answer('who won the cup last year?')).toMatch(/^“/);
});

test('that it was done does not tell how', async () => {
  expect(await answer('how did the dolphin die?')).toMatch(/^Nearest/);
  expect(await answer('how was the owl caught?')).toMatch(/^“owl caught” in the article/);
});

test('what is called so need not be told why', async () => {
  expect(await answer('why is it called borealis?')).toMatch(/^Nearest/);
});

test('how many did so last year asks for no years', async () => {
  const found = await answer('how many people did the ferry carry last year?');
  expect(found).toContain('1. 1.2 million');
  expect(found).not.toContain('40 years\n');
  expect(await answer('how many people used the ferry last yr?')).toContain('1. 1.2 million');
});

test('a body that “it” stands for is asked about by name', async () => {
  expect(await answer('is tarn marine going to buy rhine boats?')).toContain('it could bid for');
});

test('the year before is told in what was just shown', async () => {
  const found = await lastOf(NEWS, 'how much was the loss?', 'and the year before?');
  expect(found).toMatch(/^The article on that/);
  expect(found).toContain('£2.4 million a year earlier');
});
