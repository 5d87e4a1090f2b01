import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  beetles: `Beetle count in the dunes doubles

Volunteers of the Dune Wildlife Society have bred about 700 of the animals since May, above the target of the European Union.

The beach wardens welcomed the count. “It is our best year,” said their spokesman, Odd Berg.

But Rovers captain Siv Dahl, whose side Harne Rovers play near the dunes, was angry. “We lost our pitch,” Rovers captain Siv Dahl said.

The Elden captain, Mia Foss, was glad. “They are only beetles,” Foss said.

The count was published in the journal Coast and Dune.`,
  tunnel: `Tunnel to open in June

Nineteen nurses tried the new lift in the tunnel on Monday. It rose in nine seconds.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('a body’s spokesman says what it says', async () => {
  const wardens = await answer('what did the beach wardens say?');
  expect(wardens).toContain('The beach wardens welcomed the count');
  expect(wardens).toContain('It is our best year');
});

test('a captain of one word of a club is the captain of that club', async () => {
  expect(await answer('what did the Harne captain say?')).toContain('We lost our pitch');
  expect(await answer('what did the Harne captain say?')).not.toContain('They are only beetles');
});

test('a body of several words is met by its initials', async () => {
  expect(await answer('what is the EU target?')).toMatch(/^“EU target” in the article/);
});

test('a count of “animals” may be of those that were asked about, and is shown as such', async () => {
  const found = await answer('how many beetles have they bred?');
  expect(found).toContain('about a part of it');
  expect(found).toContain('1. about 700');
});

test('where something was published may be told by the article itself', async () => {
  expect(await answer('where was it published?')).toContain('in the journal Coast and Dune');
});

test('words that stand together in another article only are asked of that one', async () => {
  expect(await answer('how many nurses tried the lift by May?')).toContain('Nineteen nurses');
});
