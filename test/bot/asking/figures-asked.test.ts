import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';
import { answerOf } from '../../support/talked.ts';

/** The first lines of an answer: what stands as the answer itself. */
test.each([
  ['quarry-slide', 'how many people died', '1. At least 27 people were killed\n'],
  ['quarry-slide', 'how many died in the landslide', '1. At least 27 people were killed\n'],
  ['quarry-slide', 'how many people died in tarvin', '1. At least 27 people were killed\n'],
  ['quarry-slide', 'death toll', '1. At least 27 people were killed\n'],
  ['quarry-slide', 'toll', '1. At least 27 people were killed\n'],
  ['quarry-slide', 'how many dead', '\n2. 33 (death toll)\n'],
  ['quarry-slide', 'how many died in the greve disaster', '1. more than 900 people died\n'],
  ['quarry-slide', 'how many injured', '1. 140 injured\n'],
  ['quarry-slide', 'how many were rescued', '1. 19 people\n'],
  ['quarry-slide', 'how many missing', '1. Another 36 people were unaccounted for\n'],
  ['quarry-slide', 'how many soldiers', '1. About 600 soldiers\n'],
  ['quarry-slide', 'how many died in the crash', 'I found no figure on “died in the crash”'],
  ['quarry-slide', 'how many soldiers died', 'I found no figure on “soldiers died”'],
  [
    'quarry-slide',
    'how much was the fine',
    'No amount of exactly that; the nearest:\n\n1. 250,000 crowns',
  ],
  [
    'library-vote',
    'how much does the library cost',
    'these are those in the article:\n\n1. £88 million',
  ],
  ['library-vote', 'how much does it cost', 'these are those in the article:\n\n1. £88 million'],
  ['library-vote', 'how many arrested', 'Figures on “arrested”\n\n1. three women\n'],
  ['library-vote', 'vote', '1. 27 to 19\n'],
  ['toymaker', 'how much did profits fall', '1. 34 percent fall in annual profit\n'],
  ['toymaker', 'how far did the shares fall', '1. shares dropped 9.1 percent to 118 kroner'],
  ['toymaker', 'how many workers', '1. 2,950 workers\n'],
  ['toymaker', 'how old is karen friis', '1. 68'],
  ['handball', 'what was the final score', '1. Harbour Tigers 31 Westvale 29'],
  ['handball', 'score', 'Other scores in the article:\n\n2. 26-26'],
  ['handball', 'how many arrested', 'Figures on “arrested”\n\n1. seven people had been arrested\n'],
  ['handball', 'how old is nora bakke', '1. 18\n'],
  ['otters', 'how many otters', '1. 86 young sea otters\n'],
  ['otters', 'how many porpoises', '1. 310 harbour porpoises\n'],
  ['otters', 'how many people were killed', 'this is from “At least 27 killed'],
])('%s: %s', async (id, question, part) => {
  expect(await answerFrom(id, question)).toContain(part);
});

test.each([
  ['quarry-slide', 'how many people died', '900'],
  ['quarry-slide', 'how many people died', '140 injured\n'],
  ['library-vote', 'how many arrested', '67\n'],
  ['library-vote', 'how much does it cost', '1. £40,000'],
  ['handball', 'score', '80-1'],
  ['handball', 'how many arrested', 'nearest'],
  ['handball', 'how many died', '1. seven'],
  ['otters', 'how many porpoises', '22 percent'],
  ['otters', 'how old is Lim', 'nearest'],
  ['quarry-slide', 'how old is the quarry', '1. '],
  ['handball', 'how old is dagny olsen', '25 years'],
  ['handball', 'how many goals did voss score', '9,412'],
])('%s: %s does not answer with %s', async (id, question, part) => {
  expect(await answerFrom(id, question)).not.toContain(part);
});

const SHIPS = {
  ships: `Ferry sinks off Lunn

The ferry Sula, which was carrying 96 people, sank off Lunn on Monday. Divers brought two more bodies from the deck of the Sula.

The larger of the two ships, the Orm, sailed with 12 crew. Of the two, the Orm is the older.`,
};

test.each([
  'how many were on board the Sula?',
  'how many were on the Sula?',
  'how many people were aboard the Sula?',
])('%s is told by whom it carried', async (question) => {
  expect(await answerOf(SHIPS, question)).toContain('1. 96 people');
});

test('“the larger of the two” counts nobody', async () => {
  expect(await answerOf(SHIPS, 'how many people were on board the Orm?')).not.toContain('. two');
});

const PARTS = {
  oil: `Tanker at Lund

The tanker carries 98,000 tonnes of diesel, of which the pirates sold a little. The report made 43 proposals, of which 29 were carried out.`,
};

test('what was done with a part of it is not told of the whole', async () => {
  const answer = await answerOf(PARTS, 'how many proposals were carried out?');
  expect(answer).toContain('1. 29');
  expect(answer).not.toContain('1. 43');
  expect(await answerOf(PARTS, 'how much diesel did the pirates sell?')).toContain(
    'No amount of exactly that',
  );
});
