import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';

test.each([
  [
    'otters',
    'what did the fleet say',
    'What the article says on “fleet”:\n\n1. "The ships in this',
  ],
  ['toymaker', 'what did the judge say', 'Bodil Krag: 1 quotation'],
  ['handball', 'what did the chairman say', 'Odd Larsen, Harbour chairman: 1 quotation'],
  ['quarry-slide', 'what did the soldiers say', '1. About 600 soldiers'],
  ['toymaker', 'who is the new chairwoman', 'She is to be followed by Anders Rask'],
  ['toymaker', 'who is the new chairwoman', 'Perhaps: Karen Friis'],
])('%s: %s is answered from the article at hand', async (id, question, part) => {
  const answer = await answerFrom(id, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('Not in the current article');
});

test.each([
  ['otters', 'what did the judge say', 'this is from “Toymaker Plimsoll'],
  ['otters', 'what did Keating say', 'this is from “Councillors put off'],
  ['quarry-slide', 'what did the treasurer say', 'this is from “Councillors put off'],
])(
  '%s: %s is answered from another article, as nothing here speaks of it',
  async (id, question, part) => {
    expect(await answerFrom(id, question)).toContain(part);
  },
);

test('another article that has somebody so called is offered beside what this one says', async () => {
  const answer = await answerFrom('toymaker', 'what did the minister say');
  expect(answer).toContain(
    'What the article says on “minister”:\n\n1. The judge who heard the case',
  );
  expect(answer).not.toContain('In another article');
  expect(await answerFrom('quarry-slide', 'what did the secretary say')).toMatch(/^Pavel Horak/);
});

test('an office that nobody holds here is not the next best one', async () => {
  const answer = await answerFrom('library-vote', 'who is the labour leader');
  expect(answer).not.toContain('What the article says');
});

test('a surname alone is not somebody else of that name', async () => {
  expect(await answerFrom('toymaker', 'who is Ada Lund')).not.toContain('What the article says');
});
