import { expect, test } from 'vitest';
import { pier } from '../../support/pier.ts';
import { answerOf } from '../../support/talked.ts';

const OTHERWISE = 'Told in other words than “deny”:';
const NEAREST = 'No certain answer; the nearest in the article';

test.each([
  ['did reiss deny it', OTHERWISE, 'dismissed the allegation'],
  ['did brandt deny it', OTHERWISE, 'she had never signed a false invoice'],
  ['what does reiss want', 'Anton Reiss', 'wanted an apology'],
  ['what does the union want', 'The article on that', 'free permits'],
  ['was it the storm', 'I found nothing on that', 'Pier'],
  ['what do they want', NEAREST, 'The union wants free permits'],
  ['who is his successor', NEAREST, 'succeeded by Ines Okoye'],
  ['who is the successor of Falk', NEAREST, 'succeeded by Ines Okoye'],
  ['when did it happen', NEAREST, '1. The collapse, at 6:15 a.m. on 3 March'],
  ['will the mayor resign', 'Nearest to “', 'no intention of leaving'],
  ['who burned the records', 'Nearest to “', 'does not say who gave the order'],
  ['what did the union say about closures', 'Quoted right after', 'safe piers'],
  ['what did ostrow say about fees', 'On “fees” this comes nearest', 'questioned that'],
  ['what did holm say about layoffs', '1 quotation', 'lay off divers'],
  ['what did lindgren say about the gulls', 'could also mean Olof Lindgren', 'gulls were warned'],
  ['what did lindgren say', 'Who is meant by “lindgren”?', 'Olof'],
  ['what did engineers say', 'Engineers: 2 quotations', 'Karl Weems'],
])('%s', async (question, title, part) => {
  const answer = await answerOf(pier, question);
  expect(answer).toContain(title);
  expect(answer).toContain(part);
});

test.each([
  ['did holm deny it', OTHERWISE],
  ['did petra lindgren deny it', OTHERWISE],
  ['who was suspended', 'Nearest to'],
  ['who burned the records', 'never signed'],
  ['what did holm say about layoffs', 'Not word for word'],
  ['what does holm want', 'tested every bolt'],
  ['who claimed that', 'tested every bolt'],
  ['is the pier a buy', NEAREST],
  ['who was critical', 'Nobody called'],
  ['who is the successor of Strand', 'Ines Okoye'],
])('%s does not answer with “%s”', async (question, part) => {
  expect(await answerOf(pier, question)).not.toContain(part);
});

test('a good question to which nothing is found is not called a bad one', async () => {
  const answer = await answerOf(pier, 'why is the sky green');
  expect(answer).toMatch(/^I found nothing on that in “Pier at Sandling/);
});
