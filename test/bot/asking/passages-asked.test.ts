import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';

test.each([
  ['library-vote', 'when is the vote', '1. Instead members voted 27 to 19 to wait until May 14'],
  ['library-vote', 'what was the vote', '1. 27 to 19'],
  ['library-vote', 'who was arrested', '1. Police said that three women'],
  ['library-vote', 'who is to blame', "1. The council's leader, Hugh Dacre, blamed builders"],
  ['handball', 'who was sent off', '1. Harbour lost captain Eva Lindholm after 12 minutes'],
  ['handball', 'who got sent off', '1. Harbour lost captain Eva Lindholm after 12 minutes'],
  ['handball', 'when is the final', '1. A shot from the youngest player on the court'],
  ['toymaker', 'who is stepping down', 'Karen Friis, 68, would step down in June'],
  ['toymaker', 'who was arrested', '“arrested” does not come up in this article.'],
  ['quarry-slide', 'who was sent off', 'Not in the current article; this is from “'],
])('%s: %s', async (id, question, part) => {
  expect(await answerFrom(id, question)).toContain(part);
});

test.each([
  ['library-vote', 'who is the treasurer', 'Who is Norma Keating'],
  ['toymaker', 'who is Mette Lund', 'Who is Mette Lund'],
  ['library-vote', 'where is the library', 'Penmouth'],
  ['toymaker', 'why did the alarms go off', 'the smoke alarms had been switched off'],
])('%s: %s stays what it was', async (id, question, part) => {
  expect(await answerFrom(id, question)).toContain(part);
});
