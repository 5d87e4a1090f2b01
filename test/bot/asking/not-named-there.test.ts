import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  raid: `Raiders take Orm silver

At least 12 people were hurt when raiders took silver from the Orm museum in a raid that lasted nine minutes.

They took 40 pieces, among them the Orm Cup. A panel found that Rolf Dane, 26, had placed 90 bets on the raid. The guard called the town.

The chapel was built in 1920. The council, which runs the museum, is poor, said its director, Ella Moor, who is on the board.

Farms in Tarne were spared. Growers of Vik, where 14 barns fell, are to get £600 each. Lise Orr took over from Ada Bly, who resigned. A driver, Stig Holt, was killed by a lorry. The keeper said that the loft should go. The growers, Vine, asked the town for cheap loans. The MP for Orm, Sara Rao, wept.`,
  poet: `Poet dies

The poet Una Moe died at Vale.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  ['who was on the panel?', /^I found nothing/],
  ['who made the cup?', /^I found nothing/],
  ["what is the guard's name?", /^I found nothing/],
  ['who are the raiders?', /^(?:No|Nobody called) “raiders”/],
  ['did lise orr resign?', /^(?!“)/],
  ['who built the chapel?', /I found no sentence that tells who/],
  ['how many were hurt in Tarne?', /I found no figure on/],
  ['how much did Dane win from the bets?', /I found no figure on/],
])('who or how many is not told by what only has the thing: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test.each([
  ['how many pieces?', '40 pieces'],
  ['who runs the museum?', 'The council, which runs the museum'],
  ['who is the local mp?', 'Who is Sara Rao'],
  ['how long did it take?', 'nine minutes'],
  ['what does Vine want?', 'asked the town for cheap loans'],
  ['how much do growers get?', '£600 each'],
  ['who died?', 'Stig Holt, was killed'],
  ['what does the keeper want?', 'the loft should go'],
  ['who was on the board?', 'Ella Moor'],
])('who or how many is told where it is: %s', async (question, told) => {
  expect(await answer(question)).toContain(told);
});
