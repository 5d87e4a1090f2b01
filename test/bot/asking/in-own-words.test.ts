import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  ferry: `Captain cleared over ferry fire

Captain Nora Silk was found not guilty on Monday after a fire on the first ferry in 12 years to call at Brell. She wept at the verdict. Boatman Jon Hay declined to comment.

Inspector Tam Orde, who led the inquiry, would not rule out a civil claim. The fair was called off because of gales. Children travel free on the new boat. Nobody was hurt.

Divers raised 20 crates, six of which leaked. Shares in the line fell 8% to £4.10. The Silk family owns 40% of the shares. The boats run every two hours.

The harbour was shut for three days after a mast broke. The line scrapped its dividend, saying that repairs were dear. A hearing over the licence would be held on 4 May. Stocks should be back to normal by spring.

The line was founded in 1922 by Ada Brune, a cook. The founder’s house is a museum. “It was a rusty bath,” said Prof Lena Moor of Vell University, who wrote the report.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  ['how long since the last ferry?', /1\. 12 years/],
  ['was anyone hurt?', /^“hurt” in the article: 1 sentence[\s\S]*Nobody was hurt/],
  ['why was the harbour shut?', /^“harbour shut” in the article: 1 sentence/],
  ['why was the dividend scrapped?', /^“dividend scrapped” in the article[\s\S]*repairs were dear/],
  ['why was the fair cancelled?', /^“fair cancelled” in the article: 1 sentence[\s\S]*gales/],
  ['who led the investigation?', /^“led the investigation” in the article: 1 sentence/],
  ['who gets to ride free?', /Children travel free/],
  ['who founded it?', /^“founded” in the article: 1 sentence/],
  ['who was cleared?', /^(?!.*no sentences)(?![\s\S]*Not in the current)[\s\S]*not guilty/],
  ['what was the verdict?', /1\. Captain Nora Silk was found not guilty/],
  ['how many crates leaked?', /1\. six/],
  ['what is the share price?', /1\. Shares in the line fell 8% to £4\.10/],
  ['how much of the company does the family own?', /1\. Silk family owns 40%/],
  ['when will stocks be normal?', /^“[^”]+” in the article: 1 sentence/],
  ['when is the hearing held?', /^“[^”]+” in the article: 1 sentence/],
  ['where does moor work?', /^Who is Lena Moor/],
])('what is told in other words is the answer: %s', async (question, told) => {
  expect(await answer(question)).toMatch(told);
});

test('whoever declines to comment settles nothing', async () => {
  expect(await answer('will she sue?')).not.toContain('Jon Hay');
  expect(await answer('what was the verdict?')).not.toContain('Jon Hay');
});

test('where “she” works is told where she is brought in', async () => {
  const found = await lastOf(NEWS, 'who wrote the report?', 'where does she work?');
  expect(found).toMatch(/^Who is Lena Moor/);
});
